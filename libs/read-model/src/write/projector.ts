import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import {
  categoryOf,
  EventStoreRefused,
  EventStoreUnreachable,
  inRecordedOrder,
  Ledger,
  LedgerDamaged,
  LedgerLost,
  lossOf,
  type RecordedEvent,
} from '#ledger';
import { ReadModelDatabase, ReadModelUnreachable, type Tables } from '../engines/database.js';
import { JOURNAL, Projections } from '../projection.js';
import { endOfLog } from '../read/recorded-times.js';
import { forgetKind } from '../time/rectangles.js';
import { everForgotten, forgottenIn, isScrubbingDue, scrubbed } from './forgetting.js';
import { kindsWithFoundKeys } from './missing-keys.js';
import { type Checkpoint, Progress, readCheckpoints } from './progress.js';
import type { RowChanges } from './row-changes.js';
import { headAfter, readModelWitness, saveHead } from './witness.js';
import { Writer } from './writer.js';

/** Options of the {@link Projector}. */
export interface ProjectorOptions {
  /** False if this process only watches how far another one has written; true if absent. */
  readonly writes?: boolean;
}

/** Interval at which a process that may write checks whether the writer has gone, in milliseconds. */
const LOOK_EVERY = 500;
/** Interval at which a start that waits for the ledger looks whether it is known to be away, in milliseconds. */
const LOOK_AT_LEDGER = 100;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/**
 * Keeps the read models up to date. One process at a time feeds every projection from the ledger's subscription; all others
 * watch how far it is. The rows of a batch and all checkpoints are written in one transaction. A projection stops at an event
 * that it cannot take, and logs an error; the others go on. All stop at an event that is not as it was stored.
 */
@Injectable()
export class Projector {
  private readonly logger = new Logger('Projector');
  private readonly stopping = new AbortController();
  private running: Promise<unknown> | undefined;
  private prepared: Promise<void> | undefined;
  private pause = FIRST_PAUSE;
  /** True while deleted rows of forgotten persons may still be in the files. */
  private isUnclean = false;
  /** The number of events, since the start, for which the ledger's clock was behind the recorded time. */
  behindTheirTime = 0;
  private isClockBehind = false;
  /** True while this process is the writer. */
  leads = false;
  private began!: () => void;
  /** Resolves once this process has begun to write. */
  readonly begun = new Promise<void>((resolve) => {
    this.began = resolve;
  });

  constructor(
    private readonly ledger: Ledger,
    private readonly database: ReadModelDatabase,
    private readonly progress: Progress,
    private readonly projections: Projections,
    private readonly options: ProjectorOptions = {},
  ) {}

  /**
   * Prepares the tables, and follows the ledger if no other process does. It waits in the background for a database that
   * does not answer.
   * @throws if the database answers but cannot be used
   * @throws {LedgerLost} if the ledger lacks events that the read models have taken. If that shows later, the process ends.
   */
  async start(): Promise<void> {
    const { signal } = this.stopping;
    await this.look().catch((error) => {
      if (!(error instanceof ReadModelUnreachable)) throw error;
      this.logger.warn(`The read models cannot be reached: ${error.cause.message}. Trying again.`);
    });
    const watching = this.database.listen(() => this.look(), signal);
    if (this.options.writes === false) this.running = watching;
    else
      await new Promise<void>((tried, failed) => {
        let isTried = false;
        const looking = setInterval(() => this.ledger.trouble && once(), LOOK_AT_LEDGER);
        const once = () => {
          isTried = true;
          clearInterval(looking);
          tried();
        };
        this.begun.then(once);
        this.running = Promise.all([watching, this.keepLeading(signal, once)]).catch((error) => {
          clearInterval(looking);
          if (!isTried) return failed(error);
          setImmediate(() => {
            throw error;
          });
        });
      });
  }

  /** Stops writing and watching; nobody waits for progress any longer. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.progress.end();
    await this.running;
  }

  /** Creates the tables if they are missing, and reads how far they are. */
  private async look(): Promise<void> {
    this.prepared ??= this.database.prepare();
    await this.prepared.catch((error) => {
      this.prepared = undefined;
      if (error instanceof ReadModelUnreachable) this.progress.away();
      throw error;
    });
    await this.progress.look();
  }

  /** Tries again and again to become the writer. Calls `tried` after each attempt that ends. */
  private async keepLeading(signal: AbortSignal, tried: () => void): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.look();
        const led = await this.database.holdWriterLock((writer, lost) =>
          this.lead(writer, AbortSignal.any([signal, lost])),
        );
        if (!led) this.pause = LOOK_EVERY;
      } catch (error) {
        if (error instanceof LedgerLost) throw error;
        this.pause = Math.min(Math.max(this.pause, FIRST_PAUSE) * 2, LONGEST_PAUSE);
        this.logger.error(
          `The read models cannot follow the ledger, trying again in ${this.pause} ms`,
          wordsFor(error),
        );
      }
      tried();
      await sleep(this.pause, undefined, { signal }).catch(() => {});
    }
  }

  private async lead(writer: Tables, signal: AbortSignal): Promise<void> {
    this.leads = true;
    const checkpoints = new Map<string, Checkpoint>();
    try {
      for (const checkpoint of await readCheckpoints(writer, this.projections.versions()))
        checkpoints.set(checkpoint.projection, checkpoint);
      await this.mustBeOfThisLedger(writer);
      for (const [name, checkpoint] of await this.begin(writer)) checkpoints.set(name, checkpoint);
      this.progress.update([...checkpoints.values()]);
      await this.ledger.reconcile(await everForgotten(writer));
      this.began();
      this.isUnclean = await isScrubbingDue(writer);
      if (this.isUnclean) await this.scrub(writer);
      const rows = new Writer(this.ledger, writer);
      const least = [...checkpoints.values()].map((c) => c.position).reduce((a, b) => (a < b ? a : b));
      const settle = inRecordedOrder((await endOfLog(writer, least))?.recordedAt);
      for await (const raw of this.ledger.follow(least, signal)) {
        const batch = raw.map(settle);
        await this.project(writer, rows, checkpoints, batch);
        this.pause = FIRST_PAUSE;
        this.progress.update([...checkpoints.values()]);
      }
    } catch (error) {
      if (!(error instanceof LedgerDamaged)) throw error;
      await this.stopAll(writer, checkpoints, error, signal);
    } finally {
      this.leads = false;
    }
  }

  /** @throws {LedgerLost} if the ledger lacks events that the read models have taken */
  private async mustBeOfThisLedger(writer: Tables): Promise<void> {
    const loss = await lossOf(this.ledger, await readModelWitness(writer));
    if (loss) throw new LedgerLost([loss]);
  }

  /** Stops every projection where it is. It stays the writer, so that no other process tries the same. */
  private async stopAll(
    writer: Tables,
    checkpoints: ReadonlyMap<string, Checkpoint>,
    { position: at, message: reason }: LedgerDamaged,
    signal: AbortSignal,
  ): Promise<void> {
    this.logger.error(`Every projection has stopped. ${reason}`);
    const stopped = [...checkpoints.values()].map((checkpoint) => ({ ...checkpoint, stopped: { at, reason } }));
    await writer.transaction().execute(async (db) => {
      await new Writer(this.ledger, writer).saveCheckpoints(db, stopped);
      await this.database.announce(db);
    });
    this.progress.update(stopped);
    this.began(); // the server answers, and says that its projections have stopped
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  }

  /**
   * Deletes the rows of projections whose version has changed, or whose missing keys are there again. Those that had stopped
   * are tried again.
   */
  private async begin(writer: Tables): Promise<Map<string, Checkpoint>> {
    const stored = await writer.selectFrom('checkpoints').select(['projection', 'version']).execute();
    const found = await kindsWithFoundKeys(writer, this.ledger);
    for (const { projection, version } of this.projections.versions()) {
      const row = stored.find((r) => r.projection === projection);
      if (!row || (Number(row.version) === version && !found.has(projection))) continue;
      const why = found.has(projection) ? 'had missing keys that are there again' : 'has changed';
      this.logger.log(`${projection} ${why}: building it again from the ledger`);
      await writer.transaction().execute((db) => forgetKind(db, projection));
    }
    const checkpoints = await readCheckpoints(writer, this.projections.versions());
    return new Map(checkpoints.map(({ stopped: _, ...checkpoint }) => [checkpoint.projection, checkpoint]));
  }

  private async project(
    writer: Tables,
    rows: Writer,
    checkpoints: Map<string, Checkpoint>,
    batch: readonly RecordedEvent[],
  ): Promise<void> {
    const end = batch.at(-1)!.position;
    const advanced: RowChanges[] = [];
    const moved: Checkpoint[] = [];
    for (const projection of this.projections.all) {
      const checkpoint = checkpoints.get(projection.decider.category)!;
      if (checkpoint.position >= end) continue;
      const news = batch.filter(
        (e) => e.position > checkpoint.position && categoryOf(e.stream) === projection.decider.category,
      );
      const forgotten = forgottenIn(news); // a projection that has stopped forgets, too
      if (checkpoint.stopped && forgotten.size === 0) continue;
      const events = checkpoint.stopped ? [] : news;
      const result = await rows.advance(projection, events, checkpoint.position, forgotten, batch);
      advanced.push(result);
      if (!checkpoint.stopped) moved.push(this.after(checkpoint, result, events, end));
    }
    const recordedLog = checkpoints.get(JOURNAL)!;
    const news = batch.filter((e) => e.position > recordedLog.position);
    if (news.length > 0)
      moved.push({ ...recordedLog, position: end, events: recordedLog.events + BigInt(news.length) });
    this.reportClock(news);
    const head = await headAfter(this.ledger, batch.at(-1)!);
    await writer.transaction().execute(async (db) => {
      for (const rowChanges of advanced) await rows.write(db, rowChanges);
      await rows.writeRecordedLog(db, news);
      await rows.saveCheckpoints(db, moved);
      if (news.length > 0) await saveHead(db, head);
      await this.database.announce(db);
    });
    rows.written(advanced);
    for (const checkpoint of moved) checkpoints.set(checkpoint.projection, checkpoint);
    this.isUnclean ||= advanced.some(({ forgotten }) => forgotten.size > 0);
    if (this.isUnclean) await this.scrub(writer);
  }

  /** Counts events for which the ledger's clock was behind; logs the first and the last of consecutive ones. */
  private reportClock(news: readonly RecordedEvent[]): void {
    for (const { position, recordedAt, clockAt } of news) {
      if (clockAt) this.behindTheirTime += 1;
      if (clockAt && !this.isClockBehind)
        this.logger.warn(
          `The ledger's clock ran backwards: at position ${position} it said ${clockAt}, after ${recordedAt} was recorded. ` +
            `Until it is past that, events count as recorded at ${recordedAt}. Check the clocks of the ledger's servers.`,
        );
      if (!clockAt && this.isClockBehind)
        this.logger.log(`The ledger's clock is right again: from position ${position} on (${recordedAt}).`);
      this.isClockBehind = clockAt !== undefined;
    }
  }

  /** Removes the deleted rows of forgotten persons from the files. A failure is tried again after the next batch. */
  private async scrub(writer: Tables): Promise<void> {
    try {
      await this.database.scrub(writer);
      await scrubbed(writer);
      this.isUnclean = false;
    } catch (error) {
      this.logger.error('Deleted rows of persons who were forgotten may still be in the read models’ files', error);
    }
  }

  private after(before: Checkpoint, result: RowChanges, events: readonly RecordedEvent[], end: bigint): Checkpoint {
    if (!result.poison) return { ...before, position: end, events: before.events + BigInt(events.length) };
    const { event, error } = result.poison;
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

/** Returns the words for an error that has its cause outside this process; any other error as it is, with its stack. */
function wordsFor(error: unknown): unknown {
  if (error instanceof ReadModelUnreachable) return error.cause.message;
  return error instanceof EventStoreRefused || error instanceof EventStoreUnreachable ? error.message : error;
}
