import { isOneOf, itemsOf, keysOf, membersOf } from './plain-data.js';

describe('Data of an unknown form', () => {
  it('has members if it is an object', () => {
    expect(membersOf({ a: 1 }).a).toBe(1);
    for (const value of [undefined, null, 'text', 7]) expect(membersOf(value)).toEqual({});
  });

  it('has items if it is a list', () => {
    expect(itemsOf([1, 2])).toEqual([1, 2]);
    for (const value of [undefined, null, 'text', { length: 1 }]) expect(itemsOf(value)).toEqual([]);
  });

  it('has the keys that its type says, and is one of a list or none', () => {
    expect(keysOf({ a: 1, b: 2 })).toEqual(['a', 'b']);
    expect([isOneOf(['a', 'b'], 'b'), isOneOf(['a', 'b'], 'c')]).toEqual([true, false]);
  });
});
