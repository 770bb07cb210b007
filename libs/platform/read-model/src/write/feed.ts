import { Logger } from '@nestjs/common';
import {
  categoryOf,
  inRecordedOrder,
  isErasure,
  type Ledger,
  type LedgerDamaged,
  LedgerLost,
  lossOf,
  type RecordedEvent,
} from '#ledger';
import type { ReadModelDatabase, Tables } from '../engines/database.js';
import { fillingUpTo, markAsFilled, markAsFilling } from '../engines/generations.js';
import { JOURNAL, type Projections } from '../projection.js';
import { endOfJournal } from '../read/recorded-times.js';
import { countOfForgotten, forgottenIn, isScrubbingDue, scrubbed } from './forgetting.js';
import { headAfter, readModelHead, saveHead } from './ledger-head.js';
import { type Checkpoint, readCheckpoints } from './progress.js';
import type { RowChanges } from './row-changes.js';
import { Writer } from './writer.js';

/** One batch of events, worked out: rows of each projection, the journal, and the checkpoints. */
interface Batch {
  readonly advanced: readonly RowChanges[];
  readonly moved: readonly Checkpoint[];
  readonly news: readonly RecordedEvent[];
  readonly last: RecordedEvent;
}

/** Events from which on a batch is large. */
const LARGE = 64;

/** Options of {@link Feed}. */
interface FeedOptions {
  /** True to work out a batch while the one before is written, for a generation that nobody reads. */
  readonly isPipelined?: boolean;
  /** Most bytes of memory, about, for things from one batch to the next, where it is pipelined. */
  readonly remembers?: number;
  /** Called with the events of each batch that the journal takes. */
  readonly onRecorded?: (events: readonly RecordedEvent[]) => void;
}

/**
 * Feeds one generation of the read models with batches of events, as its only writer. The rows of a batch and all checkpoints are
 * written in one transaction.
 */
export class Feed {
  private readonly logger = new Logger('Projector');
  private readonly known = new Map<string, Checkpoint>();
  private readonly rows: Writer;
  /** The number of persons who are forgotten by what was taken. */
  forgotten = 0n;
  /** The batch that is being written. */
  private writing: Promise<void> = Promise.resolve();
  /** The checkpoint after what was written. It is whole only if nothing is written meanwhile. */
  private checkpointing: Promise<void> = Promise.resolve();
  /** The position that the generation is being filled for: before it has that, nobody is to take its answers. */
  private fills: bigint | undefined;
  /** True while deleted rows of forgotten persons may still be in the files. */
  private isUnclean = false;

  constructor(
    readonly target: ReadModelDatabase,
    private readonly writer: Tables,
    private readonly ledger: Ledger,
    private readonly projections: Projections,
    private readonly options: FeedOptions = {},
  ) {
    this.rows = options.isPipelined
      ? new Writer(ledger, target.reader, { settled: () => this.writing, remembers: options.remembers })
      : new Writer(ledger, writer);
  }

  get checkpoints(): readonly Checkpoint[] {
    return [...this.known.values()];
  }

  /** The position that every projection has reached, leaving out those that have stopped. */
  get position(): bigint {
    return leastOf(this.checkpoints.filter((checkpoint) => !checkpoint.stopped));
  }

  /**
   * Reads the checkpoints. Projections that had stopped are tried again.
   * @throws {LedgerLost} if the ledger lacks events that the read models have taken
   */
  async begin(): Promise<void> {
    const loss = await lossOf(this.ledger, await readModelHead(this.writer));
    if (loss) throw new LedgerLost([loss]);
    await this.beginToFill();
    for (const { stopped: _, ...checkpoint } of await readCheckpoints(this.writer, this.projections.versions()))
      this.known.set(checkpoint.projection, checkpoint);
    this.isUnclean = await isScrubbingDue(this.writer);
    this.forgotten = BigInt((await countOfForgotten(this.writer).executeTakeFirstOrThrow()).n);
  }

  /** Notes where the ledger ends, if the generation holds nothing yet. */
  private async beginToFill(): Promise<void> {
    const rows = await this.writer.selectFrom('checkpoints').selectAll().execute();
    this.fills = fillingUpTo(rows);
    if (rows.length > 0) return;
    this.fills = await this.ledger.head();
    if (this.fills !== undefined) await markAsFilling(this.writer, this.fills);
  }

  /** Takes the events of the ledger that follow, batch by batch. Yields after each one. */
  async *follow(signal: AbortSignal): AsyncIterable<void> {
    if (this.isUnclean) await this.scrub();
    const least = leastOf(this.checkpoints);
    const settle = inRecordedOrder((await endOfJournal(this.writer, least))?.recordedAt);
    yield;
    for await (const raw of this.ledger.follow(least, signal)) {
      await this.take(raw.map(settle));
      yield;
    }
  }

  /** Resolves once everything that was taken is written. */
  async written(): Promise<void> {
    await this.writing;
  }

  /** Stops every projection where it is. */
  async stop({ position: at, message: reason }: LedgerDamaged): Promise<void> {
    this.logger.error(`Every projection has stopped. ${reason}`);
    const stopped = this.checkpoints.map((checkpoint) => ({ ...checkpoint, stopped: { at, reason } }));
    await this.writer.transaction().execute(async (db) => {
      await this.rows.saveCheckpoints(db, stopped);
      await this.target.announce(db);
    });
    for (const checkpoint of stopped) this.known.set(checkpoint.projection, checkpoint);
  }

  private async take(events: readonly RecordedEvent[]): Promise<void> {
    const batch = await this.worked(events);
    for (const checkpoint of batch.moved) this.known.set(checkpoint.projection, checkpoint);
    const before = this.writing;
    const isUnclean = batch.advanced.some(({ forgotten }) => forgotten.size > 0);
    this.rows.taken(batch.advanced);
    this.writing = before.then(() => this.write(batch));
    this.writing.catch(() => {}); // those who wait for it get the error
    await (this.options.isPipelined && !isUnclean ? before : this.writing);
    this.isUnclean ||= isUnclean;
    if (this.isUnclean) await this.scrub();
  }

  /** Works out what the events become. */
  private async worked(batch: readonly RecordedEvent[]): Promise<Batch> {
    const end = batch.at(-1)!.position;
    const advanced: RowChanges[] = [];
    const moved: Checkpoint[] = [];
    for (const projection of this.projections.all) {
      const checkpoint = this.known.get(projection.decider.category)!;
      if (checkpoint.position >= end) continue;
      const news = batch.filter(
        (e) => e.position > checkpoint.position && categoryOf(e.stream) === projection.decider.category,
      );
      const forgotten = forgottenIn(news); // a projection that has stopped forgets, too
      const isOutdated = checkpoint.version !== projection.version;
      const events = checkpoint.stopped || isOutdated ? [] : news;
      const rowChanges =
        events.length > 0 || forgotten.size > 0
          ? await this.rows.advance(projection, events, checkpoint.position, forgotten, batch)
          : undefined; // most batches have events of few kinds
      if (rowChanges) advanced.push(rowChanges);
      if (checkpoint.stopped) continue;
      if (isOutdated) moved.push(untilBuiltAgain(checkpoint, news[0], end));
      else moved.push(this.after(checkpoint, rowChanges?.poison, events, end));
    }
    const journal = this.known.get(JOURNAL)!;
    const news = batch.filter((e) => e.position > journal.position);
    if (news.length > 0) moved.push({ ...journal, position: end, events: journal.events + BigInt(news.length) });
    this.forgotten += BigInt(news.filter(isErasure).length);
    this.options.onRecorded?.(news);
    return { advanced, moved, news, last: batch.at(-1)! };
  }

  /** Writes a batch. */
  private async write({ advanced, moved, news, last }: Batch): Promise<void> {
    const { rows, ledger, target } = this;
    const head = await headAfter(ledger, last);
    await this.checkpointing;
    const writer = (news.length >= LARGE && target.inBulk) || this.writer;
    const isFilled = this.fills !== undefined && last.position >= this.fills;
    await writer.transaction().execute(async (db) => {
      for (const rowChanges of advanced) await rows.write(db, rowChanges);
      await rows.writeRecordedLog(db, news);
      await rows.saveCheckpoints(db, moved);
      if (news.length > 0) await saveHead(db, head);
      if (isFilled) await markAsFilled(db);
      await target.announce(db);
    });
    if (isFilled) this.fills = undefined;
    this.checkpointing = target.checkpointWal();
  }

  /** Removes the deleted rows of forgotten persons from the files. A failure is tried again after the next batch. */
  private async scrub(): Promise<void> {
    try {
      await this.checkpointing;
      await this.target.scrub(this.writer);
      await scrubbed(this.writer);
      this.isUnclean = false;
    } catch (error) {
      this.logger.error('Deleted rows of persons who were forgotten may still be in the read models’ files', error);
    }
  }

  private after(
    before: Checkpoint,
    poison: RowChanges['poison'],
    events: readonly RecordedEvent[],
    end: bigint,
  ): Checkpoint {
    if (!poison) return { ...before, position: end, events: before.events + BigInt(events.length) };
    const { event, error } = poison;
    const reason = `${event.type} of ${event.stream} at position ${event.position}: ${error.message}`;
    this.logger.error(`The projection ${before.projection} has stopped. ${reason}`);
    const last = events.findLast((e) => e.position < event.position);
    return {
      ...before,
      position: last && last.position > before.position ? last.position : before.position,
      stopped: { at: event.position, reason },
    };
  }
}

/** Returns the checkpoint of a projection of another version: it stops at the next event of its kind, since its rows stay. */
function untilBuiltAgain(before: Checkpoint, next: RecordedEvent | undefined, end: bigint): Checkpoint {
  if (!next) return { ...before, position: end };
  const { type, stream, position: at } = next;
  const reason = `${type} of ${stream} at position ${at}: the read models are being built again`;
  return { ...before, stopped: { at, reason } };
}

function leastOf(checkpoints: readonly Checkpoint[]): bigint {
  return checkpoints.map(({ position }) => position).reduce((a, b) => (a < b ? a : b), checkpoints[0]?.position ?? 0n);
}
