import { findings, type Things } from '../testing.js';
import { TR_RULES } from './tr.js';

const bosphorus = { id: 'party-bosphorus', name: 'Bosphorus', country: 'TR', group: true };
const cloud = { id: 'party-cloud', name: 'Cloud', country: 'DE' };
const TODAY = '2026-11-25';

const lines = (on: string, things: Things) =>
  findings(TR_RULES, on, { party: [bosphorus, cloud], ...things }).map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  );

const stated = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).map(([item, text]) => ({ item, text })) as never;
const profile = (more: object = {}) => ({ id: 'jurisdictionProfile-TR', code: 'TR', ...more }) as never;
const registered = { filings: [{ key: 'verbis', item: 'VERBİS', reference: '123' }] };

describe('Registration in VERBIS', () => {
  const inProfile = (on: string, more: object) => lines(on, { jurisdictionProfile: [profile(more)] });
  const asked = 'TR.FILING.REGISTRATION statements.verbis';

  it.each([
    ['2018-09-30', []],
    ['2018-10-01', [`NOTICE ${asked}`]],
  ])('is asked for since the registry takes it: %s', (on, expected) => {
    expect(inProfile(on, {})).toEqual(expected);
  });

  it.each<[what: string, on: string, said: Readonly<Record<string, string>>, expected: string[]]>([
    ['says what to state where nothing is', TODAY, {}, [`NOTICE ${asked}`]],
    ['guesses nothing from one number', TODAY, { employees: '12 in 2025' }, [`NOTICE ${asked}`]],
    ['is owed from 50 employees on', TODAY, { employees: '50 in 2025' }, [`WARNING ${asked}`]],
    [
      'is owed from the balance sheet on',
      TODAY,
      { employees: '12', balanceSheetTotal: 'TRY 100,000,000' },
      [`WARNING ${asked}`],
    ],
    [
      'was owed from a lower one',
      '2023-07-24',
      { employees: '12', balanceSheetTotal: 'TRY 25 million' },
      [`WARNING ${asked}`],
    ],
    ['is not owed below it since', '2025-10-01', { employees: '9', balanceSheetTotal: 'TRY 9,999,999' }, []],
    [
      'was a question of the main activity',
      '2025-09-30',
      { employees: '9', balanceSheetTotal: 'TRY 9,999,999' },
      [`NOTICE ${asked}`],
    ],
    [
      'is a question of the main activity',
      TODAY,
      { employees: '49', balanceSheetTotal: 'TRY 99 million' },
      [`NOTICE ${asked}`],
    ],
    [
      'is judged by employees alone without such books',
      '2025-12-25',
      { employees: '9', balanceSheetTotal: 'None' },
      [],
    ],
    ['was not judged so before', '2025-12-24', { employees: '9', balanceSheetTotal: 'None' }, [`NOTICE ${asked}`]],
  ])('%s (%s)', (_, on, said, expected) => {
    expect(inProfile(on, { statements: stated(said) })).toEqual(expected);
  });

  it('is owed by a controller abroad whatever its size', () => {
    const abroad = {
      controllers: [{ party: cloud.id }],
      statements: stated({ employees: '2', balanceSheetTotal: 'TRY 1' }),
    };
    expect(inProfile(TODAY, abroad)).toEqual([`WARNING ${asked}`]);
    expect(inProfile(TODAY, { ...abroad, ...registered })).toEqual([]);
  });

  it('is shown by a filing, or by a statement why none is owed', () => {
    expect(inProfile(TODAY, registered)).toEqual([]);
    expect(inProfile(TODAY, { statements: stated({ verbis: 'A law office' }) })).toEqual([]);
  });

  it('is asked of a company of the group that is seated there, if there is no profile', () => {
    expect(lines(TODAY, {})).toEqual(['NOTICE TR.FILING.REGISTRATION country']);
    expect(lines(TODAY, { party: [{ ...bosphorus, group: false }] })).toEqual([]);
  });
});

describe('The inventory', () => {
  const activity = {
    id: 'processingActivity-1',
    controllers: [bosphorus.id],
    retention: [],
    securityMeasures: ['Locks'],
  };
  const rows = [{ key: 'it', name: 'It' }] as never;
  const whole = {
    ...activity,
    purposes: [{ key: 'p', description: 'P', dataCategories: [], dataSubjects: [], legalBases: [] }] as never,
    dataCategories: rows,
    dataSubjects: rows,
    recipients: rows,
  };
  const inventory = (on: string, more: object) =>
    lines(on, { processingActivity: [whole], jurisdictionProfile: [profile(more)] }).filter((line) =>
      line.includes('TR.RECORD'),
    );

  it('lacks an item: an error of who is registered, a question of who may be, nothing of who says why not', () => {
    const missing = ['TR.RECORD retention', 'TR.RECORD transfers'];
    expect(inventory(TODAY, registered)).toEqual([`ERROR ${missing[0]}`, `NOTICE ${missing[1]}`]);
    expect(inventory(TODAY, {})).toEqual(missing.map((line) => `NOTICE ${line}`));
    expect(inventory(TODAY, { statements: stated({ verbis: 'Below the limits' }) })).toEqual([]);
  });

  it.each([
    ['2017-12-31', []],
    ['2018-01-01', ['ERROR TR.RECORD retention', 'NOTICE TR.RECORD transfers']],
    ['2019-04-27', ['ERROR TR.RECORD retention', 'NOTICE TR.RECORD transfers']],
    ['2019-04-28', ['NOTICE TR.RECORD retention', 'NOTICE TR.RECORD transfers']],
  ])('was asked of all before the change of 2019: %s', (on, expected) => {
    expect(inventory(on, {})).toEqual(expected);
  });
});

describe('A transfer out of Turkey', () => {
  const grounded = (code: string, instrument?: object, more: object = {}): Things => ({
    transfer: [
      {
        id: 'transfer-1',
        name: 'Support',
        kind: 'ENTRUSTMENT',
        exporter: bosphorus.id,
        importer: cloud.id,
        countries: ['DE'],
        grounds: [
          {
            key: 'g',
            law: 'TR',
            code,
            ...(instrument && { instrument: { kind: 'SCC', modules: [2], ...instrument } }),
          },
        ],
        ...more,
      } as never,
    ],
    jurisdictionProfile: [profile(registered)],
  });
  const contract = { version: '2024/959', signedOn: '2026-11-02' }; // a Monday
  const notified = (day: string) => ({
    priorAuthorisations: [{ key: 'n', law: 'TR', article: '9(5)', requestedOn: day }],
  });

  it.each([
    ['2026-11-09', ['NOTICE TR.CONTRACT.FILING grounds.g.instrument']],
    ['2026-11-10', ['ERROR TR.CONTRACT.FILING grounds.g.instrument']],
  ])('has its standard contract notified within five business days: on %s', (on, expected) => {
    expect(lines(on, grounded('TR.SC', contract))).toEqual(expected);
  });

  it('is in order once it is notified in time, and late is said to be late', () => {
    expect(lines(TODAY, grounded('TR.SC', contract, notified('2026-11-09')))).toEqual([]);
    expect(lines(TODAY, grounded('TR.SC', contract, notified('2026-11-10')))).toEqual([
      'WARNING TR.CONTRACT.FILING priorAuthorisations',
    ]);
  });

  it('has no time that runs without a day of signature, and a filing without a day shows none', () => {
    const unsigned = { version: '2024/959' };
    expect(lines(TODAY, grounded('TR.SC', unsigned))).toEqual([
      'NOTICE TR.CONTRACT.FILING grounds.g.instrument.signedOn',
    ]);
    expect(lines(TODAY, grounded('TR.SC', contract, { priorAuthorisations: [{ key: 'n', law: 'TR' }] }))).toEqual([
      'NOTICE TR.CONTRACT.FILING priorAuthorisations',
    ]);
  });

  it('does not rest on clauses of the EU, nor on a type for another importer', () => {
    const found = (instrument: object) =>
      lines(TODAY, grounded('TR.SC', { ...contract, ...instrument }, notified('2026-11-03')));
    expect(found({ version: '2021/914' })).toEqual(['ERROR TR.TRANSFER.CLAUSES grounds.g.instrument.version']);
    expect(found({ modules: [1] })).toEqual(['WARNING TR.SCC.MODULE grounds.g.instrument.modules']);
    expect(found({ modules: [3] })).toEqual([]);
    expect(found({ modules: [] })).toEqual(['NOTICE TR.SCC.MODULE grounds.g.instrument.modules']);
  });

  it.each([
    ['2024-08-31', 'TR.CONSENT_OLD', []],
    ['2024-09-01', 'TR.CONSENT_OLD', ['ERROR TR.TRANSFER.GROUND_IN_FORCE grounds.g.code']],
    ['2024-05-31', 'TR.SC', ['ERROR TR.TRANSFER.GROUND_IN_FORCE grounds.g.code']],
    [TODAY, 'TR.CONSENT', ['ERROR TR.DEROGATION.SYSTEMATIC grounds.g']],
    [TODAY, 'TR.ADEQUACY', ['WARNING TR.RECOGNITION.UNLISTED grounds.g']],
    [TODAY, 'TR.BCR', ['ERROR TR.INSTRUMENT.MISSING grounds.g.instrument', 'WARNING TR.GROUND.PRIOR_FILING grounds.g']],
  ])('on %s on the ground %s alone: %j', (on, code, expected) => {
    expect(lines(on, grounded(code, undefined, { frequency: 'Every day' }))).toEqual(expected);
  });

  it('needs a ground, and none within Turkey', () => {
    expect(lines(TODAY, grounded('TR.SC', contract, { grounds: [] }))).toEqual(['ERROR TR.TRANSFER.GROUND grounds']);
    expect(lines(TODAY, grounded('TR.SC', contract, { grounds: [], countries: ['TR'] }))).toEqual([]);
  });
});

describe('Special categories in Turkey', () => {
  it('rest neither on legitimate interests nor on a contract', () => {
    const basis = (code: string) => ({
      processingActivity: [
        {
          id: 'processingActivity-1',
          controllers: [bosphorus.id],
          dataCategories: [{ key: 'h', name: 'Health', special: 'YES', criminal: 'NO' }],
          purposes: [
            {
              key: 'p',
              description: 'Care',
              dataCategories: [],
              dataSubjects: [],
              legalBases: [{ basis: code, dataCategories: [], dataSubjects: [] }],
            },
          ],
        } as never,
      ],
      jurisdictionProfile: [profile(registered)],
    });
    const found = (code: string) => lines(TODAY, basis(code)).filter((line) => line.includes('SENSITIVE'));
    expect(found('LEGITIMATE_INTERESTS')).toEqual(['ERROR TR.SENSITIVE.INTERESTS purposes.p.legalBases']);
    expect(found('CONTRACT')).toEqual(['ERROR TR.SENSITIVE.INTERESTS purposes.p.legalBases']);
    expect(found('EXPRESS_CONSENT')).toEqual([]);
  });
});
