import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const on = (date: string) => new Law().on(date);
const codes = (date: string) =>
  on(date)
    .grounds('CN')
    .map(({ code }) => code.slice(3))
    .join(' ');

describe('Chinese law', () => {
  it.each([
    ['2017-05-31', false, undefined],
    ['2017-06-01', true, undefined],
    ['2021-10-31', true, undefined],
    ['2021-11-01', true, 'PARTIAL'],
  ])('is on %s in force: %s, with a record that is asked for: %s', (date, inForce, required) => {
    expect(on(date).isInForce('CN')).toBe(inForce);
    expect(on(date).one('CN', 'record')?.required).toBe(required);
  });

  it.each([
    ['2021-10-31', ''],
    ['2021-11-01', 'TREATY'],
    ['2022-09-01', 'SECURITY_ASSESSMENT TREATY'],
    ['2023-05-31', 'SECURITY_ASSESSMENT CERTIFICATION TREATY'],
    ['2023-06-01', 'SECURITY_ASSESSMENT STANDARD_CONTRACT CERTIFICATION TREATY'],
    ['2024-03-21', 'SECURITY_ASSESSMENT STANDARD_CONTRACT CERTIFICATION TREATY GBA_HK'],
  ])('on %s lets data out on: %s', (date, grounds) => {
    expect(codes(date)).toBe(grounds);
  });

  it.each([
    ['2024-03-21', false, false],
    ['2024-03-22', true, false],
    ['2024-12-31', true, false],
    ['2025-01-01', true, true],
  ])('on %s has the exemptions of 2024: %s, and that of statutory duties: %s', (date, exempt, statutory) => {
    expect(on(date).ground('CN.SMALL_VOLUME') !== undefined).toBe(exempt);
    expect(on(date).ground('CN.STATUTORY_DUTY') !== undefined).toBe(statutory);
  });

  it.each([
    ['2024-03-21', 'NUMBERS_BEFORE_2024', [100_000, 10_000]],
    ['2024-03-22', 'ASSESSMENT_PERSONS', [1_000_000]],
    ['2024-03-22', 'ASSESSMENT_SENSITIVE', [10_000]],
    ['2024-03-22', 'CONTRACT_PERSONS', [100_000]],
    ['2024-03-22', 'CONTRACT_SENSITIVE', [1]],
  ])('on %s counts for %s: %j', (date, key, numbers) => {
    expect(
      on(date)
        .item('CN', 'EXPORT', key)
        ?.thresholds?.map(({ number }) => number),
    ).toEqual(numbers);
  });

  it.each([
    ['2025-10-31', [undefined]],
    ['2025-11-01', [undefined, 'PT4H', 'PT1H', 'PT2H']],
  ])('on %s reports a leak to authorities at once, and incidents within %j', (date, within) => {
    const clocks = on(date).all('CN', 'breachClocks');
    expect(clocks.filter(({ whom }) => whom === 'AUTHORITY').map((clock) => clock.within)).toEqual(within);
  });

  it.each([
    ['2025-07-17', []],
    ['2025-07-18', ['PERSON_IN_CHARGE']],
    ['2026-01-30', ['PERSON_IN_CHARGE']],
    ['2026-01-31', ['PERSON_IN_CHARGE', 'MINORS_AUDIT']],
  ])('on %s has filings by numbers and of minors: %j', (date, keys) => {
    const filings = on(date).items('CN', 'FILINGS');
    expect(filings.flatMap(({ key }) => (/PERSON|MINORS/.test(key) ? [key] : []))).toEqual(keys);
  });

  it('renumbers the Cybersecurity Law in 2026', () => {
    const names = (date: string) =>
      on(date)
        .all('CN', 'acts')
        .filter(({ name }) => name.startsWith('Cybersecurity'))
        .map(({ name }) => name);
    expect(names('2025-12-31')).toEqual(['Cybersecurity Law (CSL)']);
    expect(names('2026-01-01')).toEqual(['Cybersecurity Law (CSL), as amended on 28 October 2025']);
  });

  it('knows no legitimate interests, and a consent of a child from fourteen on', () => {
    const law = on('2026-11-25');
    expect(law.one('CN', 'legalBases')?.known).not.toContain('LEGITIMATE_INTERESTS');
    expect(law.one('CN', 'consentAge')?.age).toBe(14);
  });

  it('serves between the mainland and Macao from a day that is an open point', () => {
    expect(on('2024-09-09').ground('CN.GBA_MO')).toBeUndefined();
    expect(on('2024-09-10').ground('CN.GBA_MO')).toBeDefined();
    expect(new Law({ 'CN.GBA_MACAO': '2024-09-20' }).on('2024-09-19').ground('CN.GBA_MO')).toBeUndefined();
  });

  it('is verified where its text was read, and not where it is known by others alone', () => {
    const law = on('2026-11-25');
    const verified = (entry: Parameters<typeof isVerified>[0] | undefined) => entry && isVerified(entry);
    expect(verified(law.item('CN', 'EXPORT', 'ASSESSMENT_PERSONS'))).toBe(true);
    expect(verified(law.item('CN', 'IMPACT_ASSESSMENT', 'SPECIAL_DATA'))).toBe(true);
    expect(verified(law.item('CN', 'BY_SIZE', 'SMALL_HANDLERS'))).toBe(false);
    expect(verified(law.item('CN', 'FILINGS', 'MINORS_AUDIT'))).toBe(false);
    expect(verified(law.ground('CN.GBA_MO'))).toBe(false);
  });
});
