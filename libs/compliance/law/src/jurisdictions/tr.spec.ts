import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const on = (date: string) => new Law().on(date);

describe('Turkish law', () => {
  it.each([
    ['2016-04-06', false, []],
    ['2016-04-07', true, []],
    ['2016-10-06', true, []],
    ['2016-10-07', true, ['TR.CONSENT_OLD', 'TR.UNDERTAKING_OLD']],
  ])('is on %s in force: %s, with the grounds of the former wording %j', (date, inForce, grounds) => {
    expect(on(date).isInForce('TR')).toBe(inForce);
    expect(
      on(date)
        .grounds('TR')
        .map(({ code }) => code)
        .filter((code) => code.endsWith('_OLD')),
    ).toEqual(grounds);
  });

  it.each([
    ['2017-06-01', 'NO', [], undefined],
    ['2018-06-01', 'YES', [], undefined],
    ['2019-04-27', 'YES', [], undefined],
    ['2019-04-28', 'PARTIAL', ['LEGAL_BASIS'], ['REGISTERED']],
  ])('on %s asks for an inventory: %s, with the legal ground in it %j', (date, required, keys, binds) => {
    const law = on(date);
    expect(law.one('TR', 'record')?.required).toBe(required);
    expect(law.one('TR', 'record')?.binds).toEqual(binds);
    expect(law.items('TR', 'INVENTORY').flatMap(({ key }) => (key === 'LEGAL_BASIS' ? [key] : []))).toEqual(keys);
  });

  it.each([
    ['2018-08-17', undefined, undefined],
    ['2018-08-18', 25_000_000, undefined],
    ['2023-07-24', 25_000_000, undefined],
    ['2023-07-25', 100_000_000, undefined],
    ['2025-09-30', 100_000_000, undefined],
    ['2025-10-01', 100_000_000, 10_000_000],
  ])(
    'on %s registers from a balance sheet of %s lira on, and of sensitive activities %s',
    (date, general, sensitive) => {
      const total = (key: string) =>
        on(date)
          .item('TR', 'REGISTRATION', key)
          ?.thresholds?.find(({ of }) => of === 'ASSETS')?.number;
      expect(total('RESIDENTS')).toBe(general);
      expect(total('SENSITIVE_ACTIVITY')).toBe(sensitive);
    },
  );

  it.each([
    ['2024-05-31', ['TR.CONSENT_OLD', 'TR.UNDERTAKING_OLD'], 'K'],
    ['2024-06-01', ['TR.CONSENT_OLD'], 'TR1'],
    ['2024-08-31', ['TR.CONSENT_OLD'], 'TR1'],
    ['2024-09-01', [], 'TR1'],
  ])('on %s still has of the former grounds %j, and the condition of special categories from %s', (date, old, tag) => {
    const law = on(date);
    expect(
      law
        .grounds('TR')
        .map(({ code }) => code)
        .filter((code) => code.endsWith('_OLD')),
    ).toEqual(old);
    expect(law.item('TR', 'SENSITIVE_CONDITIONS', 'CONDITION')?.evidence.text[0]).toBe(tag);
    expect(law.ground('TR.SC') !== undefined).toBe(date >= '2024-06-01');
  });

  it.each([
    ['2019-01-23', undefined],
    ['2019-01-24', 'PT72H'],
  ])('on %s tells the Authority of a breach within: %s', (date, within) => {
    const clocks = on(date).all('TR', 'breachClocks');
    expect(clocks.find(({ whom }) => whom === 'AUTHORITY')?.within).toBe(within);
  });

  it('answers a request in 30 days, and does not know a public task as a basis', () => {
    const law = on('2026-11-25');
    expect(law.all('TR', 'requestClocks')).toMatchObject([{ right: 'ANY', within: 'P30D', article: '13(2)' }]);
    expect(law.one('TR', 'legalBases')?.known).not.toContain('PUBLIC_TASK');
  });

  it('is verified where the statute was read, and not where a day or a text was not', () => {
    const law = on('2026-11-25');
    const verified = (entry: Parameters<typeof isVerified>[0] | undefined) => entry && isVerified(entry);
    expect(verified(law.ground('TR.SC'))).toBe(true);
    expect(verified(law.item('TR', 'STANDARD_CONTRACT', 'NOTIFICATION'))).toBe(true);
    expect(verified(law.ground('TR.ADEQUACY'))).toBe(false); // that there is no decision was not confirmed
    expect(verified(law.item('TR', 'REGISTRATION', 'NO_BALANCE_SHEET'))).toBe(false);
    expect(verified(law.item('TR', 'FILINGS', 'REGISTRATION'))).toBe(false);
    expect(verified(law.item('TR', 'ACCOUNTABILITY', 'RETENTION_POLICY'))).toBe(false);
  });
});
