import { isVerified, Law, NEVER } from '../index.js';

const LAW = new Law();

describe('The law of Chile', () => {
  it.each([
    ['1999-10-26', [], undefined, []],
    ['1999-10-27', ['Ley 19.628'], 'NO', ['P2D']],
    ['2015-01-01', ['Ley 19.628'], 'NO', ['P2D']],
    ['2026-11-30', ['Ley 19.628', 'Ley 21.719, fourth transitional article'], 'NO', ['P2D']],
    [
      '2026-12-01',
      ['Ley 21.719, fourth transitional article', 'Ley 21.719, first transitional article'],
      'INDIRECT',
      ['P30D', 'P2D'],
    ],
  ])('on %s is %j, with a record %s and time limits %j', (on, acts, record, limits) => {
    const law = LAW.on(on);
    expect(law.all('CL', 'acts').map(({ article }) => article)).toEqual(acts);
    expect(law.one('CL', 'record')?.required).toBe(record);
    expect(law.all('CL', 'requestClocks').map(({ within }) => within)).toEqual(limits);
  });

  it.each([
    ['2026-11-30', 0, [], undefined],
    ['2026-12-01', 13, ['AUTHORITY', 'DATA_SUBJECTS', 'CUSTOMER'], 14],
  ])('on %s has %d grounds for transfers, clocks to %j, and the age of %s', (on, grounds, whom, age) => {
    const law = LAW.on(on);
    expect(law.grounds('CL')).toHaveLength(grounds);
    expect(law.all('CL', 'breachClocks').map((clock) => clock.whom)).toEqual(whom);
    expect(law.one('CL', 'consentAge')?.age).toBe(age);
  });

  it('begins its reform on the day that the register is told, and goes on as before until then', () => {
    const later = new Law({ 'CL.REFORM': '2027-12-01' });
    expect(later.on('2027-11-30').one('CL', 'legalBases')?.known).not.toContain('LEGITIMATE_INTERESTS');
    expect(later.on('2027-11-30').one('CL', 'acts')?.to).toBe('2027-12-01');
    expect(later.on('2027-12-01').one('CL', 'legalBases')?.known).toContain('LEGITIMATE_INTERESTS');
    expect(new Law({ 'CL.REFORM': NEVER }).on('2040-01-01').one('CL', 'record')?.required).toBe('NO');
  });

  it('has nothing of the reform verified while its day is open', () => {
    const { grounds, items } = LAW.on('2026-12-01').jurisdiction('CL')!;
    expect([...grounds, ...Object.values(items).flat()].filter(isVerified)).toEqual([]);
  });
});
