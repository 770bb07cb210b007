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
export function rowsOfStream(projection: Projection, events: readonly RecordedEvent[]): Promise<RowLines> {
  return new RowsOfStream(projection).after(events);
}

/** The rows of one thing. They go on from the events that were taken before: folding in parts gives the same. */
export class RowsOfStream {
  private readonly stored = emptyTimeline();
  private readonly changes: RowChanges;
  private readonly revisions = new Map<bigint, bigint>();
  private readonly documents = new Map<bigint, string>();
  private readonly terms = new Map<bigint, [string, string][]>();
  private readonly texts = new Map<bigint, { name: string; text: string; personal: bigint }>();
  private taken = 0;
  private failure: Error | undefined;

  constructor(private readonly projection: Projection) {
    const ids = { row: 1n, document: 1n, terms: 1n, text: 1n };
    this.changes = new RowChanges(projection, new Map(), ids, new Set(), () => undefined);
  }

  /**
   * Returns the rows after these events.
   * @param events all events of the thing, each with its recorded time. Those of the call before must be the first of them
   * @throws {Error} if an event cannot be taken: the projection has stopped there. Then so does each later call
   */
  async after(events: readonly RecordedEvent[]): Promise<RowLines> {
    if (this.failure) throw this.failure;
    try {
      for (const append of appends(events.slice(this.taken))) await this.take(append, events);
    } catch (error) {
      this.failure = error as Error;
      throw error;
    }
    return this.lines();
  }

  private async take(append: readonly RecordedEvent[], events: readonly RecordedEvent[]): Promise<void> {
    const unreadable = append.find((event) => event.unreadable);
    if (unreadable) throw unreadable.unreadable;
    const { stored } = this;
    this.taken += append.length;
    const history = async () => events.slice(0, this.taken);
    const { decider } = this.projection;
    this.changes.take(stored, await advance(decider, stored.timeline, append, history), append.at(-1)!);
    for (const { position, revision } of append) this.revisions.set(position, revision);
  }

  private lines(): RowLines {
    const { inserted, bodies, terms, texts, moved } = this.changes;
    for (const { id, body } of bodies.splice(0)) this.documents.set(id, body);
    for (const { id, kind: _, ...text } of texts.splice(0)) this.texts.set(id, text);
    for (const { set, term, value } of terms.splice(0)) {
      const pairs = this.terms.get(set);
      if (pairs) pairs.push([term, value]);
      else this.terms.set(set, [[term, value]]);
    }
    return rowLines({
      ...inserted,
      revisions: this.revisions,
      lastEffectiveOn: [...moved.values()].at(-1),
      documents: this.documents,
      terms: this.terms,
      texts: this.texts,
    });
  }
}
