import { isVerified, Law } from '../index.js';

const LAW = new Law();

describe('The law of Mexico', () => {
  it.each([
    ['2010-07-05', [], undefined],
    ['2010-07-06', ['LFPDPPP 2010'], 'LFPDPPP 2010, 36'],
    ['2016-06-01', ['LFPDPPP 2010', 'Reglamento 2011', 'DOF 2013-01-17'], 'LFPDPPP 2010, 36'],
    ['2025-03-20', ['LFPDPPP 2010', 'Reglamento 2011', 'DOF 2013-01-17'], 'LFPDPPP 2010, 36'],
    ['2025-03-21', ['Reglamento 2011', 'DOF 2013-01-17', 'LFPDPPP 2025'], 'LFPDPPP 2025, 7, 8, 35'],
  ])('on %s is %j, with consent to transfers by %s', (on, acts, article) => {
    const law = LAW.on(on);
    expect(law.all('MX', 'acts').map((act) => act.article)).toEqual(acts);
    expect(law.ground('MX.NOTICE_CONSENT')?.article).toBe(article);
  });

  it.each([
    ['2013-06-21', 'NO', []],
    ['2013-06-22', 'INDIRECT', ['INVENTORY']],
  ])('on %s asks for a record: %s, by an inventory %j', (on, required, items) => {
    expect(LAW.on(on).one('MX', 'record')?.required).toBe(required);
    expect(
      LAW.on(on)
        .items('MX', 'SECURITY')
        .slice(0, 1)
        .map(({ key }) => key),
    ).toEqual(items);
  });

  it('has no authority to notify of a breach, and lets only people know', () => {
    for (const on of ['2015-01-01', '2026-01-01'])
      expect(LAW.on(on).all('MX', 'breachClocks')).toMatchObject([{ whom: 'DATA_SUBJECTS', words: 'immediately' }]);
  });

  it('changes its authority with the law of 2025', () => {
    const name = (on: string) =>
      LAW.on(on)
        .all('MX', 'regulators')
        .flatMap(({ alsoCalled = [] }) => alsoCalled[0]!);
    expect([name('2025-03-20'), name('2025-03-21')]).toEqual([['INAI'], ['SABG']]);
  });

  it('gives 20 business days to decide and 15 to carry out, each once again', () => {
    expect(LAW.on('2026-01-01').all('MX', 'requestClocks')).toMatchObject([
      { within: 'P20D', extension: 'P20D', days: 'BUSINESS', article: 'LFPDPPP 2025, 31' },
      { within: 'P15D', extension: 'P15D', days: 'BUSINESS' },
    ]);
  });

  it('has verified what was read of the law of 2025, and nothing of the regulation of 2011', () => {
    const law = LAW.on('2026-01-01');
    expect(isVerified(law.ground('MX.GROUP')!)).toBe(true);
    expect(isVerified(law.item('MX', 'PROCESSOR_CONTRACT', 'END')!)).toBe(false);
    expect(isVerified(law.one('MX', 'record')!)).toBe(false);
  });
});
