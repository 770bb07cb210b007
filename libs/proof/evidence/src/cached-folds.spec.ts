import fc from 'fast-check';
import type { RecordedEvent } from '#ledger';
import { CachedFolds } from './cached-folds.js';
import type { Folds } from './folds.js';

/** Folds that count the events which they take, and hand out lines of ten characters. */
function counting() {
  const taken: string[] = [];
  const folds: Folds = {
    versions: 'thing.1',
    isThing: () => true,
    begin: () => {
      const lines: string[] = [];
      return {
        rowsAfter: async (events) => {
          for (const { id } of events.slice(lines.length)) {
            taken.push(id);
            lines.push(id.padEnd(10));
          }
          return lines.some((line) => line.startsWith('poison'))
            ? { present: [], rest: [] }
            : { present: [], rest: [...lines] };
        },
      };
    },
  };
  return { folds, taken };
}

function eventsOf(thing: string, ids: readonly string[]): RecordedEvent[] {
  return ids.map((id, i) => ({
    id: `${thing}${id}`,
    stream: thing,
    revision: BigInt(i),
    position: BigInt(i + 1),
    type: 'Happened',
    recordedAt: '2026-01-01T00:00:00.000Z',
    data: {},
    metadata: { commandId: id, actor: 'a', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 },
  }));
}

describe('The fold of a thing', () => {
  it('goes on with its further events', async () => {
    const { folds, taken } = counting();
    const kept = new CachedFolds(folds);
    await kept.rowsOf('a', eventsOf('a', ['1', '2']));
    const rows = await kept.rowsOf('a', eventsOf('a', ['1', '2', '3']));
    expect(rows.rest.map((line) => line.trim())).toEqual(['a1', 'a2', 'a3']);
    expect(taken).toEqual(['a1', 'a2', 'a3']);
  });

  it.each<[string, RecordedEvent[], RecordedEvent[]]>([
    ['other events are there', eventsOf('a', ['1', '2']), eventsOf('a', ['1', 'x', '3'])],
    ['there are fewer events', eventsOf('a', ['1', '2']), eventsOf('a', ['1'])],
    ['it had no rows', eventsOf('a', ['1']).map((e) => ({ ...e, id: 'poison' })), eventsOf('a', ['1', '2'])],
  ])('begins again where %s', async (_why, before, after) => {
    const { folds, taken } = counting();
    const kept = new CachedFolds(folds);
    await kept.rowsOf('a', before);
    taken.length = 0;
    await kept.rowsOf('a', after);
    expect(taken).toEqual(after.map(({ id }) => id));
  });

  it('is dropped for things that were folded since, beyond the bound', async () => {
    const { folds, taken } = counting();
    const kept = new CachedFolds(folds, 30);
    for (const thing of ['a', 'b', 'c']) await kept.rowsOf(thing, eventsOf(thing, ['1']));
    await kept.rowsOf('a', eventsOf('a', ['1'])); // used again: b is the oldest
    await kept.rowsOf('d', eventsOf('d', ['1']));
    taken.length = 0;
    for (const thing of ['a', 'c', 'd', 'b']) await kept.rowsOf(thing, eventsOf(thing, ['1']));
    expect(taken).toEqual(['b1']);
  });

  it('is not kept if it takes most of the room', async () => {
    const { folds, taken } = counting();
    const kept = new CachedFolds(folds, 30);
    await kept.rowsOf('a', eventsOf('a', ['1']));
    await kept.rowsOf('large', eventsOf('large', ['1', '2']));
    taken.length = 0;
    await kept.rowsOf('a', eventsOf('a', ['1']));
    await kept.rowsOf('large', eventsOf('large', ['1', '2']));
    expect(taken).toEqual(['large1', 'large2']);
  });

  it('gives the same rows as one that begins again each time, whatever is folded in between', async () => {
    const things = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(6)), { maxLength: 40 });
    const property = fc.asyncProperty(things, fc.integer({ min: 0, max: 120 }), async (steps, room) => {
      const kept = new CachedFolds(counting().folds, room);
      for (const [thing, length] of steps) {
        const events = eventsOf(thing, ['1', '2', '3', '4', '5', '6'].slice(0, length));
        expect(await kept.rowsOf(thing, events)).toEqual(await counting().folds.begin(thing).rowsAfter(events));
      }
    });
    await fc.assert(property);
  });
});
