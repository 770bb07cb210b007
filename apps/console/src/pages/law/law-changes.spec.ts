import type { Entry } from './entries';
import { lawChanges } from './law-changes';

const entry = (id: string, title: string, more: Partial<Entry> = {}): Entry => ({
  id,
  section: 'items',
  title,
  details: [],
  article: '1',
  isVerified: true,
  evidence: [],
  ...more,
});

describe('what changed in a law', () => {
  it('is new, changed or ended, by the id of the entry', () => {
    const then = [entry('a', 'A'), entry('b', 'B'), entry('c', 'C')];
    const now = [entry('a', 'A'), entry('b', 'B, and more'), entry('d', 'D')];
    expect(lawChanges(then, now).map(({ state, entry, before }) => [state, entry.id, before?.title])).toEqual([
      ['changed', 'b', 'B'],
      ['new', 'd', undefined],
      ['ended', 'c', undefined],
    ]);
  });

  it('is nothing if only dates or evidence differ', () => {
    const now = entry('a', 'A', { to: '2027-01-01', isVerified: false, evidence: [{ tag: 'K', sources: [] }] });
    expect(lawChanges([entry('a', 'A')], [now])).toEqual([]);
  });
});
