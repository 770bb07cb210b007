import type { RecordedEvent } from '#ledger';
import type { Projection } from '../projection.js';
import { advance } from '../time/timeline.js';
import { RowChanges } from './row-changes.js';
import { type RowLines, rowLines } from './row-lines.js';
import { emptyTimeline } from './stored-timelines.js';
import { appends } from './writer.js';

/**
 * Returns the rows that the read model must hold of a thing: those that its events fold to. They depend on nothing else.
 * @param events all events of the thing, each with its recorded time
 * @throws {Error} if an event cannot be taken: the projection has stopped there
 */
export async function rowsOfStream(projection: Projection, events: readonly RecordedEvent[]): Promise<RowLines> {
  const stored = emptyTimeline();
  const changes = new RowChanges(projection, new Map(), { row: 1n, document: 1n, terms: 1n, text: 1n });
  let taken = 0;
  for (const append of appends(events)) {
    const unreadable = append.find((event) => event.unreadable);
    if (unreadable) throw unreadable.unreadable;
    taken += append.length;
    const history = async () => events.slice(0, taken);
    changes.take(stored, await advance(projection.decider, stored.timeline, append, history), append.at(-1)!);
  }
  const { inserted, documents, terms, texts, moved } = changes;
  const sets = new Map<bigint, [string, string][]>();
  for (const { set, term, value } of terms) sets.set(set, [...(sets.get(set) ?? []), [term, value]]);
  return rowLines({
    ...inserted,
    revisions: new Map(events.map(({ position, revision }) => [position, revision])),
    lastEffectiveOn: [...moved.values()].at(-1),
    documents: new Map(documents.map(({ id, body }) => [id, body])),
    terms: sets,
    texts: new Map(texts.map(({ id, kind: _, ...text }) => [id, text])),
  });
}
