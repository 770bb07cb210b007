import type { RecordedEvent } from '#ledger';
import type { DigestedRows } from '#transparency-log';
import type { Fold, Folds } from './folds.js';

/** Most characters of the rows of kept folds. In memory a fold takes about as many bytes. */
const MOST = 16 * 1024 * 1024;

interface Kept {
  readonly fold: Fold;
  /** The last event that it has, without what is in it. */
  readonly last: Pick<RecordedEvent, 'id' | 'revision'>;
  readonly characters: number;
}

/**
 * The folds of the things that were folded last, within a bound: further events of such a thing are added to what is there. No
 * personal data are in them, since each is folded as if its person were forgotten.
 */
export class KeptFolds {
  private readonly kept = new Map<string, Kept>();
  private characters = 0;

  constructor(
    private readonly folds: Folds,
    private readonly most = MOST,
  ) {}

  /** Returns the rows of the thing after these events, which are all that it has. */
  async rowsOf(thing: string, events: readonly RecordedEvent[]): Promise<DigestedRows> {
    const kept = this.take(thing);
    const fold = kept && goesOnFrom(kept.last, events) ? kept.fold : this.folds.begin(thing);
    const rows = await fold.rowsAfter(events);
    const last = events.at(-1);
    if (!last || rows.rest.length === 0) return rows;
    const { id, revision } = last;
    this.keep(thing, { fold, last: { id, revision }, characters: charactersOf(rows) });
    return rows;
  }

  private take(thing: string): Kept | undefined {
    const kept = this.kept.get(thing);
    this.kept.delete(thing);
    this.characters -= kept?.characters ?? 0;
    return kept;
  }

  /** Keeps the fold, and drops those that were not used for the longest time. One that would take most of the room is not kept. */
  private keep(thing: string, kept: Kept): void {
    if (kept.characters > this.most / 2) return;
    this.kept.set(thing, kept);
    this.characters += kept.characters;
    for (const oldest of this.kept.keys())
      if (this.characters > this.most) this.take(oldest);
      else break;
  }
}

/** Returns true if the event is among the events, at its place. */
function goesOnFrom({ id, revision }: Kept['last'], events: readonly RecordedEvent[]): boolean {
  return events[Number(revision)]?.id === id;
}

function charactersOf({ present, rest }: DigestedRows): number {
  return [...present, ...rest].reduce((sum, line) => sum + line.length, 0);
}
