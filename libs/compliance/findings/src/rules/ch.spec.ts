import { findings, found, type Things } from '../testing.js';
import { CH_RULES } from './ch.js';

const TODAY = '2026-11-24';
const acme = { id: 'party-acme', name: 'Acme AG', country: 'CH', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud Inc', country: 'US' };
const named = (key: string) => ({ key, name: key }) as never;

/** An activity with a complete record under Art 12. */
const letters = {
  id: 'activity-letters',
  controllers: [acme.id],
  purposes: [{ key: 'post', description: 'Post', legalBases: [] }] as never,
  dataSubjects: [named('customers')],
  dataCategories: [named('addresses')],
  recipients: [named('the post')],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED' }] as never,
  securityMeasures: ['Doors are locked'],
};

const lacks = (on: string, activity: object, more: Things = {}) =>
  found(CH_RULES, on, { party: [acme, cloud], processingActivity: [{ ...letters, ...activity }], ...more });

describe('The record of FADP Art 12', () => {
  it('lacks nothing without a legal basis and without a source', () => {
    expect(lacks(TODAY, {})).toEqual([]);
  });

  it.each([
    ['purposes', { purposes: [] }, ['CH.ART12.CONTROLLER purposes']],
    ['dataSubjects', { dataSubjects: [] }, ['CH.ART12.CONTROLLER dataSubjects']],
    ['dataCategories', { dataCategories: [] }, ['CH.ART12.CONTROLLER dataCategories']],
    ['recipients', { recipients: [] }, ['CH.ART12.CONTROLLER recipients']],
    ['retention', { retention: [] }, ['CH.ART12.CONTROLLER retention']],
    ['securityMeasures', { securityMeasures: [] }, ['CH.ART12.CONTROLLER securityMeasures']],
  ])('lacks %s where they are not stated', (_, stated, missing) => {
    expect(lacks(TODAY, stated)).toEqual(missing);
  });

  it('names its controller, where the organisation says that Swiss law concerns it', () => {
    const jurisdictionProfile = [{ id: 'profile-ch', code: 'CH' }];
    expect(lacks(TODAY, { controllers: [] }, { jurisdictionProfile })).toEqual(['CH.ART12.CONTROLLER controllers']);
  });

  it('only warns of what is asked for as far as it is possible', () => {
    const all = findings(CH_RULES, TODAY, {
      party: [acme],
      processingActivity: [{ ...letters, recipients: [], retention: [], securityMeasures: [] }],
    });
    expect(all.map(({ article, severity }) => [article, severity])).toEqual([
      ['12(2)(d)', 'ERROR'],
      ['12(2)(e)', 'WARNING'],
      ['12(2)(f)', 'WARNING'],
    ]);
  });

  it('has what is said of every activity at once', () => {
    const jurisdictionProfile = [
      {
        id: 'profile-all',
        code: 'ALL',
        recipients: [named('affiliates')],
        retention: [{ key: 'r', kind: 'PROMPTLY' }] as never,
        securityMeasures: ['Doors are locked'],
      },
    ];
    expect(lacks(TODAY, { recipients: [], retention: [], securityMeasures: [] }, { jurisdictionProfile })).toEqual([]);
  });

  it('counts a processor as a recipient', () => {
    const engagement = [{ id: 'engagement-1', processor: cloud.id, activities: [letters.id] }];
    expect(lacks(TODAY, { recipients: [] }, { engagement })).toEqual([]);
  });

  it('of a processor is held to another list', () => {
    const processing = { role: 'PROCESSOR' as const, recipients: [], retention: [], dataSubjects: [] };
    expect(lacks(TODAY, { ...processing, onBehalfOf: [] })).toEqual(['CH.ART12.PROCESSOR onBehalfOf']);
    expect(lacks(TODAY, { ...processing, onBehalfOf: ['party-x'] })).toEqual([]);
  });

  it.each([
    ['2023-08-31', []],
    ['2023-09-01', ['CH.ART12.CONTROLLER purposes']],
  ])('is asked for only since the revised act: %s', (on, missing) => {
    expect(lacks(on, { purposes: [] })).toEqual(missing);
  });
});

const scc = (instrument?: object, more = {}) => [
  {
    key: 'scc',
    law: 'CH',
    code: 'CH.SCC',
    instrument: instrument && { modules: [2], ...instrument },
    ...more,
  } as never,
];
const abroad = { id: 'transfer-1', name: 'Abroad', exporter: acme.id, importer: cloud.id };
const judged = (on: string, transfer: object) =>
  findings(CH_RULES, on, { party: [acme, cloud], transfer: [{ ...abroad, ...transfer }] });
const rulesOf = (on: string, transfer: object) => judged(on, transfer).map(({ rule, article }) => `${rule} ${article}`);

describe('Data disclosed abroad under Swiss law', () => {
  const adapted = scc({ kind: 'SWISS_ADDENDUM', version: '2021/914', signedOn: '2022-01-01' });

  it.each([
    ['2023-08-31', []],
    ['2023-09-01', ['CH.TRANSFER.COUNTRY 12(2)(g), 19(4)']],
  ])('go to a state that is named in record and notice: %s', (on, missing) => {
    expect(rulesOf(on, { countries: [], grounds: adapted })).toEqual(missing);
    expect(rulesOf(on, { countries: ['US'], grounds: adapted })).toEqual([]);
  });

  it.each([
    ['2023-08-31', ['CH.TRANSFER.GROUND 6']],
    ['2023-09-01', ['CH.TRANSFER.GROUND 16']],
  ])('need a ground, of the act in force on %s', (on, missing) => {
    expect(rulesOf(on, { countries: ['US'] })).toEqual(missing);
  });

  const listed = [{ key: 'list', law: 'CH', code: 'CH.ADEQ' } as never];
  it.each([
    ['JP', '2024-09-15', 'ERROR'],
    ['JP', '2026-10-09', 'ERROR'],
    ['JP', '2026-10-10', 'WARNING'],
    ['KR', TODAY, 'WARNING'],
    ['BR', '2024-09-15', 'WARNING'],
    ['BR', TODAY, 'WARNING'],
  ])('to %s rest on no list, which on %s is a %s, as far as the list is known', (country, on, severity) => {
    expect(judged(on, { countries: [country], grounds: listed })).toMatchObject([
      { rule: 'CH.RECOGNITION.NONE', article: '16(1)', severity },
    ]);
    expect(rulesOf(on, { countries: ['GB', 'UY'], grounds: listed })).toEqual([]);
  });

  it('to a state not on the former list, which did not bind, were for the discloser to judge', () => {
    const stated = { countries: ['JP'], grounds: listed };
    expect(judged('2023-02-22', stated)).toMatchObject([
      { rule: 'CH.ADEQUACY.JUDGED', article: '6(1)', severity: 'WARNING' },
    ]);
    expect(rulesOf('2023-02-22', { ...stated, assessments: [{ key: 'a', on: '2023-01-01' }] as never })).toEqual([]);
  });

  const certified = [
    {
      ...{ key: 'dpf', law: 'CH', code: 'CH.ADEQ' },
      instrument: { kind: 'DPF_CERTIFICATION', version: 'Swiss-U.S. DPF', modules: [] },
    } as never,
  ];
  it.each([
    ['2024-09-14', ['CH.RECOGNITION.FELL 6(1); ordinance of 1993, 7']],
    ['2024-09-15', []],
  ])('to certified companies of the United States: %s', (on, missing) => {
    expect(rulesOf(on, { countries: ['US'], grounds: certified })).toEqual(missing);
  });

  it('to companies of the United States that are certified for the EU alone are not covered', () => {
    const instrument = { kind: 'DPF_CERTIFICATION', version: 'EU-U.S. DPF', modules: [] };
    const grounds = [{ key: 'dpf', law: 'CH', code: 'CH.ADEQ', instrument } as never];
    expect(judged(TODAY, { countries: ['US'], grounds })).toMatchObject([
      { rule: 'CH.RECOGNITION.SCOPE', path: 'grounds.dpf.condition' },
    ]);
  });

  it.each([
    ['say nothing of Swiss law', { kind: 'SCC', version: '2021/914' }, {}, ['CH.SCC.ADAPTATIONS 16(2)']],
    ['state no version', { kind: 'SCC' }, {}, ['CH.SCC.ADAPTATIONS 16(2)']],
    ['are adapted', { kind: 'SCC', version: '2021/914', scope: 'with the Swiss adaptations' }, {}, []],
    ['are adapted, as the condition says', { kind: 'SCC', version: '2021/914' }, { condition: 'for FADP data' }, []],
    ['have an addendum', { kind: 'SWISS_ADDENDUM', version: '2021/914' }, {}, []],
  ])('on clauses that %s', (_, instrument, more, missing) => {
    expect(rulesOf(TODAY, { countries: ['US'], grounds: scc(instrument, more) })).toEqual(missing);
  });

  it.each([
    ['2021-08-26', '2021/914', ['CH.INSTRUMENT.REPLACED']],
    ['2021-08-27', '2021/914', ['CH.SCC.ADAPTATIONS']],
    ['2022-12-31', '2010/87/EU', []],
    ['2023-01-01', '2010/87/EU', ['CH.INSTRUMENT.REPLACED']],
  ])('on %s on the clauses %s', (on, version, missing) => {
    const grounds = scc({ kind: 'SCC', version, signedOn: '2021-06-30' });
    expect(judged(on, { countries: ['US'], grounds }).map(({ rule }) => rule)).toEqual(missing);
  });

  const own = [
    { key: 'own', law: 'CH', code: 'CH.CLAUSES_NOTIFIED', instrument: { kind: 'CONTRACT', modules: [] } } as never,
  ];
  it.each([
    ['2023-08-31', '6(2)(a)'],
    ['2023-09-01', '16(2)(b)'],
  ])('on clauses of one’s own are notified before: %s', (on, article) => {
    expect(rulesOf(on, { countries: ['US'], grounds: own })).toEqual([`CH.CLAUSES.NOTIFIED ${article}`]);
    const priorAuthorisations = [{ key: 'fdpic', law: 'CH', requestedOn: '2022-01-01' } as never];
    expect(rulesOf(on, { countries: ['US'], grounds: own, priorAuthorisations })).toEqual([]);
    const later = { priorAuthorisations: [{ key: 'fdpic', law: 'CH', requestedOn: '2023-09-02' } as never] };
    expect(rulesOf(on, { countries: ['US'], grounds: own, ...later })).toEqual([`CH.CLAUSES.NOTIFIED ${article}`]);
  });

  it.each([
    ['CH.COC', 'CODE_OF_CONDUCT', ['CH.CODE.APPROVED 16(3); DPO 12']],
    ['CH.CERT', 'CERTIFICATION', []],
  ])('on %s since the revised act, a code of conduct approved by the Commissioner', (code, kind, missing) => {
    const grounds = [{ key: 'own', law: 'CH', code, instrument: { kind, modules: [] } } as never];
    expect(rulesOf('2023-08-31', { countries: ['US'], grounds })).toEqual([
      'CH.TRANSFER.GROUND_IN_FORCE 16(3); DPO 12',
    ]);
    expect(rulesOf('2023-09-01', { countries: ['US'], grounds })).toEqual(missing);
    const priorAuthorisations = [{ key: 'fdpic', law: 'CH', grantedOn: '2023-09-01' } as never];
    expect(rulesOf('2023-09-01', { countries: ['US'], grounds, priorAuthorisations })).toEqual([]);
  });
});
