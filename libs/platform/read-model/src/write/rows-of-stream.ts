import { asError } from '#kernel';
import type { RecordedEvent } from '#ledger';
import type { Projection } from '../projection.js';
import { advance } from '../time/timeline.js';
import { RowChanges } from './row-changes.js';
import { type RowsOfThing, setsOfTerms } from './row-lines.js';
import { emptyTimeline } from './stored-timelines.js';
import { appends } from './writer.js';

/** The rows that the read model must hold of one thing: those that its events fold to, and nothing else. They go on from the events that were taken before: folding in parts gives the same. */
export class RowsOfStream {
  private fold: Fold;

  constructor(private readonly projection: Projection) {
    this.fold = new Fold(projection);
  }

  /**
   * Returns the rows after these events. They are good until the next call.
   * @param events all events of the thing, each with its recorded time. Those of the call before must be the first of them
   * @throws {Error} if an event cannot be taken: the projection has stopped there. Then so does each later call
   */
  async after(events: readonly RecordedEvent[]): Promise<RowsOfThing> {
    if (this.fold.isWithinAppend) this.fold = new Fold(this.projection); // an append is taken at once
    const { fold } = this;
    if (fold.failure) throw fold.failure;
    try {
      for (const append of appends(events.slice(fold.taken))) await fold.take(append, events);
    } catch (error) {
      fold.failure = asError(error);
      throw error;
    }
    return fold.rows();
  }
}

class Fold {
  taken = 0;
  isWithinAppend = false;
  failure: Error | undefined;
  private readonly stored = emptyTimeline();
  private readonly changes: RowChanges;
  private readonly revisions = new Map<bigint, bigint>();
  private readonly documents = new Map<bigint, string>();
  private readonly terms = new Map<bigint, readonly string[]>();
  private readonly texts = new Map<bigint, { name: string; text: string; personal: bigint }>();

  constructor(private readonly projection: Projection) {
    const ids = { row: 1n, document: 1n, terms: 1n, text: 1n };
    this.changes = new RowChanges(projection, new Map(), ids, new Set(), () => undefined);
  }

  async take(append: readonly RecordedEvent[], events: readonly RecordedEvent[]): Promise<void> {
    const unreadable = append.find((event) => event.unreadable);
    if (unreadable) throw unreadable.unreadable;
    const { stored, changes } = this;
    const last = append.at(-1)!;
    this.taken += append.length;
    this.isWithinAppend = last.metadata.index < last.metadata.count - 1;
    const history = async () => events.slice(0, this.taken);
    changes.take(stored, await advance(this.projection.decider, stored.timeline, append, history), last);
    for (const { position, revision } of append) this.revisions.set(position, revision);
    for (const { id, body } of changes.bodies.splice(0)) this.documents.set(id, body);
    for (const { id, kind: _, ...text } of changes.texts.splice(0)) this.texts.set(id, text);
    for (const [set, terms] of setsOfTerms(changes.terms.splice(0))) this.terms.set(set, terms);
  }

  rows(): RowsOfThing {
    const { revisions, documents, terms, texts } = this;
    const { inserted, moved } = this.changes;
    return { ...inserted, revisions, documents, terms, texts, lastEffectiveOn: [...moved.values()].at(-1) };
  }
}
