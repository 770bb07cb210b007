import { isRead } from '#law';
import { findings, found, type Things } from '../testing.js';
import { BR_RULES } from './br.js';

const RIO = { id: 'party-rio', name: 'Rio', country: 'BR' };
const PURPOSE = { key: 'news', description: 'News', dataCategories: [], dataSubjects: [] };
const CATEGORY = {
  key: 'mail',
  name: 'Mail',
  special: 'NO',
  specialKinds: [],
  mayReveal: [],
  criminal: 'NO',
  uniqueIdentifier: 'NO',
  financial: 'NO',
  ccpa: [],
} as const;
const basis = (name: 'CONSENT' | 'LEGITIMATE_INTERESTS', interest?: string) => ({
  basis: name,
  interest,
  dataCategories: [],
  dataSubjects: [],
});
const ACTIVITY = {
  id: 'processingActivity-1',
  controllers: [RIO.id],
  dataCategories: [CATEGORY],
  purposes: [{ ...PURPOSE, legalBases: [basis('CONSENT')] }],
};
const activity = (over: object): Things => ({ party: [RIO], processingActivity: [{ ...ACTIVITY, ...over }] });

describe('The Brazilian record', () => {
  it('finds nothing in an activity with a controller, data, and a purpose with its basis', () => {
    expect(found(BR_RULES, '2026-06-01', activity({}))).toEqual([]);
  });

  it.each([
    ['data', { dataCategories: [] }, 'BR.RECORD dataCategories'],
    ['a purpose', { purposes: [] }, 'BR.RECORD purposes'],
    ['a legal basis', { purposes: [{ ...PURPOSE, legalBases: [] }] }, 'BR.RECORD purposes.news.legalBases'],
    [
      'the interest pursued',
      { purposes: [{ ...PURPOSE, legalBases: [basis('LEGITIMATE_INTERESTS')] }] },
      'BR.RECORD purposes.news.legalBases',
    ],
  ])('wants %s', (_, over, expected) => {
    expect(found(BR_RULES, '2026-06-01', activity(over))).toEqual([expected]);
  });

  it('wants neither retention nor recipients nor measures: the law lists no fields', () => {
    const bare = activity({ retention: [], recipients: [], securityMeasures: [] });
    expect(found(BR_RULES, '2026-06-01', bare)).toEqual([]);
  });

  it('wants of an operator the controllers, and no legal basis', () => {
    const operator = { role: 'PROCESSOR' as const, controllers: [], purposes: [{ ...PURPOSE, legalBases: [] }] };
    const profile = [{ id: 'jurisdictionProfile-BR', code: 'BR' }];
    const things = { ...activity(operator), jurisdictionProfile: profile };
    expect(found(BR_RULES, '2026-06-01', things)).toEqual(['BR.RECORD onBehalfOf']);
  });

  it('is satisfied with an interest that is named', () => {
    const named = { purposes: [{ ...PURPOSE, legalBases: [basis('LEGITIMATE_INTERESTS', 'Keeping in touch')] }] };
    expect(found(BR_RULES, '2026-06-01', activity(named))).toEqual([]);
  });

  it('was not asked for before the law', () => {
    expect(found(BR_RULES, '2020-09-17', activity({ purposes: [] }))).toEqual([]);
    expect(found(BR_RULES, '2020-09-18', activity({ purposes: [] }))).toEqual(['BR.RECORD purposes']);
  });
});

describe('Sensitive data in Brazil', () => {
  const interest = basis('LEGITIMATE_INTERESTS', 'Keeping in touch');
  const severities = (special: 'YES' | 'NO' | 'NOT_STATED', over: object = {}) =>
    found(
      BR_RULES,
      '2026-06-01',
      activity({
        dataCategories: [{ ...CATEGORY, special }],
        purposes: [{ ...PURPOSE, legalBases: [{ ...interest, ...over }] }],
      }),
    );

  it('do not rest on legitimate interest', () => {
    expect(severities('YES')).toEqual(['BR.SENSITIVE.LEGITIMATE_INTEREST purposes.news.legalBases']);
  });

  it('are well where another case of Art 11 is stated, and data that are not sensitive anyway', () => {
    expect(severities('YES', { specialCondition: 'EXPLICIT_CONSENT' })).toEqual([]);
    expect(severities('NO')).toEqual([]);
    expect(severities('NOT_STATED')).toEqual([]);
  });
});

describe('A transfer from Brazil', () => {
  const transfer = (countries: string[], over: object, profile: object[] = []): Things => ({
    party: [RIO],
    jurisdictionProfile: profile as never,
    transfer: [{ id: 'transfer-1', exporter: RIO.id, countries, ...over }],
  });
  const ground = (code: string, instrument?: object) => ({
    grounds: [
      { key: 'it', law: 'BR', code, ...(instrument && { instrument: { modules: [], ...instrument } }) } as never,
    ],
  });

  it.each([
    ['2026-01-26', 'FR', ['BR.RECOGNITION.NONE grounds.it']],
    ['2026-01-27', 'FR', []],
    ['2026-01-27', 'GB', ['BR.RECOGNITION.NONE grounds.it']],
    ['2026-01-27', 'US', ['BR.RECOGNITION.NONE grounds.it']],
  ])('on %s to %s by recognition', (on, country, expected) => {
    expect(found(BR_RULES, on, transfer([country], ground('BR.ADEQ')))).toEqual(expected);
  });

  it('by recognition names its country', () => {
    expect(found(BR_RULES, '2026-06-01', transfer([], ground('BR.ADEQ')))).toEqual([
      'BR.RECOGNITION.COUNTRY countries',
    ]);
  });

  it('has a ground of Art 33', () => {
    expect(found(BR_RULES, '2026-06-01', transfer(['US'], {}))).toEqual(['BR.TRANSFER.GROUND grounds']);
    expect(found(BR_RULES, '2026-06-01', transfer(['US'], ground('BR.CONSENT')))).toEqual([]);
  });

  const TOLD = { method: 'Over an API', timing: 'Continuously', purposes: ['Hosting'] };
  const PUBLISHED = [
    {
      id: 'jurisdictionProfile-BR',
      code: 'BR',
      languages: { available: ['pt-BR'] },
      statements: [{ item: 'internationalTransfers', text: 'Transferências' }],
    },
  ];

  it.each([
    ['2024-08-22', ['BR.TRANSFER.GROUND_IN_FORCE grounds.it.code']],
    ['2024-08-23', []],
  ])('on %s by the standard clauses', (on, expected) => {
    const clauses = ground('BR.SCC', { kind: 'SCC', version: 'ANPD 19/2024', signedOn: '2024-08-23' });
    expect(found(BR_RULES, on, transfer(['US'], { ...TOLD, ...clauses }, PUBLISHED))).toEqual(expected);
  });

  it.each([
    ['2025-08-22', 'WARNING'],
    ['2025-08-23', 'ERROR'],
  ])('on %s by other clauses of before: %s', (on, severity) => {
    const other = ground('BR.SCC', { kind: 'SCC', version: '2021/914', signedOn: '2023-01-01' });
    const results = findings(BR_RULES, on, transfer(['US'], { ...TOLD, ...other }, PUBLISHED));
    expect(results).toMatchObject([{ rule: 'BR.SCC.OTHER_TEXT', severity }]);
  });

  it('by other clauses signed when the standard ones were there is an error at once', () => {
    const other = ground('BR.SCC', { kind: 'SCC', version: '2021/914', signedOn: '2024-08-23' });
    const results = findings(BR_RULES, '2024-09-01', transfer(['US'], { ...TOLD, ...other }, PUBLISHED));
    expect(results).toMatchObject([{ rule: 'BR.SCC.OTHER_TEXT', severity: 'ERROR' }]);
  });

  it('by the standard clauses is described on the web, in Portuguese, with form, duration and purpose', () => {
    const clauses = ground('BR.SCC', { kind: 'SCC', version: '19/2024' });
    const results = findings(BR_RULES, '2026-06-01', transfer(['US'], clauses));
    expect(results.map(({ path }) => path)).toEqual(['method', 'timing', 'purposes', 'grounds']);
    expect(results.map(({ rule, howKnown }) => [rule, isRead(howKnown)])).toEqual(
      Array(4).fill(['BR.SCC.WEB_DOCUMENT', true]),
    );
  });

  it('by global corporate rules has them approved', () => {
    const rules = ground('BR.BCR', { kind: 'BCR' });
    const approved = { priorAuthorisations: [{ key: 'a', law: 'BR', grantedOn: '2025-01-01' }] };
    expect(found(BR_RULES, '2026-06-01', transfer(['US'], rules))).toEqual(['BR.GROUND.PRIOR_FILING grounds.it']);
    expect(found(BR_RULES, '2026-06-01', transfer(['US'], { ...rules, ...approved }))).toEqual([]);
    const undated = { priorAuthorisations: [{ key: 'a', law: 'BR' }] };
    expect(findings(BR_RULES, '2026-06-01', transfer(['US'], { ...rules, ...undated }))).toMatchObject([
      { rule: 'BR.GROUND.PRIOR_FILING', message: expect.stringContaining('without the date of a request or a grant') },
    ]);
    const departed = { priorAuthorisations: [{ ...approved.priorAuthorisations[0]!, departedOn: '2026-06-01' }] };
    expect(found(BR_RULES, '2026-06-01', transfer(['US'], { ...rules, ...departed }))).toEqual([
      'BR.GROUND.PRIOR_FILING grounds.it',
    ]);
  });
});
