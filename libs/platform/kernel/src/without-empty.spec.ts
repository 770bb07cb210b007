import { withoutEmpty } from './without-empty.js';

describe('what a value says', () => {
  it.each<[string, unknown, unknown]>([
    ['an empty list', [], undefined],
    ['a flag that is off', false, undefined],
    ['what is not stated', 'NOT_STATED', undefined],
    ['null', null, undefined],
    ['nothing', undefined, undefined],
  ])('is nothing for %s', (_, value, saying) => {
    expect(withoutEmpty(value)).toBe(saying);
    expect(withoutEmpty({ a: 1, b: value })).toEqual({ a: 1 });
    expect(Object.keys(withoutEmpty({ a: 1, b: value }) as object)).toEqual(['a']);
  });

  it.each<[string, unknown]>([
    ['a flag that is on', true],
    ['no', 'NO'],
    ['zero', 0],
    ['an empty text', ''],
    ['a list', ['x', 'y']],
    ['a position', 1n],
  ])('is the value itself for %s', (_, value) => {
    expect(withoutEmpty(value)).toEqual(value);
  });

  it('is looked for at every depth', () => {
    const value = { rows: [{ key: 'a', flag: false, deep: { list: [], kept: ['x'] } }] };
    expect(withoutEmpty(value)).toEqual({ rows: [{ key: 'a', deep: { kept: ['x'] } }] });
  });

  it('keeps a row that says nothing but that it is there', () => {
    expect(withoutEmpty({ rows: [{}] })).toEqual({ rows: [{}] });
    expect(withoutEmpty({ refusal: {} })).toEqual({ refusal: {} });
  });
});
