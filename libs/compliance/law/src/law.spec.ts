import { JURISDICTIONS } from './jurisdictions.js';
import { Law } from './law.js';
import { OPEN_POINTS } from './open-points.js';

describe('The law as data', () => {
  const texts = (data: unknown) => JSON.stringify(data);
  const pointsIn = (data: unknown) => [...texts(data).matchAll(/"@([^"]+)"/g)].map(([, code]) => code!);

  it('given dates of open points, have these in their places, and nothing else that differs', () => {
    const settled = Object.fromEntries(Object.keys(OPEN_POINTS).map((code, i) => [code, `${2040 + i}-05-06`]));
    expect(pointsIn(JURISDICTIONS)).not.toEqual([]);
    const expected = texts(JURISDICTIONS).replace(/"@([^"]+)"/g, (_, code) => texts(settled[code]));
    expect(texts(new Law(settled).jurisdictions)).toBe(expected);
  });

  it('know no more of a day than the open point it is of, and all of one that the register gives', () => {
    const precisionIn = (law: Law) => law.on('2026-12-03').recognition('UY', 'KR')?.precision;
    expect(precisionIn(new Law())).toBe('MONTH');
    expect(precisionIn(new Law({ 'UY.RESOLUTION_63': '2023-11-17' }))).toBeUndefined();
  });

  it('are not changed by a register that has dates of its own', () => {
    const before = texts(JURISDICTIONS);
    const law = new Law(Object.fromEntries(Object.keys(OPEN_POINTS).map((code) => [code, '2041-02-03'])));
    expect(law.isSameOn('2041-02-02', '2041-02-03')).toBe(false);
    expect(new Law().isSameOn('2041-02-02', '2041-02-03')).toBe(true);
    expect(texts(JURISDICTIONS)).toBe(before);
  });

  it('are others from the day of a turn on, in any order of the two days', () => {
    const law = new Law();
    expect(law.isSameOn('2018-05-24', '2018-05-25')).toBe(false);
    expect(law.isSameOn('2018-05-25', '2018-05-24')).toBe(false);
    expect(law.isSameOn('2018-05-25', '2018-05-25')).toBe(true);
  });
});

describe('How well an article is known', () => {
  const law = new Law().on('2026-12-01');

  it.each([
    ['EU', '30(1)(a)', 'GAZETTE'],
    ['EU', '30(1)', 'GAZETTE'], // by its items
    ['UK', '46(2)(d); DPA 2018 s119A', 'UNCONFIRMED'], // as it is cited
    ['EU', '30(1)(a); no such act', 'GAZETTE'],
    ['EU', 'no such article', 'OWN_KNOWLEDGE'],
    ['XX', '1', 'OWN_KNOWLEDGE'],
  ])('under the law of %s in %s: %s', (code, article, grade) => {
    expect(law.howKnown(code, article)).toBe(grade);
  });
});
