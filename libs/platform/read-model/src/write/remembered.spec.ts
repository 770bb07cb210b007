import { LONG_VALUES } from '../histories.testing.js';
import { noteProjection } from '../note.testing.js';
import { FOREVER } from '../time/timeline.js';
import { Remembered } from './remembered.js';
import { RowChanges } from './row-changes.js';
import { emptyTimeline, type StoredTimeline, sizeOf } from './stored-timelines.js';

const MOST = 100_000;
const IDS = Array.from({ length: 100 }, (_, i) => `note-${i}`);

/** Returns a note with so many periods. */
function noteWith(periods: number): StoredTimeline {
  const stored = emptyTimeline();
  const changes = new RowChanges(noteProjection, new Map(), { row: 1n, document: 1n, terms: 1n, text: 1n });
  const day = (n: number) => (n === periods ? FOREVER : new Date(Date.UTC(2024, 0, n + 1)).toISOString().slice(0, 10));
  const current = Array.from({ length: periods }, (_, n) => ({
    from: day(n),
    to: day(n + 1),
    state: { title: `${n}`, rows: [{ key: 'k', value: LONG_VALUES[0]! }], retired: false },
  }));
  const after = { ...stored.timeline, current, approved: current };
  changes.take(stored, after, { stream: 'note-a', position: 1n } as never);
  return stored;
}

describe('What is remembered of things', () => {
  const remembering = (write: (things: Remembered) => void) => {
    const things = new Remembered(MOST);
    write(things);
    return IDS.filter((id) => things.get(id));
  };

  it('takes no more bytes than it may: the things that were written longest ago are forgotten', () => {
    const [small, large] = [noteWith(1), noteWith(30)];
    const there = remembering((things) => {
      for (const [i, id] of IDS.entries()) things.set(id, i % 2 ? large : small);
    });

    expect(there.length * (sizeOf(small) + sizeOf(large))).toBeLessThanOrEqual(2 * MOST + 2 * sizeOf(large));
    expect(there.length).toBeGreaterThan(2);
    expect(there).toEqual(IDS.slice(-there.length));
  });

  it('counts a thing once, however often it is written', () => {
    const note = noteWith(3);
    const there = remembering((things) => {
      for (let i = 0; i < 1_000; i += 1) things.set(IDS[i % 5]!, note);
    });

    expect(there).toEqual(IDS.slice(0, 5));
  });

  it('is nothing of a thing that is too large, or was forgotten; the others stay', () => {
    const there = remembering((things) => {
      things.set(IDS[0]!, noteWith(1));
      things.forget(IDS[0]!);
      things.set(IDS[1]!, noteWith(1));
      things.set(IDS[2]!, noteWith(1_000));
    });

    expect(there).toEqual([IDS[1]]);
  });

  it('is all that a further event needs: its rows, and its documents, put together at their use', () => {
    const things = new Remembered(MOST);
    const note = noteWith(5);
    things.set('note-a', note);

    const { current, approved } = things.get('note-a')!;
    expect(current.map(({ state }) => state)).toEqual(note.current.map(({ state }) => state));
    expect(approved.map(({ row }) => row)).toEqual(note.approved.map(({ row }) => row));
    expect(current.filter(({ document }) => document.base).length).toBe(4);
  });
});
