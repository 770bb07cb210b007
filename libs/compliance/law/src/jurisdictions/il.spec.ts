import { isVerified, Law } from '../index.js';

const LAW = new Law();

describe('The law of Israel', () => {
  it.each([
    ['1981-09-10', undefined, [], 0],
    ['1981-09-11', 'NO', [], 0],
    ['2001-12-30', 'NO', [], 0],
    ['2001-12-31', 'NO', [], 11],
    ['2018-05-07', 'NO', [], 11],
    ['2018-05-08', 'INDIRECT', ['AUTHORITY', 'DATA_SUBJECTS', 'CUSTOMER'], 11],
  ])('on %s has a record %s, clocks to %j and %d grounds', (on, record, whom, grounds) => {
    const law = LAW.on(on);
    expect(law.one('IL', 'record')?.required).toBe(record);
    expect(law.all('IL', 'breachClocks').map((clock) => clock.whom)).toEqual(whom);
    expect(law.grounds('IL')).toHaveLength(grounds);
  });

  it.each([
    ['2025-08-13', 'owner of a database', undefined, 3, ['REGISTRATION', 'CHANGES'], 0],
    ['2025-08-14', 'controller of a database', 'privacy protection officer', 5, ['REGISTRATION', 'NOTIFICATION'], 5],
  ])(
    'on %s calls %s and %s, has %d items of a notice, filings %j and %d officers',
    (on, owner, officer, notice, filings, officers) => {
      const law = LAW.on(on);
      expect([law.one('IL', 'terms')?.controller, law.one('IL', 'terms')?.officer]).toEqual([owner, officer]);
      expect(law.items('IL', 'NOTICE')).toHaveLength(notice);
      expect(law.items('IL', 'FILINGS').map(({ key }) => key)).toEqual(filings);
      expect(law.items('IL', 'OFFICER')).toHaveLength(officers);
    },
  );

  it.each([
    ['2023-08-06', []],
    ['2023-08-07', ['ERASURE', 'NOTICE']],
    ['2024-05-07', ['ERASURE', 'NOTICE', 'EARLIER']],
    ['2025-01-01', ['ERASURE', 'NOTICE', 'EARLIER', 'SAME_DATABASE']],
  ])('on %s asks of data from the EEA: %j', (on, keys) => {
    expect(
      LAW.on(on)
        .items('IL', 'EEA_DATA')
        .map(({ key }) => key),
    ).toEqual(keys);
  });

  it('counts 10,000 people for the register and 100,000 for the notice, and has no number of hours', () => {
    const law = LAW.on('2026-01-01');
    const number = (key: string) => law.item('IL', 'FILINGS', key)?.thresholds?.[0]?.number;
    expect([number('REGISTRATION'), number('NOTIFICATION')]).toEqual([10_000, 100_000]);
    expect(law.all('IL', 'breachClocks').filter(({ within }) => within)).toEqual([]);
  });

  it('has verified Amendment 13, and neither the numbers of paragraphs nor the day of the transfer regulations', () => {
    const law = LAW.on('2026-01-01');
    expect(isVerified(law.item('IL', 'NOTICE', 'CONTROLLER')!)).toBe(true);
    expect(isVerified(law.item('IL', 'DEFINITIONS', 'PURPOSES')!)).toBe(false);
    expect(isVerified(law.ground('IL.CONTRACT')!)).toBe(false);
    expect(new Law({ 'IL.TRANSFER_REGULATIONS': '2001-06-17' }).on('2001-07-01').grounds('IL')).toHaveLength(11);
  });
});
