import { findings } from '../testing.js';
import { SA_RULES } from './sa.js';

const TODAY = '2026-11-25';
const acme = { id: 'party-acme', name: 'Acme Riyadh', country: 'SA', address: 'Riyadh' };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const named = (key: string, more: object = {}) => ({ key, name: key, ...more });

/** An activity with a complete record under Art 31. */
const letters = {
  id: 'activity-letters',
  controllers: [acme.id],
  purposes: [{ key: 'post', description: 'Post', legalBases: [], dataCategories: [] }],
  dataSubjects: [named('customers')],
  recipients: [named('post')],
  retention: [{ key: 'r', kind: 'AS_LONG_AS_NEEDED' }],
};
const statements = [{ item: 'internationalTransfers', text: 'None.' }];
const recorded = (date: string, activity: object, profile: object = { statements }) =>
  findings(SA_RULES, date, {
    party: [acme],
    processingActivity: [{ ...letters, ...activity } as never],
    jurisdictionProfile: [{ id: 'profile-sa', code: 'SA', ...profile } as never],
  }).map(({ rule, path, severity }) => `${rule} ${path} ${severity}`);

describe('The record of Saudi Art 31', () => {
  it('lacks nothing without data categories and security measures, which it does not ask for', () => {
    expect(recorded(TODAY, {})).toEqual([]);
  });

  it.each(['controllers', 'purposes', 'dataSubjects', 'recipients', 'retention'])(
    'lacks %s where not stated',
    (field) => {
      expect(recorded(TODAY, { [field]: [] })).toEqual([`SA.RECORD ${field} ERROR`]);
    },
  );

  it('says whether data leave the Kingdom', () => {
    expect(recorded(TODAY, {}, {})).toEqual(['SA.RECORD transfers NOTICE']);
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
    expect(on(date, [ground('EXC_CONTRACT'), ground('BCR', { kind: 'BCR' })])).toEqual([]);
  });

  it('to an adequate country need an assessment, since no list was found', () => {
    expect(all(TODAY, [ground('ADEQ')], { assessments: [] })).toMatchObject([
      { rule: 'SA.ADEQUACY.JUDGED', path: 'grounds.adeq', severity: 'WARNING', isVerified: false },
    ]);
    expect(on(TODAY, [ground('ADEQ')], { assessments: [{ key: 'a', on: '2026-01-01' }] })).toEqual([]);
  });

  it('for vital interests need nothing else', () => {
    expect(on(TODAY, [ground('EXC_VITAL')], {})).toEqual([]);
  });

  it.each([
    ['2024-08-31', 'Transfer Regulation (2023)'],
    ['2024-09-01', 'Transfer Regulation (2024)'],
  ])('under a safeguard have their risks assessed: %s', (date, article) => {
    expect(all(date, [ground('BCR', { kind: 'BCR' })], {})).toMatchObject([
      { rule: 'SA.TRANSFER.ASSESSMENT', path: 'assessments', article },
    ]);
  });

  it.each([
    ['2024-08-31', []],
    ['2024-09-01', ['SA.TRANSFER.GROUND_IN_FORCE grounds.coc.code']],
  ])('rest on a code of conduct only under the first regulation: %s', (date, missing) => {
    expect(on(date, [ground('COC', { kind: 'CODE_OF_CONDUCT' })])).toEqual(missing);
  });

  it('go by the clauses of the Saudi authority, and by no others', () => {
    expect(on(TODAY, [scc])).toEqual([]);
    expect(on(TODAY, [ground('SCC', { kind: 'SCC', version: '2021/914' })])).toEqual([
      'SA.TRANSFER.CLAUSES grounds.scc.instrument.version',
    ]);
  });
});
