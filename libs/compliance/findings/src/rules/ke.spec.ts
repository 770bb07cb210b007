import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const COMPANY = { id: 'party-ke', name: 'Company', country: 'KE', group: true };
const OTHER = { id: 'party-other', name: 'Other' };
const ON = '2026-01-01';

const purpose = (...bases: string[]) => ({
  key: 'p',
  description: 'Care',
  dataCategories: [],
  dataSubjects: [],
  legalBases: bases.map((basis) => ({ basis, dataCategories: [], dataSubjects: [] })),
});
const HEALTH = { key: 'd', name: 'Health', special: 'YES' };
const activity = (over: object) => ({
  processingActivity: [{ id: 'processingActivity-1', controllers: [COMPANY.id], ...over }],
});
const transfer = (over: object = {}) => ({
  transfer: [
    { id: 'transfer-1', kind: 'ENTRUSTMENT', exporter: COMPANY.id, importer: OTHER.id, countries: ['US'], ...over },
  ],
});
const by = (...codes: string[]) => ({
  grounds: codes.map((code) => ({
    key: code,
    law: 'KE',
    code,
    ...(code === 'KE.SAFEGUARDS_INSTRUMENT' && { instrument: { kind: 'CONTRACT', modules: [] } }),
  })),
});
const profile = (over: object = {}) => ({
  jurisdictionProfile: [{ id: 'jurisdictionProfile-KE', code: 'KE', ...over }],
});
const found = (date: string, things: object, name: RegExp) =>
  findings(RULES, date, { party: [COMPANY, OTHER], ...things } as Things)
    .filter(({ rule, law }) => law === 'KE' && name.test(rule))
    .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);
const TRANSFER = /TRANSFER|RECOGNITION|GROUND|DEROGATION|INSTRUMENT/;

describe('A transfer out of Kenya', () => {
  const assessed = { assessments: [{ key: 'a', on: '2025-01-01' }] };
  const care = { activities: ['processingActivity-1'] };

  it.each<[string, object, string[]]>([
    ['2019-11-24', transfer(), []],
    ['2019-11-25', transfer(), ['KE.TRANSFER.GROUND ERROR grounds']],
    [ON, transfer(), ['KE.TRANSFER.GROUND ERROR grounds']],
    ['2022-01-13', transfer(by('KE.SAFEGUARDS_INSTRUMENT')), []],
    [
      '2022-01-14',
      transfer(by('KE.SAFEGUARDS_INSTRUMENT')),
      ['KE.TRANSFER.ADEQUACY WARNING grounds.KE.SAFEGUARDS_INSTRUMENT'],
    ],
    [ON, transfer({ ...by('KE.SAFEGUARDS_INSTRUMENT'), ...assessed }), []],
    [ON, transfer({ ...by('KE.MALABO'), countries: ['GH'] }), []],
    [ON, transfer(by('KE.ADEQUACY')), ['KE.RECOGNITION.UNLISTED WARNING grounds.KE.ADEQUACY']],
    [
      ON,
      transfer({ ...by('KE.NEC_CONTRACT'), frequency: 'daily' }),
      ['KE.DEROGATION.SYSTEMATIC ERROR grounds.KE.NEC_CONTRACT'],
    ],
    [
      ON,
      { ...transfer({ ...by('KE.CONSENT_TRANSFER'), ...care }), ...activity({ dataCategories: [HEALTH] }) },
      ['KE.TRANSFER.SENSITIVE WARNING grounds'],
    ],
    [
      ON,
      {
        ...transfer({ ...by('KE.CONSENT_TRANSFER', 'KE.SAFEGUARDS_INSTRUMENT'), ...assessed, ...care }),
        ...activity({ dataCategories: [HEALTH] }),
      },
      [],
    ],
  ])('on %s as %j lacks %j', (date, things, expected) => {
    expect(found(date, things, TRANSFER)).toEqual(expected);
  });
});

describe('A company in Kenya', () => {
  it.each<[string, string, object, RegExp, string[]]>([
    ['registers', '2022-07-14', profile(), /REGISTRATION/, ['KE.FILING.REGISTRATION NOTICE statements.registration']],
    ['could not register before', '2022-07-13', profile(), /REGISTRATION/, []],
    [
      'has registered',
      ON,
      profile({ filings: [{ key: 'f', item: 'Registration certificate', since: '2025-01-01' }] }),
      /REGISTRATION/,
      [],
    ],
    [
      'rests each purpose on one basis',
      ON,
      activity({ purposes: [purpose('CONSENT', 'CONTRACT')] }),
      /BASIS.ONE/,
      ['KE.LEGAL_BASIS.ONE WARNING purposes.p.legalBases'],
    ],
    ['could have several before', '2022-01-13', activity({ purposes: [purpose('CONSENT', 'CONTRACT')] }), /ONE/, []],
    [
      'does not use sensitive data on interests alone',
      ON,
      activity({ purposes: [purpose('LEGITIMATE_INTERESTS')], dataCategories: [HEALTH] }),
      /INTERESTS$/,
      ['KE.SENSITIVE.INTERESTS WARNING purposes.p.legalBases'],
    ],
    [
      'assesses sensitive data, and hands the report in',
      ON,
      { ...activity({ dataCategories: [HEALTH] }), ...profile() },
      /ASSESSMENT/,
      ['KE.FILING.ASSESSMENT_REPORT NOTICE statements.assessmentReports', 'KE.IMPACT_ASSESSMENT ERROR assessments'],
    ],
    [
      'has a contract with its processor',
      ON,
      { engagement: [{ id: 'engagement-1', processor: OTHER.id, engagedBy: [COMPANY.id] }] },
      /CONTRACT/,
      ['KE.PROCESSOR.CONTRACT ERROR contract'],
    ],
    ['needs no officer', ON, profile(), /OFFICER/, []],
  ])('%s, on %s', (_, date, things, name, expected) => {
    expect(found(date, things, name).sort()).toEqual([...expected].sort());
  });
});
