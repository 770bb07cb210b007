import { asError, yieldToEventLoop } from '#kernel';
import { type Decider, isRecordAction, type Ledger, type RecordedEvent, withRecordedTime } from '#ledger';
import { type Tables, VERSIONED, type VersionedTable } from '../engines/database.js';
import type { Projection } from '../projection.js';
import { timesIn } from '../read/recorded-times.js';
import { advance, firstTouched } from '../time/timeline.js';
import { deleteThings, readAgain } from './forgetting.js';
import type { Checkpoint } from './progress.js';
import { Remembered } from './remembered.js';
import { type FreeIds, RowChanges } from './row-changes.js';
import { Statements } from './statements.js';
import { emptyTimeline, loadStoredTimelines, type Need, type StoredTimeline } from './stored-timelines.js';

/** Options of {@link Writer}. */
interface WriterOptions {
  /** Resolves once the rows of all earlier batches are there. Without it, they always are. */
  readonly settled?: () => Promise<void>;
  /** Most bytes of memory, about, for things from one batch to the next. Default: 32 MiB. */
  readonly remembers?: number;
}

const REMEMBERED = 32 * 1024 * 1024;

/** Turns events into rows: works out a whole batch in memory, then writes it with few statements. */
export class Writer {
  private readonly statements = new Statements();
  private readonly remembered: Remembered;
  private readonly settled: (() => Promise<void>) | undefined;
  private ids: FreeIds | undefined;

  /** The things of batches that are not written yet. */
  private underway = new Set<string>();

  /** @param db where stored rows are read */
  constructor(
    private readonly ledger: Ledger,
    private readonly db: Tables,
    { settled, remembers = REMEMBERED }: WriterOptions = {},
  ) {
    this.settled = settled;
    this.remembered = new Remembered(remembers);
  }

  /**
   * Works out the rows that the projection writes for the events.
   * @param taken the position of the last event that the projection has taken before
   * @param forgotten things whose persons are forgotten by now: their earlier events are read and taken again
   * @param batch all events that are taken together, with those of other projections
   */
  async advance(
    projection: Projection,
    events: readonly RecordedEvent[],
    taken: bigint,
    forgotten: ReadonlySet<string>,
    batch: readonly RecordedEvent[],
  ): Promise<RowChanges> {
    this.ids ??= await firstFreeIds(this.db);
    const shown = events.map((event) => this.ledger.withoutKey(event));
    const read = (stream: string) => this.read(stream, batch);
    const readable = await readAgain(read, shown, forgotten, taken);
    const rowChanges = new RowChanges(
      projection,
      await this.storedTimelines(projection.decider, readable),
      this.ids,
      forgotten,
    );
    for (const append of appends(readable)) {
      await yieldToEventLoop();
      const [first, last] = [append[0]!, append.at(-1)!];
      const stored = rowChanges.storedTimelines.get(first.stream)!;
      try {
        const unreadable = append.find((e) => e.unreadable);
        if (unreadable) throw unreadable.unreadable;
        const history = async () => {
          const all = append.some(isRecordAction) ? read(first.stream) : this.upTo(first.stream, batch);
          return (await all).filter((e) => e.position <= last.position);
        };
        rowChanges.take(stored, await advance(projection.decider, stored.timeline, append, history), last);
      } catch (error) {
        rowChanges.poison = { event: first, error: asError(error) };
        break;
      }
    }
    return rowChanges;
  }

  /** Writes the rows, within the caller's transaction. */
  async write(db: Tables, rowChanges: RowChanges): Promise<void> {
    const { projection, inserted, replaced, bodies, terms, texts, moved, forgotten } = rowChanges;
    const { statements } = this;
    await deleteThings(db, forgotten);
    for (const table of VERSIONED) await statements.replace(db, table, replaced[table]);
    const kind = projection.decider.category;
    await statements.insert(db, 'bodies', bodies);
    await statements.insertTerms(db, kind, terms);
    await statements.insert(db, 'texts', texts);
    for (const table of VERSIONED) await statements.insert(db, table, inserted[table].map(plain) as never[]);
    const things = [...moved].map(([id, date]) => ({ id, kind, last_effective_on: date }));
    await statements.insert(db, 'things', things, 'id');
  }

  /** Writes the journal: events with their one recorded time. */
  async writeRecordedLog(db: Tables, events: readonly RecordedEvent[]): Promise<void> {
    const rows = events.map((e) => ({
      position: e.position,
      id: e.id,
      stream: e.stream,
      revision: e.revision,
      type: e.type,
      actor: e.metadata.actor,
      recorded_at: e.recordedAt,
      effective_on: e.metadata.effectiveOn,
      closes: e.metadata.index === e.metadata.count - 1 ? 1n : 0n,
    }));
    await this.statements.insert(db, 'journal', rows);
  }

  /** Writes how far the projections are, within the caller's transaction. */
  async saveCheckpoints(db: Tables, checkpoints: readonly Checkpoint[]): Promise<void> {
    const rows = checkpoints.map(({ version, stopped, ...checkpoint }) => ({
      ...checkpoint,
      version: BigInt(version),
      stopped_at: stopped?.at ?? null,
      reason: stopped?.reason ?? null,
    }));
    await this.statements.insert(db, 'checkpoints', rows, 'projection');
  }

  /** Remembers the things of a batch that is written next. What it writes does not change from here on. */
  taken(advanced: readonly RowChanges[]): void {
    this.underway = new Set();
    for (const { storedTimelines, inserted, replaced, forgotten } of advanced) {
      for (const id of forgotten) this.remembered.forget(id);
      for (const table of VERSIONED) {
        for (const row of inserted[table]) row.isStored = true;
        for (const rows of [inserted[table], replaced[table]] as object[][])
          for (const [i, row] of rows.entries()) rows[i] = { ...row };
      }
      for (const [id, stored] of storedTimelines) {
        this.remembered.set(id, stored);
        this.underway.add(id);
      }
    }
  }

  /** Reads a stream up to the end of the batch, each event with its recorded time: record actions show it in rows. */
  private async read(stream: string, batch: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    const events = await this.upTo(stream, batch);
    if (!events.some(isRecordAction)) return events;
    await this.settled?.();
    const times = await timesIn(this.db, stream);
    for (const { id, recordedAt } of batch) times.set(id, recordedAt);
    return events.map((event) => withRecordedTime(event, times.get(event.id) ?? event.recordedAt));
  }

  /** Reads a stream up to the end of the batch, as the ledger has it. */
  private async upTo(stream: string, batch: readonly RecordedEvent[]): Promise<readonly RecordedEvent[]> {
    const end = batch.at(-1)!.position;
    return (await this.ledger.readWithoutKey(stream)).filter(({ position }) => position <= end);
  }

  /** Returns the timeline of each stream before the events: empty if they begin it, else as remembered or stored. */
  private async storedTimelines(
    decider: Decider,
    events: readonly RecordedEvent[],
  ): Promise<Map<string, StoredTimeline>> {
    const streams = new Map<string, RecordedEvent[]>();
    for (const event of events) {
      if (!streams.has(event.stream)) streams.set(event.stream, []);
      streams.get(event.stream)!.push(event);
    }
    const timelines = new Map<string, StoredTimeline>();
    const missing: string[] = [];
    const needOf = (id: string, last: string) => needFor(decider, last, streams.get(id)!);
    for (const [id, [first]] of streams) {
      const remembered = this.remembered.get(id);
      if (first!.revision === 0n) timelines.set(id, emptyTimeline());
      else if (remembered && (remembered.isWhole || needOf(id, remembered.timeline.lastEffectiveOn) === 'tail'))
        timelines.set(id, remembered);
      else missing.push(id);
    }
    if (missing.some((id) => this.underway.has(id))) await this.settled?.();
    for (const [id, stored] of await loadStoredTimelines(this.db, missing, needOf)) timelines.set(id, stored);
    for (const id of missing) if (!timelines.has(id)) timelines.set(id, emptyTimeline());
    return timelines;
  }
}

/**
 * Returns how much of a thing must be loaded to take the events. An approval needs all: what is approved again, word for word,
 * keeps its rows, however it was changed in between.
 * @param last the latest effective date of the facts of the thing
 */
function needFor(decider: Decider, last: string, events: readonly RecordedEvent[]): Need {
  const isApproved = events.some((e) => e.type === 'Approved');
  return isApproved || firstTouched(decider, last, events) !== undefined ? 'whole' : 'tail';
}

function plain<Row extends object>({ isStored: _, ...row }: Row & { isStored: boolean }) {
  return row;
}

/** Yields the events of one stream by append. */
export function* appends(events: readonly RecordedEvent[]): Iterable<RecordedEvent[]> {
  for (let i = 0; i < events.length; ) {
    const size = events[i]!.metadata.count - events[i]!.metadata.index;
    yield events.slice(i, i + size);
    i += size;
  }
}

/** Returns the first ids that no row has. */
export async function firstFreeIds(db: Tables): Promise<FreeIds> {
  const last = async (table: VersionedTable | 'bodies' | 'texts') => {
    const newest = await db
      .selectFrom(table)
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst();
    return (newest?.id as bigint | null | undefined) ?? 0n;
  };
  const [rows, document] = [await Promise.all(VERSIONED.map(last)), await last('bodies')];
  // Sets are numbered in `rectangles`: a set without terms has no row in `terms`.
  const set = await db
    .selectFrom('rectangles')
    .select((eb) => eb.fn.max('terms').as('set'))
    .executeTakeFirst();
  const row = rows.reduce((a, b) => (a > b ? a : b));
  return {
    row: row + 1n,
    text: (await last('texts')) + 1n,
    document: document + 1n,
    terms: ((set?.set as bigint | null | undefined) ?? 0n) + 1n,
  };
}
