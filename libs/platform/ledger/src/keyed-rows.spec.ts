import { drop, mustHaveDistinctKeys, put, rowUnder, unless, unlessThere } from './keyed-rows.js';

const [a, b, c] = ['a', 'b', 'c'].map((key) => ({ key, value: 1 })) as [Row, Row, Row];
const fact = { type: 'RowSet', data: {} };

interface Row {
  readonly key: string;
  readonly value: number;
}

describe('a row', () => {
  it('is put at the end where its key is new, else in the place of the one under it', () => {
    expect(put([a, b], c)).toEqual([a, b, c]);
    expect(put([a, b, c], { key: 'b', value: 2 })).toEqual([a, { key: 'b', value: 2 }, c]);
    expect(put([], a)).toEqual([a]);
  });

  it('leaves the list alone that it is put into or dropped from', () => {
    const rows = Object.freeze([a, b]);
    put(rows, c);
    drop(rows, 'a');
    expect(rows).toEqual([a, b]);
  });

  it('is dropped by its key', () => {
    expect(drop([a, b, c], 'b')).toEqual([a, c]);
  });

  it('is found by its key', () => {
    expect(rowUnder([a, b], 'b')).toBe(b);
  });

  it.each([
    ['there are none', []],
    ['there is a', [a]],
    ['there are a, b', [a, b]],
  ])('that is not there is refused, and told that %s', (there, rows) => {
    const refusal = expect.objectContaining({
      code: 'NOTHING_THERE',
      path: 'key',
      message: `There is no row c; ${there}.`,
    });
    expect(() => drop(rows, 'c')).toThrow(refusal);
    expect(() => rowUnder(rows, 'c')).toThrow(refusal);
    expect(() => rowUnder(rows, 'c', 'ground')).toThrow(expect.objectContaining({ path: 'ground' }));
  });
});

describe('a fact', () => {
  it('is decided unless its value is so already, in any order of fields', () => {
    expect(unless({ x: 1, y: undefined }, { x: 1 }, fact)).toEqual([]);
    expect(unless({ x: 1, y: 2 }, { y: 2, x: 1 }, fact)).toEqual([]);
    expect(unless({ x: 1 }, { x: 2 }, fact)).toEqual([fact]);
    expect(unless(undefined, { x: 1 }, fact)).toEqual([fact]);
  });

  it('that sets a row is decided unless an equal row is there', () => {
    expect(unlessThere([a, b], { ...b }, fact)).toEqual([]);
    expect(unlessThere([a, b], { ...b, value: 2 }, fact)).toEqual([fact]);
    expect(unlessThere([a, b], c, fact)).toEqual([fact]);
  });
});

describe('keys', () => {
  it('are distinct, or the second is refused at its path', () => {
    expect(() => mustHaveDistinctKeys([a, b, c], 'rows')).not.toThrow();
    expect(() => mustHaveDistinctKeys([a, b, a, b], 'rows')).toThrow(
      expect.objectContaining({ code: 'INVALID', path: 'rows.2.key' }),
    );
  });
});
