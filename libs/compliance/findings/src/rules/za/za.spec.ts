import type { Stated } from '#law';
import { findings, found, type Things } from '../../testing.js';
import { ZA_RULES } from './za.js';

const ON = '2026-11-25';
const find = (things: Things, on = ON) => found(ZA_RULES, on, things);
const only = (rule: string, things: Things, on = ON) =>
  find(things, on).filter((line) => line.startsWith(`ZA.${rule} `));

const PARTIES = [
  { id: 'party-acme', name: 'Acme', country: 'ZA', group: true },
  { id: 'party-cloud', name: 'Cloud', country: 'US' },
];
const limited = { dataCategories: [], dataSubjects: [], purposes: [] };
const subject = (stated: object = {}) => ({
  key: 'people',
  name: 'People',
  children: 'NO' as Stated,
  juristic: 'NO' as Stated,
  contractingParty: 'NO' as Stated,
  ...stated,
});
const data = (name: string, stated: object = {}) => ({
  key: name,
  name,
  special: 'NO' as Stated,
  criminal: 'NO' as Stated,
  uniqueIdentifier: 'NO' as Stated,
  financial: 'NO' as Stated,
  specialKinds: [],
  mayReveal: [],
  ccpa: [],
  ...stated,
});

const ACTIVITY = {
  id: 'processingActivity-1',
  controllers: ['party-acme'],
  purposes: [{ ...limited, key: 'care', description: 'Care', legalBases: [] }],
  dataSubjects: [subject()],
  dataCategories: [data('Names'), data('Diagnoses', { special: 'YES' })],
  recipients: [{ ...limited, key: 'insurers', name: 'Insurers' }],
  securityMeasures: ['Locks'],
};
const GROUND = { key: 'ground', law: 'ZA', code: 'ZA.CONSENT' };
const TRANSFER = {
  id: 'transfer-1',
  name: 'Hosting',
  exporter: 'party-acme',
  importer: 'party-cloud',
  countries: ['US'],
  activities: [ACTIVITY.id],
  grounds: [GROUND],
};
const BOUND = {
  ...GROUND,
  code: 'ZA.AGREEMENT',
  instrument: { kind: 'CONTRACT' as const, modules: [], signedOn: '2021-01-01' },
};
const LAW_AND_MORE = [
  { ...GROUND, code: 'ZA.LAW' },
  { ...BOUND, key: 'b' },
];
const AUTHORISATION = { key: 'one', law: 'ZA', requestedOn: '2024-01-01', grantedOn: '2024-02-01' };

const activity = (stated: object): Things => ({ party: PARTIES, processingActivity: [{ ...ACTIVITY, ...stated }] });
const transfer = (stated: object, activitySaid: object = {}): Things => ({
  ...activity(activitySaid),
  transfer: [{ ...TRANSFER, ...stated }],
});

describe('The documentation of South Africa', () => {
  it('lacks nothing where everything is described', () => {
    expect(find(activity({}))).toEqual([]);
  });

  it('is asked of nobody before POPIA was in force', () => {
    expect(find(activity({ purposes: [] }), '2021-06-30')).toEqual([]);
    expect(find(activity({ purposes: [] }), '2021-07-01')).toEqual(['ZA.DOCUMENTATION purposes']);
  });

  it.each([
    ['purposes', '(i)'],
    ['dataSubjects', '(ii)'],
    ['dataCategories', '(ii)'],
    ['recipients', '(iii)'],
    ['securityMeasures', '(v)'],
  ])('lacks its %s by 51(1)(c)%s', (path, point) => {
    expect(findings(ZA_RULES, ON, activity({ [path]: [] }))).toMatchObject([
      { rule: 'ZA.DOCUMENTATION', path, article: `PAIA 51(1)(c)${point}`, severity: 'ERROR' },
    ]);
  });

  it.each(['ALL', 'ZA'])('has what the profile %s says of every activity', (code) => {
    const profile = {
      id: `jurisdictionProfile-${code}`,
      code,
      recipients: [{ key: 'courts', name: 'Courts' }],
      securityMeasures: ['Locks'],
    };
    const things = { ...activity({ recipients: [], securityMeasures: [] }), jurisdictionProfile: [profile] };
    expect(only('DOCUMENTATION', things)).toEqual([]);
  });

  it('is not asked of an operator', () => {
    expect(find(activity({ role: 'PROCESSOR', onBehalfOf: ['party-cloud'], purposes: [] }))).toEqual([]);
  });

  it.each([
    [['NOT_STATED'], ['ZA.JURISTIC_PERSONS dataSubjects.s0.juristic']],
    [['NOT_STATED', 'NOT_STATED'], ['ZA.JURISTIC_PERSONS dataSubjects']],
    [['YES', 'NO'], []],
  ])('of people stated to include companies: %p', (stated, expected) => {
    const dataSubjects = stated.map((juristic, i) => subject({ key: `s${i}`, juristic }));
    expect(find(activity({ dataSubjects }))).toEqual(expected);
  });
});

describe('A transfer from South Africa', () => {
  const ordinary = { dataCategories: [data('Names')] };

  it('has a country and a ground of section 72', () => {
    expect(find(transfer({}, ordinary))).toEqual([]);
    expect(find(transfer({ countries: [] }, ordinary))).toEqual(['ZA.TRANSFER.COUNTRY countries']);
    expect(find(transfer({ grounds: [] }, ordinary))).toEqual(['ZA.TRANSFER.GROUND grounds']);
    expect(
      find(transfer({ grounds: [{ key: 'scc', law: 'EU', code: 'EU.SCC' }], jurisdictions: ['ZA'] }, ordinary)),
    ).toEqual(['ZA.TRANSFER.GROUND grounds']);
  });

  it('has signed what binds the recipient', () => {
    expect(find(transfer({ grounds: [BOUND] }, ordinary))).toEqual([]);
    expect(find(transfer({ grounds: [{ ...BOUND, instrument: undefined }] }, ordinary))).toEqual([
      'ZA.INSTRUMENT.MISSING grounds.ground.instrument',
    ]);
  });

  it('to a country whose law is adequate leaves open whether that protects companies too', () => {
    const companies = { ...ordinary, dataSubjects: [subject({ juristic: 'YES' })] };
    const assessments = [{ key: 'law' }];
    const law = { ...GROUND, code: 'ZA.LAW' };
    expect(find(transfer({ assessments, grounds: [law] }, companies))).toEqual([
      'ZA.TRANSFER.JURISTIC_PERSONS grounds.ground.condition',
    ]);
    const protects = { ...law, condition: 'Its law protects juristic persons' };
    expect(find(transfer({ assessments, grounds: [protects] }, companies))).toEqual([]);
    expect(find(transfer({ assessments, grounds: [law] }, ordinary))).toEqual([]);
  });

  it('to a country whose law nobody has judged to be adequate may not rest on it', () => {
    const law = { ...GROUND, code: 'ZA.LAW' };
    expect(find(transfer({ grounds: [law] }, ordinary))).toEqual(['ZA.ADEQUACY.JUDGED grounds.ground']);
  });
});

describe('The prior authorisation of section 57(1)(d)', () => {
  const about = (stated: object, on = ON, activitySaid: object = {}) =>
    findings(ZA_RULES, on, transfer(stated, activitySaid))
      .filter(({ rule }) => rule === 'ZA.PRIOR_AUTHORISATION')
      .map(({ severity, article, path }) => `${severity} ${article} ${path}`);

  it.each<[string, object, object, string[]]>([
    ['special information', {}, {}, ['ERROR 57(1)(d) priorAuthorisations']],
    [
      'criminal records',
      {},
      { dataCategories: [data('Convictions', { criminal: 'YES' })] },
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    [
      "children's information",
      {},
      { dataCategories: [], dataSubjects: [subject({ children: 'YES' })] },
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    ['neither', {}, { dataCategories: [data('Names')] }, []],
    ['what is not stated', {}, { dataCategories: [data('Names', { special: 'NOT_STATED' })] }, []],
    ['other items of the activity', { dataItems: ['Names'] }, {}, []],
    [
      'the special item of the activity',
      { dataItems: ['Names', 'Diagnoses'] },
      {},
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    [
      'items that say so',
      { dataItems: ['Special personal information'], activities: [] },
      {},
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    [
      'items of children',
      { dataItems: ['Data relating to children'], activities: [] },
      {},
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
  ])('is needed for %s, or not', (_, stated, activitySaid, expected) => {
    expect(about(stated, ON, activitySaid)).toEqual(expected);
  });

  it.each<[string, object, string[]]>([
    ['to where the law is adequate', { grounds: [{ ...GROUND, code: 'ZA.LAW' }] }, []],
    ['on an agreement', { grounds: [BOUND] }, ['WARNING 57(1)(d) priorAuthorisations']],
    ['to one country whose law is adequate, with an agreement in addition', { grounds: LAW_AND_MORE }, []],
    [
      'to several countries, of which the law of some is adequate',
      { countries: ['US', 'DE'], grounds: LAW_AND_MORE },
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    [
      'to nobody says where, the law of some being adequate',
      { countries: [], grounds: LAW_AND_MORE },
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    ['without a ground', { grounds: [] }, ['ERROR 57(1)(d) priorAuthorisations']],
    ['within the country', { countries: ['ZA'] }, []],
    ['under a code of conduct', { grounds: [{ ...GROUND, instrument: { kind: 'CODE_OF_CONDUCT', modules: [] } }] }, []],
    ['that is suspended', { suspension: { since: '2024-01-01' } }, []],
  ])('is needed for a transfer %s, or not', (_, stated, expected) => {
    expect(about(stated)).toEqual(expected);
  });

  it.each<[string, object[], string[]]>([
    ['granted', [AUTHORISATION], []],
    ['departed from', [{ ...AUTHORISATION, departedOn: '2025-01-01' }], ['ERROR 57(4) priorAuthorisations.one']],
    [
      'granted anew',
      [
        { ...AUTHORISATION, departedOn: '2025-01-01' },
        { ...AUTHORISATION, key: 'two' },
      ],
      [],
    ],
    ['granted under another law', [{ ...AUTHORISATION, law: 'KR' }], ['ERROR 57(1)(d) priorAuthorisations']],
    [
      'granted from a later day on',
      [{ ...AUTHORISATION, requestedOn: undefined, grantedOn: '2027-01-01' }],
      ['ERROR 57(1)(d) priorAuthorisations'],
    ],
    ['recorded without a date', [{ key: 'one', law: 'ZA' }], ['NOTICE 58(3) priorAuthorisations.one']],
  ])('that is %s', (_, priorAuthorisations, expected) => {
    expect(about({ priorAuthorisations })).toEqual(expected);
  });

  it.each([
    ['2024-01-01', ['ERROR 58(2) priorAuthorisations.one']],
    ['2024-01-29', ['ERROR 58(2) priorAuthorisations.one']],
    ['2024-01-30', ['NOTICE 58(7) priorAuthorisations.one']],
    ['2024-04-29', ['NOTICE 58(7) priorAuthorisations.one']],
    ['2024-04-30', []],
  ])('that was requested on 1 January 2024 has this result on %s: %p', (on, expected) => {
    expect(about({ priorAuthorisations: [{ ...AUTHORISATION, grantedOn: undefined }] }, on)).toEqual(expected);
  });

  it.each([
    ['2020-06-30', []],
    ['2021-06-30', ['NOTICE 57(1)(d) priorAuthorisations']],
    ['2022-01-31', ['WARNING 57(1)(d) priorAuthorisations']],
    ['2022-02-01', ['ERROR 57(1)(d) priorAuthorisations']],
  ])('had to be waited for on %s: %p', (on, expected) => {
    expect(about({}, on)).toEqual(expected);
  });
});

describe('The other cases of prior authorisation', () => {
  const PROFILE = { id: 'jurisdictionProfile-ZA', code: 'ZA' };
  const cases = (stated: object, on = ON, profile: object = PROFILE) =>
    findings(ZA_RULES, on, { ...activity(stated), jurisdictionProfile: [profile as never] })
      .filter(({ rule }) => rule === 'ZA.PRIOR_AUTHORISATION.OTHER')
      .map(({ article, severity, path }) => `${article} ${severity} ${path}`);
  const identifiers = { dataCategories: [data('Identity numbers', { uniqueIdentifier: 'YES' })] };
  const offences = { dataCategories: [data('Offences', { criminal: 'YES' })] };

  it.each<[string, object, string[]]>([
    ['unique identifiers', identifiers, ['57(1)(a) NOTICE statements']],
    ['offences, for others', { ...offences, role: 'PROCESSOR' }, ['57(1)(b) NOTICE statements']],
    ['offences, for itself', offences, []],
    ['credit reports', { dataCategories: [data('Credit reports')] }, ['57(1)(c) NOTICE statements']],
    ['names', { dataCategories: [data('Names')] }, []],
  ])('are asked for once: %s', (_, stated, expected) => {
    expect(cases(stated)).toEqual(expected);
  });

  it.each([
    ['2020-06-30', []],
    ['2020-07-01', ['57(1)(a) NOTICE statements']],
  ])('exist on %s: %p', (on, expected) => {
    expect(cases(identifiers, on)).toEqual(expected);
  });

  it('are settled by a statement or a filing', () => {
    const statements = [{ item: 'otherPriorAuthorisations', text: 'None is needed.' }];
    const filings = [{ key: 'f', item: 'Other prior authorisation' }];
    expect(cases(identifiers, ON, { ...PROFILE, statements })).toEqual([]);
    expect(cases(identifiers, ON, { ...PROFILE, filings })).toEqual([]);
  });
});

describe('The contract with an operator', () => {
  const engagement = (stated: object): Things => ({
    party: PARTIES,
    engagement: [{ id: 'engagement-1', processor: 'party-cloud', engagedBy: ['party-acme'], ...stated }],
  });

  it.each<[string, object, string[]]>([
    ['is there', { contract: { signedOn: '2024-01-01' } }, []],
    ['is missing', {}, ['ZA.OPERATOR.CONTRACT contract']],
    ['is empty', { contract: {} }, ['ZA.OPERATOR.CONTRACT contract']],
    ['has ended', { contract: { until: '2026-11-24' } }, ['ZA.OPERATOR.CONTRACT contract']],
    ['has not begun', { contract: { signedOn: '2026-11-01', since: '2026-11-26' } }, ['ZA.OPERATOR.CONTRACT contract']],
    ['ends today', { contract: { until: ON } }, []],
    ['is the operator own, with its sub-operator', { under: 'engagement-0' }, []],
    ['is for another law', { engagedBy: [], jurisdictions: ['KR'] }, []],
  ])('%s', (_, stated, expected) => {
    expect(find(engagement(stated))).toEqual(expected);
  });
});
