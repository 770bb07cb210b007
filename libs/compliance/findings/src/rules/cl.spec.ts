import { RULES } from '../rules.js';
import { findings, type Things } from '../testing.js';

const COMPANY = { id: 'party-cl', name: 'Empresa', country: 'CL', group: true };
const OTHER = { id: 'party-other', name: 'Other', country: 'AR' };
const [BEFORE, SINCE] = ['2026-11-30', '2026-12-01'];

const purpose = (basis: string) => ({
  key: 'p',
  description: 'Care',
  dataCategories: [],
  dataSubjects: [],
  legalBases: [{ basis, dataCategories: [], dataSubjects: [] }],
});
const activity = (over: object) => ({ id: 'processingActivity-1', controllers: [COMPANY.id], ...over });
const transfer = (over: object) => ({
  id: 'transfer-1',
  kind: 'ENTRUSTMENT',
  exporter: COMPANY.id,
  importer: OTHER.id,
  countries: ['US'],
  ...over,
});
const found = (on: string, things: object, name: RegExp) =>
  findings(RULES, on, { party: [COMPANY, OTHER], ...things } as Things)
    .filter(({ rule, law }) => law === 'CL' && name.test(rule))
    .map(({ rule, severity, path }) => `${rule} ${severity} ${path}`);

describe('Since its reform, the law of Chile', () => {
  it.each<[string, object, RegExp, string[]]>([
    ['asks for a ground', { transfer: [transfer({})] }, /TRANSFER/, ['CL.TRANSFER.GROUND ERROR grounds']],
    ['asks for none within Chile', { transfer: [transfer({ countries: ['CL'] })] }, /TRANSFER/, []],
    [
      'has no list of adequate countries',
      { transfer: [transfer({ grounds: [{ key: 'g', law: 'CL', code: 'CL.ADEQUATE' }] })] },
      /RECOGNITION/,
      ['CL.RECOGNITION.UNLISTED WARNING grounds.g'],
    ],
    [
      'has derogations for single cases only',
      { transfer: [transfer({ frequency: 'daily', grounds: [{ key: 'g', law: 'CL', code: 'CL.CONTRACT' }] })] },
      /DEROGATION/,
      ['CL.DEROGATION.SYSTEMATIC ERROR grounds.g'],
    ],
    [
      'has corporate rules approved before',
      {
        transfer: [
          transfer({
            grounds: [{ key: 'g', law: 'CL', code: 'CL.BCR', instrument: { kind: 'BCR', modules: [] } }],
          }),
        ],
      },
      /PRIOR_FILING/,
      ['CL.GROUND.PRIOR_FILING WARNING grounds.g'],
    ],
    [
      'wants express consent for sensitive data',
      {
        processingActivity: [
          activity({ purposes: [purpose('CONSENT')], dataCategories: [{ key: 'd', name: 'Health', special: 'YES' }] }),
        ],
      },
      /CONSENT.EXPRESS/,
      ['CL.CONSENT.EXPRESS WARNING purposes.p.legalBases'],
    ],
    [
      'wants an impact assessment for sensitive data',
      { processingActivity: [activity({ dataCategories: [{ key: 'd', name: 'Health', special: 'YES' }] })] },
      /IMPACT_ASSESSMENT/,
      ['CL.IMPACT_ASSESSMENT WARNING assessments'],
    ],
    ...(['EXPRESS_CONSENT', 'CONSENT'] as const).map((basis): [string, object, RegExp, string[]] => [
      `wants none for sensitive data on consent: ${basis}`,
      {
        processingActivity: [
          activity({ purposes: [purpose(basis)], dataCategories: [{ key: 'd', name: 'Health', special: 'YES' }] }),
        ],
      },
      /IMPACT_ASSESSMENT/,
      [],
    ]),
    [
      'wants one for sensitive data on an exception to consent',
      {
        processingActivity: [
          activity({
            purposes: [purpose('LEGAL_OBLIGATION')],
            dataCategories: [{ key: 'd', name: 'Health', special: 'YES' }],
          }),
        ],
      },
      /IMPACT_ASSESSMENT/,
      ['CL.IMPACT_ASSESSMENT WARNING assessments'],
    ],
    [
      'wants a contract with processors',
      { engagement: [{ id: 'engagement-1', processor: OTHER.id, engagedBy: [COMPANY.id] }] },
      /CONTRACT/,
      ['CL.PROCESSOR.CONTRACT ERROR contract'],
    ],
    [
      'wants the logic of automated decisions stated',
      {
        processingActivity: [
          activity({
            automatedDecisions: [
              { key: 'a', description: 'Score', significant: 'YES', humanInvolved: 'NO', purposes: [] },
            ],
          }),
        ],
      },
      /AUTOMATED/,
      ['CL.AUTOMATED.LOGIC ERROR automatedDecisions.a.logic', 'CL.AUTOMATED.REVIEW NOTICE automatedDecisions.a'],
    ],
    [
      'wants a contact of controllers abroad',
      {
        jurisdictionProfile: [
          { id: 'jurisdictionProfile-CL', code: 'CL', controllers: [{ key: 'a', party: OTHER.id }] },
        ],
      },
      /REPRESENTATIVE/,
      ['CL.REPRESENTATIVE WARNING filings'],
    ],
  ])('%s', (_, things, name, expected) => {
    expect(found(SINCE, things, name)).toEqual(expected);
    expect(found(BEFORE, things, name)).toEqual([]);
  });

  it('knows legitimate interests, which it did not know before', () => {
    const things = { processingActivity: [activity({ purposes: [purpose('LEGITIMATE_INTERESTS')] })] };
    expect(found(BEFORE, things, /UNKNOWN/)).toEqual(['CL.LEGAL_BASIS.UNKNOWN_IN_ACTIVITY WARNING purposes']);
    expect(found(SINCE, things, /UNKNOWN/)).toEqual([]);
  });
});
