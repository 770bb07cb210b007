import { ofTwoDates, ofTwoLaws } from './compared';
import type { Entry } from './entry';

const entry = (id: string, title: string, more: Partial<Entry> = {}): Entry => ({
  id,
  section: 'items',
  title: [title],
  details: [],
  article: '1',
  howKnown: 'GAZETTE' as const,
  dayKnown: 'GAZETTE' as const,
  evidence: [],
  fromEvidence: [],
  ...more,
});
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join(' ');
const said = (all: ReturnType<typeof ofTwoLaws>) =>
  all.map(({ section, title, pairs }) => [
    [section, title].filter(Boolean).join(' '),
    ...pairs.map(({ left, right }) => `${ids(left)} | ${ids(right)}`),
  ]);

describe('One law on two dates', () => {
  it('is compared by the id of its entries: what is new, what is another, what has ended', () => {
    const then = [entry('a', 'A'), entry('b', 'B'), entry('c', 'C')];
    const now = [entry('a', 'A'), entry('b', 'B, and more'), entry('d', 'D')];
    expect(said(ofTwoDates(then, now))).toEqual([['items', 'b | b', ' | d', 'c | ']]);
  });

  it('does not differ if only dates or evidence do', () => {
    const evidence = [{ tag: 'K', sources: [] }];
    const now = entry('a', 'A', {
      to: '2027-01-01',
      howKnown: 'UNCONFIRMED' as const,
      evidence,
      fromEvidence: evidence,
    });
    expect(ofTwoDates([entry('a', 'A')], [now])).toEqual([]);
  });

  it('is compared in the order of the page, and list by list', () => {
    const now = [entry('x', 'X', { list: 'Policy' }), entry('y', 'Y', { section: 'acts' })];
    expect(said(ofTwoDates([], now))).toEqual([
      ['acts', ' | y'],
      ['items Policy', ' | x'],
    ]);
  });
});

describe('Two laws on a date', () => {
  it('are compared by what their entries are about, and each says in one place what it alone has', () => {
    const kind = 'The record';
    const eu = [entry('e1', 'purposes', { kind, alike: 'P' }), entry('e2', 'measures', { kind, alike: 'M' })];
    const kr = [
      ...[entry('k1', 'purpose', { kind, alike: 'P' }), entry('k2', 'period', { kind, alike: 'R' })],
      entry('k3', 'cookies', { kind, alike: 'C' }),
    ];
    expect(said(ofTwoLaws(kr, eu))).toEqual([['items The record', 'k1 | e1', 'k2 k3 | e2']]);
  });

  it('have all entries of a kind in one row where single ones have no like', () => {
    const clock = (id: string, kind: string) => entry(id, id, { section: 'breachClocks', kind });
    const compared = ofTwoLaws([clock('a1', 'Authority')], [clock('b1', 'Authority'), clock('b2', 'Authority')]);
    expect(said(compared)).toEqual([['breachClocks Authority', 'a1 | b1 b2']]);
  });
});
