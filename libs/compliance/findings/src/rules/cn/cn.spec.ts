import { findings, type Things } from '../../testing.js';
import { IMPACT_ASSESSMENT_RULES } from '../impact-assessments.js';
import { STATED_DUTY_RULES } from '../stated-duties.js';
import { CN_RULES } from './index.js';

const shanghai = { id: 'party-shanghai', name: 'Shanghai Trading', country: 'CN', group: true };
const parent = { id: 'party-parent', name: 'Parent', country: 'DE', group: true };
const TODAY = '2026-11-25';

const health = { key: 'h', name: 'Health', special: 'YES', specialKinds: ['HEALTH'], dataSubjects: [], ccpa: [] };
const names = { key: 'n', name: 'Names', special: 'NO', specialKinds: [], dataSubjects: [], ccpa: [] };
const activity = (more: object = {}) =>
  ({
    id: 'processingActivity-1',
    title: 'Orders',
    controllers: [shanghai.id],
    dataCategories: [names],
    ...more,
  }) as never;
const stated = (said: Readonly<Record<string, string>>) => ({
  statements: Object.entries(said).map(([item, text]) => ({ item, text })),
});
const profile = (more: object = {}) => ({ id: 'jurisdictionProfile-CN', code: 'CN', ...more }) as never;
const transfer = (code: string | undefined, more: object = {}, instrument?: object) =>
  ({
    id: 'transfer-1',
    name: 'To the parent',
    kind: 'PROVISION',
    exporter: shanghai.id,
    importer: parent.id,
    countries: ['DE'],
    activities: ['processingActivity-1'],
    grounds: code
      ? [{ key: 'g', law: 'CN', code, ...(instrument && { instrument: { modules: [], ...instrument } }) }]
      : [],
    ...more,
  }) as never;

const FEW = { exportedPersons: '5,000 in 2026', exportedSensitivePersons: '0 in 2026', criticalInfrastructure: 'No' };
const SIGNED = { kind: 'SCC', version: 'Order 13', signedOn: '2026-11-02' }; // a Monday
const FILED = { priorAuthorisations: [{ key: 'f', law: 'CN', requestedOn: '2026-11-10' }] };

const lines = (on: string, things: Things, rules = CN_RULES) =>
  findings(rules, on, { party: [shanghai, parent], ...things }).map(
    ({ severity, rule, path }) => `${severity} ${rule} ${path}`,
  );
const leaving = (on: string, said: Readonly<Record<string, string>>, one: never, more: object = {}) =>
  lines(on, { processingActivity: [activity(more)], transfer: [one], jurisdictionProfile: [profile(stated(said))] });

describe('A way out of mainland China', () => {
  it.each([
    ['2022-08-31', []],
    ['2022-09-01', ['ERROR CN.TRANSFER.GROUND grounds']],
  ])('is asked for since the first one could be taken: %s', (on, expected) => {
    expect(leaving(on, FEW, transfer(undefined))).toEqual(expected);
  });

  it('is asked for to Hong Kong, and not within the mainland', () => {
    expect(leaving(TODAY, FEW, transfer(undefined, { countries: ['HK'] }))).toEqual([
      'ERROR CN.TRANSFER.GROUND grounds',
    ]);
    expect(leaving(TODAY, FEW, transfer(undefined, { countries: ['CN'] }))).toEqual([]);
  });

  const WAY = 'ERROR CN.EXPORT.WAY grounds.g';

  it.each<[what: string, on: string, code: string, said: object, more: object, expected: string[]]>([
    ['small numbers serve', TODAY, 'CN.SMALL_VOLUME', {}, {}, []],
    ['from 100,000 people they do not', TODAY, 'CN.SMALL_VOLUME', { exportedPersons: '100,000 in 2026' }, {}, [WAY]],
    ['below it they do', TODAY, 'CN.SMALL_VOLUME', { exportedPersons: '99,999 in 2026' }, {}, []],
    ['one sensitive datum is enough', TODAY, 'CN.SMALL_VOLUME', {}, { dataCategories: [health] }, [WAY]],
    ['critical infrastructure needs more', TODAY, 'CN.SMALL_VOLUME', { criticalInfrastructure: 'Yes' }, {}, [WAY]],
    ['a contract serves below a million', TODAY, 'CN.CERTIFICATION', { exportedPersons: '999,999 in 2026' }, {}, []],
    ['a million needs an assessment', TODAY, 'CN.CERTIFICATION', { exportedPersons: '1 million in 2026' }, {}, [WAY]],
    [
      'so do 10,000 with sensitive data',
      TODAY,
      'CN.CERTIFICATION',
      { exportedSensitivePersons: '10,000 in 2026' },
      {},
      [WAY],
    ],
    [
      'an exemption counts nobody',
      TODAY,
      'CN.CONTRACT_WITH_INDIVIDUAL',
      { exportedPersons: '2 million in 2026' },
      {},
      [],
    ],
    [
      'a number of another year decides nothing',
      TODAY,
      'CN.SMALL_VOLUME',
      { exportedPersons: '2 million in 2025' },
      {},
      ['NOTICE CN.EXPORT.NUMBERS statements.exportedPersons'],
    ],
  ])('%s', (_, on, code, said, more, expected) => {
    const certificate = code === 'CN.CERTIFICATION' ? { kind: 'CERTIFICATION', signedOn: '2026-02-01' } : undefined;
    expect(leaving(on, { ...FEW, ...said }, transfer(code, {}, certificate), more)).toEqual(expected);
  });

  it('is no matter of numbers before the provisions of 2024', () => {
    const many = { ...FEW, exportedPersons: '2 million in 2024' };
    const found = (on: string) =>
      leaving(on, many, transfer('CN.CERTIFICATION', {}, { kind: 'CERTIFICATION', signedOn: '2023-12-01' }));
    expect(found('2024-03-21')).toEqual([]);
    expect(found('2024-03-22')).toEqual([WAY, 'NOTICE CN.EXPORT.NUMBERS statements.exportedSensitivePersons']);
  });

  it('says what to state where the register has no number, and guesses none', () => {
    const asked = ['exportedPersons', 'exportedSensitivePersons', 'criticalInfrastructure'].map(
      (item) => `NOTICE CN.EXPORT.NUMBERS statements.${item}`,
    );
    expect(leaving(TODAY, {}, transfer('CN.SMALL_VOLUME'))).toEqual(asked);
    expect(leaving(TODAY, {}, transfer('CN.TREATY'))).toEqual([]);
    expect(leaving(TODAY, { ...FEW, exportedPersons: 'Few' }, transfer('CN.SMALL_VOLUME'))).toEqual([asked[0]]);
    expect(leaving(TODAY, { ...FEW, exportedPersons: '500' }, transfer('CN.SMALL_VOLUME'))).toEqual([asked[0]]);
    const unprofiled = { processingActivity: [activity()], transfer: [transfer('CN.SMALL_VOLUME')] };
    expect(lines(TODAY, unprofiled)).toEqual(['NOTICE CN.EXPORT.NUMBERS country']);
  });

  it('by the standard contract is filed within ten working days', () => {
    const contract = (on: string, more: object = {}, instrument: object = SIGNED) =>
      leaving(on, FEW, transfer('CN.STANDARD_CONTRACT', more, instrument));
    expect(contract('2026-11-16')).toEqual(['NOTICE CN.CONTRACT.FILING grounds.g.instrument']);
    expect(contract('2026-11-17')).toEqual(['WARNING CN.CONTRACT.FILING grounds.g.instrument']);
    expect(contract(TODAY, FILED)).toEqual([]);
    expect(contract(TODAY, FILED, { ...SIGNED, version: '2021/914' })).toEqual([
      'ERROR CN.TRANSFER.CLAUSES grounds.g.instrument.version',
    ]);
  });

  it('by a security assessment needs its result, which serves for three years', () => {
    const granted = (on: string, grantedOn?: string) =>
      leaving(
        on,
        {},
        transfer(
          'CN.SECURITY_ASSESSMENT',
          grantedOn ? { priorAuthorisations: [{ key: 'a', law: 'CN', grantedOn }] } : {},
        ),
      );
    expect(granted(TODAY)).toEqual(['WARNING CN.GROUND.PRIOR_FILING grounds.g']);
    expect(granted(TODAY, '2024-06-03')).toEqual([]);
    expect(granted('2027-03-10', '2024-06-03')).toEqual([]);
    expect(granted('2027-03-11', '2024-06-03')).toEqual(['WARNING CN.EXPORT.VALIDITY grounds.g']);
    expect(granted('2027-06-03', '2024-06-03')).toEqual(['ERROR CN.EXPORT.VALIDITY grounds.g']);
  });

  it('by a certificate has another applied for six months before its end', () => {
    const certified = (on: string) =>
      leaving(
        on,
        { ...FEW, exportedPersons: `5,000 in ${on.slice(0, 4)}`, exportedSensitivePersons: `0 in ${on.slice(0, 4)}` },
        transfer('CN.CERTIFICATION', {}, { kind: 'CERTIFICATION', signedOn: '2026-02-01', expiresOn: '2029-01-31' }),
      );
    expect(certified('2028-07-30')).toEqual([]);
    expect(certified('2028-07-31')).toEqual(['WARNING CN.EXPORT.VALIDITY grounds.g.instrument.expiresOn']);
    expect(certified('2029-02-01')).toEqual(['ERROR CN.INSTRUMENT.EXPIRED grounds.g.instrument.expiresOn']);
  });
});

describe('Separate consent', () => {
  const resting = (condition?: string) => ({
    purposes: [
      {
        key: 'p',
        description: 'Care',
        dataCategories: [],
        dataSubjects: [],
        legalBases: [{ basis: 'CONSENT', condition, dataCategories: [], dataSubjects: [] }],
      },
    ],
  });
  const consents = (on: string, more: object, things: Things = {}) =>
    lines(on, { processingActivity: [activity(more)], ...things }).filter((line) => line.includes('SEPARATE'));
  const asked = ['WARNING CN.SEPARATE_CONSENT purposes.p.legalBases'];

  it.each([
    ['2021-10-31', []],
    ['2021-11-01', asked],
  ])('is asked for sensitive information that rests on consent, since %s', (on, expected) => {
    expect(consents(on, { ...resting(), dataCategories: [health] })).toEqual(expected);
  });

  it('is shown by the condition of the basis, or once by the profile', () => {
    const sensitive = { dataCategories: [health] };
    expect(consents(TODAY, { ...resting('separate consent in the form'), ...sensitive })).toEqual([]);
    const said = { jurisdictionProfile: [profile(stated({ separateConsent: 'A box of its own' }))] };
    expect(consents(TODAY, { ...resting(), ...sensitive }, said)).toEqual([]);
  });

  it('is asked for what goes abroad, and not for what stays, nor of a processor', () => {
    expect(consents(TODAY, resting(), { transfer: [transfer('CN.TREATY')] })).toEqual(asked);
    expect(consents(TODAY, resting())).toEqual([]);
    expect(consents(TODAY, { ...resting(), dataCategories: [health], role: 'PROCESSOR' })).toEqual([]);
  });
});

describe('The assessments of Art 55', () => {
  const assessed = (on: string, more: object, things: Things = {}) =>
    findings(IMPACT_ASSESSMENT_RULES, on, {
      party: [shanghai, parent],
      processingActivity: [activity(more)],
      ...things,
    })
      .filter(({ law }) => law === 'CN')
      .map(({ severity, article }) => `${severity} ${article}`);
  const decision = { key: 'd', description: 'Prices', significant: 'NO', humanInvolved: 'YES', purposes: [] };
  const serving = { id: 'engagement-1', processor: parent.id, activities: ['processingActivity-1'] } as never;

  it.each<[what: string, more: object, things: Things, expected: string[]]>([
    ['nothing of the list', {}, {}, []],
    ['sensitive information', { dataCategories: [health] }, {}, ['ERROR PIPL 55(1)']],
    ['any automated decision', { automatedDecisions: [decision] }, {}, ['ERROR PIPL 55(2)']],
    ['entrustment', {}, { engagement: [serving] }, ['ERROR PIPL 55(3)']],
    ['provision', {}, { transfer: [transfer('CN.TREATY', { countries: ['CN'] })] }, ['ERROR PIPL 55(3)']],
    ['export', {}, { transfer: [transfer('CN.TREATY', { kind: 'ACCESS' })] }, ['ERROR PIPL 55(4)']],
  ])('are asked for: %s', (_, more, things, expected) => {
    expect(assessed(TODAY, more, things)).toEqual(expected);
    expect(assessed('2021-10-31', more, things)).toEqual([]);
  });

  it('are no longer asked for once one is completed', () => {
    const assessments = [{ key: 'a', kind: 'DPIA', needed: 'YES', state: 'COMPLETED', on: '2026-01-01' }];
    expect(assessed(TODAY, { dataCategories: [health], assessments })).toEqual([]);
  });
});

describe('The filings of Chinese law', () => {
  const owed = (on: string, said: Readonly<Record<string, string>>, more: object = {}, things: Things = {}) =>
    lines(
      on,
      { processingActivity: [activity(more)], jurisdictionProfile: [profile(stated(said))], ...things },
      STATED_DUTY_RULES,
    ).map((line) => line.replace(/^NOTICE CN\.FILING\.(\S+) .*/, '$1'));
  const none = { importantData: 'None' };

  it.each<[on: string, said: object, expected: string[]]>([
    ['2025-07-17', { complianceAudit: 'Each year' }, []],
    ['2025-07-18', { complianceAudit: 'Each year' }, ['PERSON_IN_CHARGE']],
    [TODAY, {}, ['PERSON_IN_CHARGE', 'COMPLIANCE_AUDIT']],
    [TODAY, { individuals: '999,999' }, []],
    [TODAY, { individuals: '1,000,000' }, ['PERSON_IN_CHARGE']],
    [TODAY, { individuals: '10 million' }, ['PERSON_IN_CHARGE']],
    [TODAY, { individuals: '10,000,001' }, ['PERSON_IN_CHARGE', 'COMPLIANCE_AUDIT']],
  ])('on %s with %j are: %j', (on, said, expected) => {
    expect(owed(on, { ...none, ...said })).toEqual(expected);
  });

  it('are asked for minors, faces and handlers abroad where the register has them', () => {
    const few = { ...none, individuals: '10' };
    const children = { dataSubjects: [{ key: 's', name: 'Pupils', children: 'YES' }] };
    const faces = { dataCategories: [{ ...health, specialKinds: ['BIOMETRIC'] }] };
    expect(owed('2026-01-30', few, children)).toEqual([]);
    expect(owed('2026-01-31', few, children)).toEqual(['MINORS_AUDIT']);
    expect(owed('2025-05-31', few, faces)).toEqual([]);
    expect(owed('2025-06-01', few, faces)).toEqual(['FACES']);
    const abroad = { jurisdictionProfile: [profile({ ...stated(few), controllers: [{ party: parent.id }] })] };
    expect(owed(TODAY, few, {}, abroad)).toEqual(['REPRESENTATIVE']);
  });
});
