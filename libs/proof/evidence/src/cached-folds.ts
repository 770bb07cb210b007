import { RecentlyUsed } from '#kernel';
import { type RecordedEvent } from '#ledger';
import type { DigestedRows } from '#transparency-log';
import type { Fold, Folds } from './folds.js';

/** Most characters of the rows of kept folds. In memory a fold takes about as many bytes. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

interface CachedFold {
  readonly fold: Fold;
  /** The last event that it has, without what is in it. */
  readonly last: Pick<RecordedEvent, 'id' | 'revision'>;
}

/**
 * The folds of the things that were folded last, within a bound: further events of such a thing are added to what is there. No
 * personal data are in them, since each is folded as if its person were forgotten.
 */
export class CachedFolds {
  private readonly kept: RecentlyUsed<CachedFold>;

  constructor(
    private readonly folds: Folds,
    most = MAX_CHARACTERS,
  ) {
    this.kept = new RecentlyUsed(most, most / 2);
  }

  /** Returns the rows of the thing after these events, which are all that it has. */
  async rowsOf(thing: string, events: readonly RecordedEvent[]): Promise<DigestedRows> {
    const kept = this.kept.take(thing); // nobody adds to it meanwhile
    const fold = kept && goesOnFrom(kept.last, events) ? kept.fold : this.folds.begin(thing);
    const rows = await fold.rowsAfter(events);
    const last = events.at(-1);
    if (!last || rows.rest.length === 0) return rows;
    const { id, revision } = last;
    this.kept.set(thing, { fold, last: { id, revision } }, charactersOf(rows));
    return rows;
  }
}

/** Returns true if the event is among the events, at its place. */
function goesOnFrom({ id, revision }: CachedFold['last'], events: readonly RecordedEvent[]): boolean {
  return events[Number(revision)]?.id === id;
}

function charactersOf({ present, rest }: DigestedRows): number {
  return [...present, ...rest].reduce((sum, line) => sum + line.length, 0);
}
