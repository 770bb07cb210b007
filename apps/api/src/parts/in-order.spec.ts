import { inOrder, type Step } from './in-order.js';

const names = (steps: readonly Step[]) => inOrder(steps).map(({ name }) => name);

describe('Steps', () => {
  it('stay where the list has them if they declare nothing', () => {
    expect(names([{ name: 'c' }, { name: 'a' }, { name: 'b' }])).toEqual(['c', 'a', 'b']);
    expect(names([])).toEqual([]);
  });

  it('come after and before those that they name', () => {
    const steps = [{ name: 'answer', after: ['read'] }, { name: 'read' }, { name: 'check', before: ['read'] }];
    expect(names(steps)).toEqual(['check', 'read', 'answer']);
  });

  it('move only as far as they must', () => {
    const steps = [{ name: 'a' }, { name: 'b', after: ['d'] }, { name: 'c' }, { name: 'd' }, { name: 'e' }];
    expect(names(steps)).toEqual(['a', 'c', 'd', 'b', 'e']);
  });

  it('are refused if they wait for each other: the error names only those', () => {
    const steps = [
      { name: 'free' },
      { name: 'waits', after: ['a'] },
      { name: 'a', after: ['b'] },
      { name: 'b', after: ['c'] },
      { name: 'c', after: ['a'] },
    ];
    expect(() => inOrder(steps)).toThrow('These steps wait for each other: a, b, c.');
    expect(() =>
      inOrder([
        { name: 'a', before: ['b'] },
        { name: 'b', before: ['a'] },
      ]),
    ).toThrow('each other: a, b.');
    expect(() => inOrder([{ name: 'a', after: ['a'] }])).toThrow('each other: a.');
  });

  it('are refused if they name a step that is not there, or share a name', () => {
    expect(() => inOrder([{ name: 'a', after: ['b'] }])).toThrow('The step a names b, which is not there.');
    expect(() => inOrder([{ name: 'a' }, { name: 'b' }, { name: 'a' }])).toThrow('Two steps have the name a.');
  });
});
