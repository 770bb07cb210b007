import type { Moment } from '../time/timeline.js';
import { LastByScope } from './last-by-scope.js';

const KINDS = ['note'];
const at = (covered?: string, forgotten = 0n): Moment => ({
  position: 1n,
  on: '2026-01-01',
  edition: { generation: 0, forgotten },
  ...(covered && {
    readScope: { kinds: new Map([['note', { view: 1n, covered: { ids: [covered] } }]]), isLimited: true },
  }),
});

describe('What was read last', () => {
  it('is kept for the whole register and for a few regulators, of whom none takes the place of the whole', () => {
    const last = new LastByScope<string>();
    last.set(at(), KINDS, 'whole');
    for (const covered of ['a', 'b']) last.set(at(covered), KINDS, covered);
    last.get(at('a'), KINDS);
    last.set(at('c'), KINDS, 'c');
    const kept = [undefined, 'a', 'b', 'c'].map((covered) => last.get(at(covered), KINDS));
    expect(kept).toEqual(['whole', 'a', undefined, 'c']);
  });

  it('is dropped once a person was forgotten, also if it comes late', () => {
    const last = new LastByScope<string>();
    last.set(at(), KINDS, 'with Ada');
    expect(last.get(at(undefined, 1n), KINDS)).toBeUndefined();
    last.set(at(), KINDS, 'with Ada');
    expect([last.get(at(), KINDS), last.get(at(undefined, 1n), KINDS)]).toEqual([undefined, undefined]);
  });
});
