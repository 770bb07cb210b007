import { isVerified } from '../evidence.js';
import { Law } from '../law.js';

const LAW = new Law();
const grounds = (law: Law, on: string) =>
  law
    .on(on)
    .grounds('HK')
    .map(({ code }) => code.slice(3));

describe("Hong Kong's law", () => {
  it.each([
    ['1996-12-19', false],
    ['1996-12-20', true],
  ])('is in force on %s: %s', (on, expected) => {
    expect(LAW.on(on).isInForce('HK')).toBe(expected);
  });

  it.each([
    ['2012-09-30', []],
    ['2012-10-01', ['RETENTION', 'SECURITY', 'RECOMMENDED']],
  ])('asks on %s for means towards processors: %j', (on, expected) => {
    expect(
      LAW.on(on)
        .items('HK', 'PROCESSOR_CONTRACT')
        .map(({ key }) => key),
    ).toEqual(expected);
  });

  it.each([
    ['2013-03-31', 0],
    ['2013-04-01', 7],
  ])('has on %s so many provisions on direct marketing: %i', (on, count) => {
    expect(LAW.on(on).items('HK', 'MARKETING')).toHaveLength(count);
  });

  it.each([
    ['1997-01-01', ['PURPOSE_LIMIT']],
    ['2014-12-29', ['PURPOSE_LIMIT', 'MODEL_2014']],
    ['2022-05-12', ['PURPOSE_LIMIT', 'MODEL_2014', 'RMC']],
    ['2023-12-13', ['PURPOSE_LIMIT', 'MODEL_2014', 'RMC', 'GBA']],
    ['2040-01-01', ['PURPOSE_LIMIT', 'MODEL_2014', 'RMC', 'GBA']],
  ])('has on %s no ground that a transfer needs: %j', (on, expected) => {
    expect(grounds(LAW, on)).toEqual(expected);
  });

  it('has the grounds of section 33 on a day that somebody configures, and none before', () => {
    const settled = new Law({ 'HK.SECTION_33': '2028-01-01' });
    expect(grounds(settled, '2027-12-31').filter((code) => code.startsWith('S33'))).toEqual([]);
    expect(grounds(settled, '2028-01-01').filter((code) => code.startsWith('S33'))).toHaveLength(6);
    expect(grounds(settled, '2028-01-01')).not.toContain('PURPOSE_LIMIT');
  });

  it('gives forty calendar days for access and correction, and no hours for breaches', () => {
    const on = LAW.on('2026-11-25');
    expect(on.all('HK', 'requestClocks').map(({ right, within, days }) => [right, within, days])).toEqual([
      ['ACCESS', 'P40D', 'CALENDAR'],
      ['CORRECTION', 'P40D', 'CALENDAR'],
      ['OBJECTION', undefined, undefined],
    ]);
    expect(on.all('HK', 'breachClocks').every(({ words, isGuidance }) => /^no duty/.test(words!) && isGuidance)).toBe(
      true,
    );
  });

  it('verifies what has a first day that was read, and not the principles of 1996', () => {
    const on = LAW.on('2026-11-25');
    expect(isVerified(on.item('HK', 'PROCESSOR_CONTRACT', 'SECURITY')!)).toBe(true);
    expect(isVerified(on.item('HK', 'NOTICE_AT_COLLECTION', 'RECIPIENTS')!)).toBe(false);
  });
});
