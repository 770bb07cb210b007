import { isVerified } from '../evidence.js';
import { Law, NEVER } from '../law.js';

// Egypt, India, Indonesia, Nigeria, Pakistan, the Philippines, Saudi Arabia, the United Arab Emirates.

const law = new Law();
const act = (code: string, on: string) => law.on(on).one(code, 'acts')?.article;
const knows = (code: string, on: string) => law.on(on).one(code, 'legalBases')?.known.includes('LEGITIMATE_INTERESTS');
const grounds = (code: string, on: string) =>
  law
    .on(on)
    .grounds(code)
    .map((ground) => ground.code.slice(3));
const clocks = (code: string, on: string) =>
  law
    .on(on)
    .all(code, 'breachClocks')
    .map(({ whom, within }) => [whom, within]);

describe('The law in force', () => {
  it.each([
    ['EG', '2020-10-15', undefined],
    ['EG', '2020-10-16', 'Law 151/2020'],
    ['IN', '2011-04-10', undefined],
    ['IN', '2011-04-11', 's43A; SPDI Rules'],
    ['IN', '2027-05-12', 's43A; SPDI Rules'],
    ['IN', '2027-05-13', 'Act 22 of 2023; DPDP Rules 2025'],
    ['ID', '2016-11-30', undefined],
    ['ID', '2019-10-09', 'MOCI 20/2016'],
    ['ID', '2019-10-10', 'GR 71/2019; MOCI 20/2016'],
    ['ID', '2022-10-17', 'Law 27/2022, 74 to 76'],
    ['NG', '2019-01-24', undefined],
    ['NG', '2023-06-11', 'NDPR'],
    ['NG', '2023-06-12', 'Nigeria Data Protection Act 2023'],
    ['PH', '2012-09-07', undefined],
    ['PH', '2012-09-08', 'Republic Act 10173'],
    ['PK', '2026-11-25', undefined],
    ['SA', '2023-09-13', undefined],
    ['SA', '2023-09-14', 'Royal Decrees M/19, M/148'],
    ['AE', '2022-01-01', undefined],
    ['AE', '2022-01-02', 'Federal Decree-Law 45/2021'],
  ])('of %s on %s is %s', (code, on, article) => {
    expect(act(code, on)).toBe(article);
  });

  it('continues next to its replacement in Nigeria: the NDPR until the directive of 2025', () => {
    const names = (on: string) =>
      law
        .on(on)
        .all('NG', 'acts')
        .map(({ article }) => article);
    expect(names('2025-09-18')).toEqual(['Nigeria Data Protection Act 2023', 's64(2)(f); NDPR']);
    expect(names('2025-09-19')).toEqual(['Nigeria Data Protection Act 2023', 'GAID 2025']);
  });

  it('of India begins on the configured date of the open point', () => {
    const earlier = new Law({ 'IN.DPDP': '2026-11-13' });
    expect(earlier.on('2026-11-25').one('IN', 'acts')?.article).toBe('Act 22 of 2023; DPDP Rules 2025');
    expect(earlier.on('2026-11-25').one('IN', 'consentAge')?.age).toBe(18);
  });
});

describe('Legitimate interests', () => {
  it.each([
    ['NG', '2023-06-11', false],
    ['NG', '2023-06-12', true],
    ['SA', '2023-09-13', undefined],
    ['SA', '2023-09-14', true],
    ['ID', '2019-10-09', false],
    ['ID', '2019-10-10', true],
    ['IN', '2027-05-13', false],
    ['AE', '2026-11-25', false],
    ['EG', '2026-11-25', true],
    ['PH', '2026-11-25', true],
  ])('in %s on %s: %s', (code, on, isKnown) => {
    expect(knows(code, on)).toBe(isKnown);
  });

  it('do not matter in India before the Act of 2023: its rules list no legal bases', () => {
    expect(law.on('2026-11-25').one('IN', 'legalBases')?.known).toEqual([]);
  });
});

describe('Grounds for transfers', () => {
  it.each([
    ['IN', '2027-05-12', ['SPDI7']],
    ['IN', '2027-05-13', ['DEFAULT', 'SDF_LOCAL']],
    ['ID', '2022-10-16', ['MOCI_REPORT']],
    ['ID', '2022-10-17', ['ADEQ', 'SAFEGUARDS', 'CONSENT', 'MOCI_REPORT']],
    ['NG', '2023-06-11', ['ADEQ', 'CONSENT', 'CONTRACT', 'BENEFIT', 'PUBINT', 'CLAIMS', 'VITAL']],
    [
      'NG',
      '2023-06-12',
      ['ADEQ', 'BCR', 'CLAUSES', 'COC', 'CERT', 'CONSENT', 'CONTRACT', 'BENEFIT', 'PUBINT', 'CLAIMS', 'VITAL'],
    ],
    ['SA', '2023-09-13', []],
    ['SA', '2024-08-31', ['ADEQ', 'SCC', 'BCR', 'CERT', 'COC', 'EXC_CONTRACT', 'EXC_PUBLIC', 'EXC_VITAL']],
    [
      'SA',
      '2024-09-01',
      [
        ...['ADEQ', 'SCC', 'BCR', 'CERT', 'EXC_CONTRACT', 'EXC_PUBLIC'],
        ...['CASE_LIMITED', 'CASE_CENTRAL', 'CASE_SERVICE', 'CASE_RESEARCH', 'EXC_VITAL'],
      ],
    ],
  ])('of %s on %s', (code, on, expected) => {
    expect(grounds(code, on)).toEqual(expected);
  });

  it('keep their code when they move to another article', () => {
    expect(law.on('2023-06-11').ground('NG.CONSENT')?.article).toBe('NDPR 2.12(a)');
    expect(law.on('2023-06-12').ground('NG.CONSENT')?.article).toBe('s43(1)(a)');
  });

  it('show if no list of recognised countries was found', () => {
    const today = law.on('2026-11-25');
    for (const code of ['ID.ADEQ', 'NG.ADEQ', 'SA.ADEQ', 'AE.ADEQ'])
      expect(isVerified(today.ground(code)!)).toBe(false);
  });
});

describe('Breach clocks', () => {
  it.each([
    ['IN', '2022-06-26', []],
    ['IN', '2027-05-12', [['AUTHORITY', 'PT6H']]],
    [
      'IN',
      '2027-05-13',
      [
        ['AUTHORITY', 'PT6H'],
        ['AUTHORITY', 'PT72H'],
        ['DATA_SUBJECTS', undefined],
      ],
    ],
    ['ID', '2022-10-16', [['DATA_SUBJECTS', 'P14D']]],
    [
      'ID',
      '2022-10-17',
      [
        ['AUTHORITY', 'PT72H'],
        ['DATA_SUBJECTS', 'PT72H'],
      ],
    ],
    ['AE', '2022-01-01', []],
    [
      'AE',
      '2022-01-02',
      [
        ['AUTHORITY', undefined],
        ['CUSTOMER', undefined],
        ['DATA_SUBJECTS', undefined],
      ],
    ],
  ])('of %s on %s', (code, on, expected) => {
    expect(clocks(code, on)).toEqual(expected);
  });

  it('count working days in Egypt', () => {
    const clock = law
      .on('2026-11-25')
      .all('EG', 'breachClocks')
      .find(({ whom }) => whom === 'DATA_SUBJECTS')!;
    expect(clock).toMatchObject({ within: 'P3D', days: 'BUSINESS' });
    expect(isVerified(clock)).toBe(false); // known, not read
  });

  it('and the record are in the law of the Emirates from its start, not verified, and not enforced yet', () => {
    const [before, today] = [law.on('2022-01-01'), law.on('2026-11-25')];
    expect(before.one('AE', 'record')).toBeUndefined();
    expect(today.one('AE', 'record')).toMatchObject({ required: 'YES', controllerItems: 'ART7' });
    expect(today.items('AE', 'ART7')).toHaveLength(8);
    const entries = [today.one('AE', 'record')!, ...today.all('AE', 'breachClocks'), ...today.items('AE', 'ART7')];
    expect(entries.filter(isVerified)).toEqual([]);
    expect(today.one('AE', 'acts')?.enforcedFrom).toBe(NEVER);
  });
});

describe("Egypt's executive regulations", () => {
  it('begin on a configured day', () => {
    const settled = new Law({ 'EG.REGULATIONS': '2025-11-10' });
    const acts = (data: Law, on: string) => data.on(on).all('EG', 'acts').length;
    expect([acts(law, '2025-10-31'), acts(law, '2025-11-01')]).toEqual([1, 2]);
    expect([acts(settled, '2025-11-09'), acts(settled, '2025-11-10')]).toEqual([1, 2]);
    expect(isVerified(law.on('2025-11-01').one('EG', 'record')!)).toBe(false);
  });
});

describe("Indonesia's government regulation", () => {
  it('was not found, and begins on a configured day', () => {
    const settled = new Law({ 'ID.GOVERNMENT_REGULATION': '2027-01-01' });
    expect(law.on('2027-01-01').all('ID', 'acts')).toHaveLength(1);
    expect(settled.on('2027-01-01').all('ID', 'acts')).toHaveLength(2);
    expect(isVerified(law.openPoints['ID.GOVERNMENT_REGULATION']!)).toBe(false);
  });
});

describe('Regulators', () => {
  it.each([
    ['2023-02-22', 'Nigeria Data Protection Bureau'],
    ['2023-06-12', 'Nigeria Data Protection Commission'],
  ])("on %s is Nigeria's the %s", (on, name) => {
    expect(law.on(on).one('NG', 'regulators')?.name).toBe(name);
  });
});
