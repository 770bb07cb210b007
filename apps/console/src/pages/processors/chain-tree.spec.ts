import { countBelow, type Linked, rootOf, treesOf } from './chain-tree';

const engagement = (id: string, under?: string): Linked => ({ id, under: under ? { id: under } : null });

describe('The chain of engagements', () => {
  const all = [engagement('host'), engagement('backup', 'host'), engagement('tape', 'backup'), engagement('mail')];

  it('has below each engagement those that work under it', () => {
    const [host] = treesOf([all[0]!], all);
    expect(host!.below[0]!.engagement.id).toBe('backup');
    expect(host!.below[0]!.below[0]!.engagement.id).toBe('tape');
    expect(countBelow(host!)).toBe(2);
  });

  it('ends where an engagement would be under itself', () => {
    const circle = [engagement('a', 'b'), engagement('b', 'a')];
    const [a] = treesOf([circle[0]!], circle);
    expect(countBelow(a!)).toBe(1);
  });

  it('leads from each engagement to the one at the top', () => {
    expect(rootOf('tape', all)!.id).toBe('host');
    expect(rootOf('mail', all)!.id).toBe('mail');
    expect(rootOf('gone', all)).toBeUndefined();
  });

  it('does not turn for ever in a circle', () => {
    const circle = [engagement('a', 'b'), engagement('b', 'a')];
    expect(rootOf('a', circle)).toBeDefined();
  });
});
