import { findings, type Things } from '../testing.js';
import { IMPACT_ASSESSMENT_RULES } from './impact-assessments.js';

const TODAY = '2026-11-25';
const row = (key: string, more: object = {}) => ({ key, name: key, ...more }) as never;
const health = row('health', { special: 'YES', specialKinds: ['HEALTH'] });
const scoring = (significant: string, humanInvolved: string) =>
  row('score', { description: 'Scores', significant, humanInvolved, purposes: [] });
const dpia = (more: object = {}) =>
  ({ key: 'dpia', kind: 'DPIA', needed: 'YES', state: 'COMPLETED', ...more }) as never;

/** Returns the findings of an activity of a controller in the country. */
const judged = (activity: object, country = 'FR', on = TODAY, things: Things = {}) =>
  findings(IMPACT_ASSESSMENT_RULES, on, {
    party: [{ id: 'party-acme', name: 'Acme', country }],
    processingActivity: [{ id: 'processingActivity-1', controllers: ['party-acme'], ...activity }],
    ...things,
  }).map(({ rule, severity, article, path }) => `${severity} ${rule} ${article} ${path}`);

describe('A risk factor that is stated', () => {
  it.each<[string, readonly string[], object, string, readonly string[]]>([
    ['large scale and health, in France', ['LARGE_SCALE'], { dataCategories: [health] }, 'FR', ['ERROR EU 35(3)(b)']],
    ['watching a square, in Austria', ['PUBLIC_MONITORING'], {}, 'AT', ['WARNING EU 35(3)(c)']],
    ['watching it at large scale', ['PUBLIC_MONITORING', 'LARGE_SCALE'], {}, 'AT', ['ERROR EU 35(3)(c)']],
    ['scoring people, which no case of the EU names', ['MONITORING'], {}, 'FR', ['WARNING EU 35(1)']],
    ['combining data, in Saudi Arabia', ['MATCHING'], {}, 'SA', ['ERROR SA 22; Implementing Regulation 25(1)(b)']],
    ['new technology, in Kenya', ['NEW_TECHNOLOGY'], {}, 'KE', ['ERROR KE General Regs 49(1)']],
    ['publishing data, in China', ['PUBLICATION'], {}, 'CN', ['ERROR CN PIPL 55(3)']],
    [
      'a square of Quito at large scale',
      ['PUBLIC_MONITORING', 'LARGE_SCALE'],
      {},
      'EC',
      [expect.stringMatching(/^ERROR EC /)],
    ],
    ['none', [], {}, 'KE', []],
  ])('calls for an assessment where a law lists it: %s', (_, riskFactors, more, country, expected) => {
    const found = judged({ riskFactors, ...more }, country).map((line) =>
      line.replace('.IMPACT_ASSESSMENT', '').replace(/ assessments$/, ''),
    );
    expect(found).toEqual(expected);
  });
});

describe('An impact assessment', () => {
  it.each<[string, object, string, string[]]>([
    [
      'special categories, in the EU',
      { dataCategories: [health] },
      'FR',
      ['WARNING EU.IMPACT_ASSESSMENT 35(3)(b) assessments'],
    ],
    [
      'criminal records, in the UK',
      { dataCategories: [row('crimes', { criminal: 'YES' })] },
      'GB',
      ['WARNING UK.IMPACT_ASSESSMENT 35(3)(b) assessments'],
    ],
    [
      'decisions without a person',
      { automatedDecisions: [scoring('YES', 'NO')] },
      'FR',
      ['ERROR EU.IMPACT_ASSESSMENT 35(3)(a) assessments'],
    ],
    [
      'both: the surer case is named',
      { automatedDecisions: [scoring('YES', 'NO')], dataCategories: [health] },
      'FR',
      ['ERROR EU.IMPACT_ASSESSMENT 35(3)(a) assessments'],
    ],
    [
      'sensitive data, in Switzerland',
      { dataCategories: [health] },
      'CH',
      ['WARNING CH.IMPACT_ASSESSMENT 22(2)(a) assessments'],
    ],
    [
      'sensitive data, in Saudi Arabia',
      { dataCategories: [health] },
      'SA',
      ['ERROR SA.IMPACT_ASSESSMENT 22; Implementing Regulation 25(1)(a) assessments'],
    ],
    [
      'children, in Saudi Arabia',
      { dataSubjects: [row('pupils', { children: 'YES' })] },
      'SA',
      ['WARNING SA.IMPACT_ASSESSMENT 22; Implementing Regulation 25(1)(c) assessments'],
    ],
    [
      'a high risk, in Nigeria',
      { dataCategories: [health] },
      'NG',
      ['WARNING NG.IMPACT_ASSESSMENT s28(1) assessments'],
    ],
  ])('is asked for: %s', (_, activity, country, expected) => {
    expect(judged(activity, country)).toEqual(expected);
  });

  it('is asked for by the decisions of the profile ALL, which every activity inherits', () => {
    const all = [{ id: 'jurisdictionProfile-ALL', code: 'ALL', automatedDecisions: [scoring('YES', 'NO')] }];
    expect(judged({}, 'FR', TODAY, { jurisdictionProfile: all })).toEqual([
      'ERROR EU.IMPACT_ASSESSMENT 35(3)(a) assessments',
    ]);
  });

  it.each<[string, object, string]>([
    ['nothing of the list', { dataCategories: [row('names')] }, 'FR'],
    [
      'a decision with a person, or without effect',
      { automatedDecisions: [scoring('YES', 'YES'), scoring('NO', 'NO')] },
      'FR',
    ],
    ['a decision of which too little is said', { automatedDecisions: [scoring('NOT_STATED', 'NO')] }, 'FR'],
    ['a processor', { role: 'PROCESSOR', controllers: [], dataCategories: [health] }, 'FR'],
    ['a law without a list: Japan', { dataCategories: [health] }, 'JP'],
    ['a law that asks on request only: Brazil', { dataCategories: [health] }, 'BR'],
    ['a company in Korea', { dataCategories: [health] }, 'KR'],
    ['a completed assessment', { dataCategories: [health], assessments: [dpia()] }, 'FR'],
    [
      'special categories, and the reason why none is needed',
      { dataCategories: [health], assessments: [dpia({ needed: 'NO', state: 'NOT_STARTED', because: 'Ten people' })] },
      'FR',
    ],
  ])('is not asked for: %s', (_, activity, country) => {
    expect(judged(activity, country)).toEqual([]);
  });

  it('is asked for of public institutions in Korea: the register does not hold the numbers', () => {
    const office = [{ id: 'party-acme', name: 'Office', country: 'KR', kind: 'PUBLIC_AUTHORITY' as const }];
    expect(judged({ dataCategories: [health] }, 'KR', TODAY, { party: office })).toEqual([
      'NOTICE KR.IMPACT_ASSESSMENT 33(1), decree 35 assessments',
    ]);
  });

  it.each(['KR', 'BR', 'ZA'])('of a company in %s is its own affair', (country) => {
    expect(judged({ assessments: [dpia({ state: 'IN_PROGRESS' })] }, country)).toEqual([]);
    expect(judged({ assessments: [dpia({ outdatedSince: '2026-01-01' })] }, country)).toEqual([]);
  });

  it('that is needed must be completed', () => {
    const begun = dpia({ state: 'IN_PROGRESS' });
    expect(judged({ assessments: [begun] })).toEqual(['ERROR EU.IMPACT_ASSESSMENT 35(1) assessments.dpia']);
  });

  it('of which nobody says how far it is, is a question, and no accusation', () => {
    const named = dpia({ state: 'NOT_STATED', needed: 'NOT_STATED' });
    expect(judged({ assessments: [named] })).toEqual([]);
    const question = 'assessments.dpia';
    expect(judged({ assessments: [dpia({ state: 'NOT_STATED' })] })).toEqual([
      `NOTICE EU.IMPACT_ASSESSMENT 35(1) ${question}`,
    ]);
    expect(judged({ dataCategories: [health], assessments: [named] })).toEqual([
      expect.stringMatching(/^NOTICE EU\.IMPACT_ASSESSMENT 35.* assessments\.dpia$/),
    ]);
  });

  it('that is not needed has a reason, which the law can still contradict', () => {
    const none = (more: object = {}) => [dpia({ needed: 'NO', state: 'NOT_STARTED', ...more })];
    expect(judged({ dataCategories: [health], assessments: none() })).toEqual([
      'NOTICE EU.IMPACT_ASSESSMENT 35(3)(b) assessments.dpia.because',
    ]);
    const decides = { automatedDecisions: [scoring('YES', 'NO')], assessments: none({ because: 'A small firm' }) };
    expect(judged(decides)).toEqual(['WARNING EU.IMPACT_ASSESSMENT 35(3)(a) assessments.dpia.because']);
  });

  it('is reviewed when the activity has changed since, unless a newer one is of the present content', () => {
    const old = dpia({ outdatedSince: '2026-01-01' });
    expect(judged({ assessments: [old] })).toEqual(['WARNING EU.IMPACT_ASSESSMENT.OUTDATED 35(11) assessments.dpia']);
    expect(judged({ assessments: [old] }, 'CH')).toEqual([
      'NOTICE CH.IMPACT_ASSESSMENT.OUTDATED 22(1) assessments.dpia',
    ]);
    expect(judged({ assessments: [old, dpia({ key: 'again' })] })).toEqual([]);
    expect(judged({ assessments: [dpia({ kind: 'LIA', outdatedSince: '2026-01-01' })] })).toEqual([]);
  });

  it.each([
    ['FR', '2018-05-24', '2018-05-25'],
    ['CH', '2023-08-31', '2023-09-01'],
  ])('in %s is asked for since its day', (country, before, since) => {
    expect(judged({ dataCategories: [health] }, country, before)).toEqual([]);
    expect(judged({ dataCategories: [health] }, country, since)).toHaveLength(1);
  });
});
