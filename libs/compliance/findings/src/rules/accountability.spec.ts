import { findings, type Things } from '../testing.js';
import { ACCOUNTABILITY_RULES } from './accountability.js';

const TODAY = '2026-11-25';
const LIMITS = { dataCategories: [], dataSubjects: [] };
const purpose = (basis: string, more: object = {}) =>
  ({ key: 'news', description: 'News', ...LIMITS, legalBases: [{ basis, ...LIMITS, ...more }] }) as never;
const lia = (more: object = {}) => ({ key: 'lia', kind: 'LIA', needed: 'YES', state: 'COMPLETED', ...more }) as never;

/** Returns the findings of an activity of a controller in the country. */
const judged = (activity: object, country = 'FR', on = TODAY, things: Things = {}) =>
  findings(ACCOUNTABILITY_RULES, on, {
    party: [{ id: 'party-acme', name: 'Acme', country }],
    processingActivity: [{ id: 'processingActivity-1', controllers: ['party-acme'], ...activity }],
    ...things,
  }).map(({ rule, severity, article, path }) => `${severity} ${rule} ${article} ${path}`);

describe('Consent', () => {
  const onConsent = { purposes: [purpose('CONSENT')] };

  it.each([
    ['FR', 'WARNING EU.CONSENT.RECORD 7(1) consentRecord'],
    ['GB', 'WARNING UK.CONSENT.RECORD 7(1) consentRecord'],
    ['ZA', 'WARNING ZA.CONSENT.RECORD 11(2)(a) consentRecord'],
    ['BR', 'WARNING BR.CONSENT.RECORD 8, § 2 consentRecord'],
  ])('in %s must be shown: the record says where', (country, expected) => {
    expect(judged(onConsent, country)).toEqual([expected]);
    expect(judged({ ...onConsent, consentRecord: 'CRM' }, country)).toEqual([]);
  });

  it('is not shown where the law does not say so, by processors, or where nothing rests on it', () => {
    expect(judged(onConsent, 'JP')).toEqual([]);
    expect(judged({ ...onConsent, role: 'PROCESSOR', controllers: [] })).toEqual([]);
    expect(judged({ purposes: [purpose('CONTRACT')] })).toEqual([]);
  });

  it('is also what an override of the profile puts in the place of another basis', () => {
    const profile = {
      id: 'jurisdictionProfile-EU',
      code: 'EU',
      legalBasisOverrides: [
        { key: 'o', replaces: ['LEGITIMATE_INTERESTS'], basis: 'CONSENT', dataCategories: [], activities: [] } as never,
      ],
    };
    expect(
      judged({ purposes: [purpose('LEGITIMATE_INTERESTS')] }, 'FR', TODAY, { jurisdictionProfile: [profile] }),
    ).toEqual(['WARNING EU.CONSENT.RECORD 7(1) consentRecord']);
  });
});

describe('Legitimate interests', () => {
  const onInterests = { purposes: [purpose('LEGITIMATE_INTERESTS')] };
  const advised = 'NOTICE EU.INTERESTS.ASSESSMENT 6(1)(f), 5(2) assessments';

  it('are better assessed in writing: the GDPR prescribes no form', () => {
    expect(judged(onInterests)).toEqual([advised]);
    expect(judged({ ...onInterests, assessments: [lia({ state: 'IN_PROGRESS' })] })).toEqual([advised]);
    expect(judged({ ...onInterests, assessments: [lia()] })).toEqual([]);
    expect(
      judged({ ...onInterests, assessments: [lia({ needed: 'NO', state: 'NOT_STARTED', because: 'x' })] }),
    ).toEqual([]);
  });

  it('are assessed, or not: nobody is accused while that is not stated', () => {
    const named = { ...onInterests, assessments: [lia({ state: 'NOT_STATED' })] };
    expect(judged(named)).toEqual([`${advised}.lia`]);
    expect(judged(named, 'SG')).toEqual([expect.stringMatching(/^NOTICE SG\.INTERESTS\.ASSESSMENT/)]);
  });

  it('are assessed again when the activity has changed', () => {
    expect(judged({ ...onInterests, assessments: [lia({ outdatedSince: '2026-01-01' })] })).toEqual([`${advised}.lia`]);
  });

  it('must be assessed in Singapore, since 1 February 2021', () => {
    const required =
      'ERROR SG.INTERESTS.ASSESSMENT First Schedule, Part 3, para 1(2)(a); Regulations 2021, 15 assessments';
    expect(judged(onInterests, 'SG')).toEqual([required]);
    expect(judged(onInterests, 'SG', '2021-02-01')).toEqual([required]);
    expect(judged(onInterests, 'SG', '2021-01-31')).toEqual([]);
    const refused = [lia({ needed: 'NO', state: 'NOT_STARTED', because: 'x' })];
    expect(judged({ ...onInterests, assessments: refused }, 'SG')).toEqual([required]);
  });

  it('that are stated for another law are a warning there', () => {
    const profile = [{ id: 'jurisdictionProfile-SG', code: 'SG' }];
    const found = judged(onInterests, 'FR', TODAY, { jurisdictionProfile: profile });
    expect(found).toEqual([advised, expect.stringMatching(/^WARNING SG.INTERESTS.ASSESSMENT /)]);
  });

  it('that the UK recognises need no weighing', () => {
    expect(judged({ purposes: [purpose('RECOGNISED_LEGITIMATE_INTERESTS')] }, 'GB')).toEqual([]);
  });
});

describe('A retention policy', () => {
  it('is followed, or the record says why not', () => {
    expect(judged({ retentionPolicy: { followed: 'NO' } })).toEqual([
      'WARNING EU.RETENTION.POLICY 5(1)(e), 5(2) retentionPolicy.because',
    ]);
    expect(judged({ retentionPolicy: { followed: 'NO', because: 'Backups' } })).toEqual([]);
    expect(judged({ retentionPolicy: { followed: 'YES' } })).toEqual([]);
    expect(judged({})).toEqual([]);
  });
});

describe('A breach', () => {
  it.each([
    ['FR', '33(5)', 'EU'],
    ['GB', '33(5)', 'UK'],
    ['CH', 'DPO 15(4)', 'CH'],
    ['BR', 'Resolution CD/ANPD 15/2024, regulation, art. 10', 'BR'],
  ])('in %s has a record by %s, however well that law is known', (country, article, law) => {
    const breaches = [
      { key: 'list', on: '2024-05-02', description: 'A list was lost' },
      { key: 'mail', description: 'A mail to another', reference: 'INC-1' },
    ];
    expect(judged({ breaches }, country)).toEqual([`ERROR ${law}.BREACH.RECORD ${article} breaches.list.reference`]);
  });
});

describe('Schedule 1 to the Data Protection Act 2018', () => {
  const data = [{ key: 'health', name: 'Health', special: 'YES' } as never];
  const care = (specialCondition: string) => ({
    dataCategories: data,
    purposes: [purpose('CONTRACT', { specialCondition })],
  });
  const lacking = ['ERROR UK.SCHEDULE_1.CONDITION DPA 2018 s10(2), (3), (5) schedule1Conditions'];

  it('has the condition for special categories that Art 9(2) leaves to the law of the country', () => {
    expect(judged(care('HEALTH_OR_SOCIAL_CARE'), 'GB')).toEqual(lacking);
    expect(judged({ ...care('HEALTH_OR_SOCIAL_CARE'), schedule1Conditions: ['PARA_2'] }, 'GB')).toEqual([]);
    expect(judged(care('EXPLICIT_CONSENT'), 'GB')).toEqual([]);
    expect(judged(care('HEALTH_OR_SOCIAL_CARE'), 'FR')).toEqual([]);
    expect(judged(care('HEALTH_OR_SOCIAL_CARE'), 'GB', '2018-05-24')).toEqual([]);
  });

  it.each([
    ['PARA_1', true],
    ['PARA_2', false],
    ['PARA_6', true],
    ['PARA_28', true],
    ['PARA_29', false],
    ['PARA_35', true],
  ])('asks with the condition %s if the policy on retention is followed: %s', (key, isAsked) => {
    const found = judged({ schedule1Conditions: [key] }, 'GB');
    expect(found).toEqual(isAsked ? ['WARNING UK.SCHEDULE_1.RETENTION DPA 2018 Sch 1 para 41(c) retentionPolicy'] : []);
    expect(judged({ schedule1Conditions: [key], retentionPolicy: { followed: 'YES' } }, 'GB')).toEqual([]);
  });
});
