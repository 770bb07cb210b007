import { Law } from '#law';
import { findings } from '../testing.js';
import { SA_RULES } from './sa.js';

const TODAY = '2026-11-25';
const acme = { id: 'party-acme', name: 'Acme Riyadh', country: 'SA', address: 'Riyadh' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const named = (key: string, more: object = {}) => ({ key, name: key, ...more });

/** An activity with a complete record under Art 31 and the Implementing Regulation. */
const letters = {
  id: 'activity-letters',
  controllers: [acme.id],
  purposes: [{ key: 'post', description: 'Post', legalBases: [], dataCategories: [] }],
  dataSubjects: [named('customers')],
  dataCategories: [named('addresses')],
  securityMeasures: ['Locks'],
  recipients: [named('post')],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED' }],
};
const statements = [
  { item: 'internationalTransfers', text: 'None.' },
  { item: 'officer', text: 'None is required.' },
];
const recorded = (date: string, activity: object, profile: object = { statements }) =>
  findings(SA_RULES, date, {
    party: [acme],
    processingActivity: [{ ...letters, ...activity } as never],
    jurisdictionProfile: [{ id: 'profile-sa', code: 'SA', ...profile } as never],
  }).map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);

describe('The record of Saudi Art 31', () => {
  it('lacks nothing if every item of Art 33(5) of the regulation is there', () => {
    expect(recorded(TODAY, {})).toEqual([]);
  });

  it('describes security where possible', () => {
    expect(recorded(TODAY, { securityMeasures: [] })).toEqual(['SA.RECORD securityMeasures WARNING']);
  });

  it('names the officer where one is required', () => {
    expect(recorded(TODAY, {}, { statements: statements.slice(0, 1) })).toEqual(['SA.RECORD.OFFICER contacts NOTICE']);
  });

  it.each(['controllers', 'purposes', 'dataCategories', 'dataSubjects', 'recipients', 'retention'])(
    'lacks %s where not stated',
    (field) => {
      expect(recorded(TODAY, { [field]: [] })).toEqual([`SA.RECORD ${field} ERROR`]);
    },
  );

  it('says whether data leave the Kingdom', () => {
    expect(recorded(TODAY, {}, { statements: statements.slice(1) })).toEqual(['SA.RECORD transfers NOTICE']);
  });

  it('is not asked of processors', () => {
    expect(recorded(TODAY, { role: 'PROCESSOR', purposes: [], recipients: [] })).toEqual([]);
  });

  it.each([
    ['2023-09-13', []],
    ['2023-09-14', ['SA.RECORD purposes NOTICE']],
    ['2024-09-13', ['SA.RECORD purposes NOTICE']],
    ['2024-09-14', ['SA.RECORD purposes ERROR']],
  ])('is insisted on once the law is enforced: %s', (date, missing) => {
    expect(recorded(date, { purposes: [] })).toEqual(missing);
  });
});

describe('Legitimate interests under Saudi law', () => {
  const purposes = [
    {
      key: 'p',
      dataSubjects: [],
      dataCategories: [],
      legalBases: [{ basis: 'LEGITIMATE_INTERESTS', dataCategories: [], dataSubjects: [] }],
    },
  ];
  const health = [named('health', { special: 'YES' })];

  it('do not serve for sensitive data', () => {
    expect(recorded(TODAY, { purposes, dataCategories: health })).toEqual([
      'SA.SENSITIVE.INTERESTS purposes.p.legalBases ERROR',
    ]);
    expect(recorded(TODAY, { purposes, dataCategories: [named('names')] })).toEqual([]);
  });

  it('may have been replaced by consent there', () => {
    const replaced = {
      key: 'c',
      replaces: ['LEGITIMATE_INTERESTS'],
      basis: 'EXPRESS_CONSENT',
      activities: [],
      dataCategories: [],
    };
    expect(
      recorded(TODAY, { purposes, dataCategories: health }, { statements, legalBasisOverrides: [replaced] }),
    ).toEqual([]);
  });

  it.each([
    [{}, []],
    [{ condition: 'For tenders' }, ['SA.SENSITIVE.INTERESTS purposes.p.legalBases ERROR']],
    [{ dataCategories: ['names'] }, ['SA.SENSITIVE.INTERESTS purposes.p.legalBases ERROR']],
  ])('have no case left if consent replaces them or another basis applies: %j', (limit, missing) => {
    const otherwise = {
      key: 'c',
      replaces: ['LEGITIMATE_INTERESTS'],
      basis: 'EXPRESS_CONSENT',
      onlyIfNoAlternative: true,
      activities: [],
      dataCategories: [],
      ...limit,
    };
    const obligation = { basis: 'LEGAL_OBLIGATION', dataCategories: [], dataSubjects: [] };
    const either = purposes.map((purpose) => ({ ...purpose, legalBases: [...purpose.legalBases, obligation] }));
    expect(
      recorded(TODAY, { purposes: either, dataCategories: health }, { statements, legalBasisOverrides: [otherwise] }),
    ).toEqual(missing);
  });
});

describe('Transfers out of the Kingdom', () => {
  const ground = (code: string, instrument?: object) => ({
    key: code.toLowerCase(),
    law: 'SA',
    code: `SA.${code}`,
    ...(instrument && { instrument: { modules: [], ...instrument } }),
  });
  const central = ground('CASE_CENTRAL');
  const scc = ground('SCC', { kind: 'SCC', version: 'SDAIA' });
  const assessments = [{ key: 'a' }];
  const all = (date: string, grounds: object[], more: object = { assessments }) =>
    findings(SA_RULES, date, {
      party: [acme, cloud],
      transfer: [{ id: 't', exporter: acme.id, importer: cloud.id, countries: ['DE'], grounds, ...more }] as never,
    });
  const on = (...args: Parameters<typeof all>) => all(...args).map(({ rule, path }) => `${rule} ${path}`);

  it.each([
    ['2023-09-13', []],
    ['2023-09-14', ['NOTICE']],
    ['2024-09-13', ['NOTICE']],
    ['2024-09-14', ['ERROR']],
  ])('need a ground, insisted on once the law is enforced: %s', (date, severities) => {
    expect(all(date, []).map(({ severity }) => severity)).toEqual(severities);
  });

  it.each([
    ['2024-08-31', []],
    ['2024-09-01', ['SA.TRANSFER.GROUND grounds.exc_contract']],
  ])('for a contract need a safeguard too since the amended regulation: %s', (date, missing) => {
    expect(on(date, [ground('EXC_CONTRACT')])).toEqual(missing);
  });

  it.each([
    ['2024-08-31', []],
    ['2024-09-01', ['SA.TRANSFER.GROUND grounds.bcr']],
  ])('under a safeguard need one of the cases of Art 4(2) since then: %s', (date, missing) => {
    const rules = ground('BCR', { kind: 'BCR' });
    expect(on(date, [rules])).toEqual(missing);
    expect(on(date, [ground('EXC_CONTRACT'), rules])).toEqual(missing);
  });

  it('have a safeguard in a case, and a case for the safeguard', () => {
    const rules = ground('BCR', { kind: 'BCR' });
    expect(on(TODAY, [central, rules])).toEqual([]);
    expect(on(TODAY, [central])).toEqual(['SA.TRANSFER.GROUND grounds.case_central']);
    const [alone] = all(TODAY, [rules]);
    expect(alone?.message).toContain('"Central operations of a multinational group"');
    expect(alone?.message).not.toContain('"A country or organisation');
  });

  it.each([
    ['2024-08-31', 'Transfer Regulation (2023)'],
    ['2024-09-01', 'Transfer Regulation (2024) 4(2)(A)'],
  ])('between public bodies rest on %s by %s', (date, article) => {
    const agreement = ground('EXC_PUBLIC', { kind: 'CONTRACT' });
    expect(on(date, [agreement])).toEqual([]);
    expect(all(date, [{ ...agreement, since: '2030-01-01' }]).length).toBeGreaterThan(0);
    expect(new Law().on(date).ground('SA.EXC_PUBLIC')?.article).toBe(article);
  });

  it.each(['2023-09-14', '2024-08-31', '2024-09-01', TODAY])(
    'to an adequate country wait for the list of the authority, whoever has assessed the country: %s',
    (date) => {
      const assessed = { assessments: [{ key: 'a', on: '2023-01-01' }] };
      expect(all(date, [ground('ADEQ')], assessed)).toMatchObject([
        { rule: 'SA.RECOGNITION.UNLISTED', path: 'grounds.adeq', howKnown: 'UNCONFIRMED' },
      ]);
    },
  );

  it('are not offered the list as a ground', () => {
    expect(all(TODAY, [])[0]?.message).not.toContain('"A country or organisation');
  });

  it.each<[string, string[], string[]]>([
    ['a service', ['CASE_SERVICE'], ['SA.TRANSFER.CERTIFICATE grounds.cert']],
    ['central operations', ['CASE_CENTRAL'], []],
  ])('of sensitive data under a certificate serve not for %s, or do', (_, cases, missing) => {
    const health = { ...letters, dataCategories: [named('health', { special: 'YES' })] };
    const results = findings(SA_RULES, TODAY, {
      party: [acme, cloud],
      processingActivity: [health as never],
      jurisdictionProfile: [{ id: 'profile-sa', code: 'SA', statements } as never],
      transfer: [
        {
          id: 't',
          exporter: acme.id,
          importer: cloud.id,
          countries: ['DE'],
          activities: [health.id],
          grounds: [ground('CERT', { kind: 'CERTIFICATION' }), ...cases.map((code) => ground(code))],
          assessments,
        },
      ] as never,
    });
    expect(results.map(({ rule, path }) => `${rule} ${path}`)).toEqual(missing);
  });

  it('for vital interests need nothing else', () => {
    expect(on(TODAY, [ground('EXC_VITAL')], {})).toEqual([]);
  });

  it.each([
    ['2024-08-31', 'Transfer Regulation (2023)'],
    ['2024-09-01', 'Transfer Regulation (2024)'],
  ])('under a safeguard have their risks assessed: %s', (date, article) => {
    const grounds = [ground('BCR', { kind: 'BCR' }), ...(date < '2024-09-01' ? [] : [central])];
    expect(all(date, grounds, {})).toMatchObject([{ rule: 'SA.TRANSFER.ASSESSMENT', path: 'assessments', article }]);
  });

  it.each([
    ['2024-08-31', []],
    ['2024-09-01', ['SA.TRANSFER.GROUND_IN_FORCE grounds.coc.code']],
  ])('rest on a code of conduct only under the first regulation: %s', (date, missing) => {
    expect(on(date, [ground('COC', { kind: 'CODE_OF_CONDUCT' })])).toEqual(missing);
  });

  it('go by the clauses of the Saudi authority, and by no others', () => {
    expect(on(TODAY, [scc, central])).toEqual([]);
    expect(on(TODAY, [ground('SCC', { kind: 'SCC', version: '2021/914' }), central])).toEqual([
      'SA.TRANSFER.CLAUSES grounds.scc.instrument.version',
    ]);
  });
});
