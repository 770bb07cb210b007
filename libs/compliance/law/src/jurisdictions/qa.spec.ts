import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();

describe("Qatar's law", () => {
  it.each([
    ['2016-12-28', 0, 0],
    ['2016-12-29', 1, 1],
    ['2020-10-31', 1, 1],
    ['2020-11-01', 2, 1],
  ])('on %s has %i acts and %i ground', (on, acts, grounds) => {
    expect(LAW.on(on).all('QA', 'acts')).toHaveLength(acts);
    expect(LAW.on(on).grounds('QA')).toHaveLength(grounds);
  });

  it.each([
    ['2018-01-28', '2018-01-29'],
    ['2018-01-29', undefined],
  ])('leaves, on %s, time to comply until %s', (on, until) => {
    expect(LAW.on(on).enforcedLater('QA')).toBe(until);
  });

  it.each([
    ['2020-10-31', 'NO', [undefined]],
    ['2020-11-01', 'INDIRECT', [undefined, 'PT72H']],
  ])('has on %s a record by guideline only, and so the hours of breaches: %s', (on, required, hours) => {
    expect(LAW.on(on).one('QA', 'record')?.required).toBe(required);
    const clocks = LAW.on(on)
      .all('QA', 'breachClocks')
      .filter(({ whom }) => whom === 'AUTHORITY');
    expect(clocks.map(({ within }) => within)).toEqual(hours);
  });

  it('has nothing that is verified from its first day, on which sources differ', () => {
    const on = LAW.on('2026-11-25');
    const all = [...on.all('QA', 'acts'), ...on.grounds('QA'), ...on.items('QA', 'SENSITIVE')];
    expect(all.filter(isVerified)).toEqual([]);
  });

  it('says that the Qatar Financial Centre has regulations of its own', () => {
    expect(
      LAW.on('2026-11-25')
        .items('QA', 'OPEN')
        .map(({ key }) => key),
    ).toEqual(['FINANCIAL_CENTRE', 'GUIDELINES']);
  });
});
