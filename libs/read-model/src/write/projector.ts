import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { categoryOf, Ledger, type RecordedEvent, UnknownPosition } from '#ledger';
import { ReadModelDatabase, ReadModelUnreachable, type Tables } from '../engines/database.js';
import { JOURNAL, Projections } from '../projection.js';
import { forgetKind } from '../time/rectangles.js';
import { everForgotten, forgottenIn, isScrubbingDue, scrubbed } from './forgetting.js';
import { type Checkpoint, Progress, readCheckpoints } from './progress.js';
import type { RowChanges } from './row-changes.js';
import { Writer } from './writer.js';

export interface ProjectorOptions {
  /** Whether this process may write the read models; where not, it only watches how far another one is. */
  readonly writes?: boolean;
}

/** How often a process that may write looks whether the one that does has gone, in milliseconds. */
const LOOK_EVERY = 500;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/**
 * Keeps the read models going. Of all processes that may, one at a time feeds every projection from the ledger's own
 * subscription: the rows of a batch and all checkpoints are written in one transaction. A projection that meets an event
 * it cannot take stops there, loudly; the others go on. All other processes watch how far it is.
 */
@Injectable()
export class Projector {
  private readonly logger = new Logger('Projector');
  private readonly stopping = new AbortController();
  private running: Promise<unknown> | undefined;
  private prepared: Promise<void> | undefined;
  private pause = FIRST_PAUSE;
  /** Whether deleted rows of forgotten persons have yet to leave the files. */
  private isUnclean = false;
  /** Whether it is this process that writes now. */
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
   * Prepares the tables, and starts to follow the ledger, where no other process does. A database that does not answer is
   * waited for in the background.
   * @throws where the database is there and cannot be used
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
      await new Promise<void>((tried) => {
        this.begun.then(tried);
        this.running = Promise.all([watching, this.keepLeading(signal, tried)]);
      });
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    this.progress.end();
    await this.running;
  }

  /** Sees how far the tables are; there are none before the first process has made them. */
  private async look(): Promise<void> {
    this.prepared ??= this.database.prepare();
    await this.prepared.catch((error) => {
      this.prepared = undefined;
      throw error;
    });
    await this.progress.look();
  }

  /** Tells after the first attempt that did not make this process the one that writes. */
  private async keepLeading(signal: AbortSignal, tried: () => void): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.look();
        const led = await this.database.holdWriterLock((writer, lost) =>
          this.lead(writer, AbortSignal.any([signal, lost])),
        );
        if (!led) this.pause = LOOK_EVERY;
      } catch (error) {
        this.pause = Math.min(Math.max(this.pause, FIRST_PAUSE) * 2, LONGEST_PAUSE);
        const why = error instanceof ReadModelUnreachable ? error.cause.message : error;
        this.logger.error(`The read models cannot follow the ledger, trying again in ${this.pause} ms`, why);
      }
      tried();
      await sleep(this.pause, undefined, { signal }).catch(() => {});
    }
  }

  private async lead(writer: Tables, signal: AbortSignal): Promise<void> {
    this.leads = true;
    try {
      const checkpoints = await this.begin(writer);
      this.progress.update([...checkpoints.values()]);
      if (await this.isOfAnother(checkpoints)) await this.startAgain(writer, checkpoints);
      await this.ledger.reconcile(await everForgotten(writer));
      this.began();
      this.isUnclean = await isScrubbingDue(writer);
      if (this.isUnclean) await this.scrub(writer);
      const rows = new Writer(this.ledger, writer);
      const least = [...checkpoints.values()].map((c) => c.position).reduce((a, b) => (a < b ? a : b));
      for await (const batch of this.ledger.follow(least, signal)) {
        await this.project(writer, rows, checkpoints, batch);
        this.pause = FIRST_PAUSE;
        this.progress.update([...checkpoints.values()]);
      }
    } catch (error) {
      if (!(error instanceof UnknownPosition)) throw error;
      await this.startAgain(writer, await this.begin(writer));
    } finally {
      this.leads = false;
    }
  }

  /** Whether the read models are further than the ledger: built from another one, or from more than was restored. */
  private async isOfAnother(checkpoints: ReadonlyMap<string, Checkpoint>): Promise<boolean> {
    const head = (await this.ledger.head()) ?? 0n;
    return [...checkpoints.values()].some(({ position }) => position > head);
  }

  private async startAgain(writer: Tables, checkpoints: Map<string, Checkpoint>): Promise<void> {
    this.logger.warn('The read models were built from another ledger than this one: building them again.');
    await writer.transaction().execute(async (db) => {
      for (const { projection } of this.projections.versions()) await forgetKind(db, projection);
    });
    for (const [name, { projection, version }] of checkpoints)
      checkpoints.set(name, { projection, version, position: 0n, events: 0n });
    this.progress.update([...checkpoints.values()]);
  }

  /** Forgets what a changed projection has written; what had stopped is tried again. */
  private async begin(writer: Tables): Promise<Map<string, Checkpoint>> {
    const stored = await writer.selectFrom('checkpoints').select(['projection', 'version']).execute();
    for (const { projection, version } of this.projections.versions()) {
      const row = stored.find((r) => r.projection === projection);
      if (!row || Number(row.version) === version) continue;
      this.logger.log(`${projection} has changed: building it again from the ledger`);
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
      const forgotten = forgottenIn(news); // by a projection that has stopped, too
      if (checkpoint.stopped && forgotten.size === 0) continue;
      const events = checkpoint.stopped ? [] : news;
      const result = await rows.advance(projection, events, checkpoint.position, forgotten);
      advanced.push(result);
      if (!checkpoint.stopped) moved.push(this.after(checkpoint, result, events, end));
    }
    const journal = checkpoints.get(JOURNAL)!;
    const news = batch.filter((e) => e.position > journal.position);
    if (news.length > 0) moved.push({ ...journal, position: end, events: journal.events + BigInt(news.length) });
    await writer.transaction().execute(async (db) => {
      for (const one of advanced) await rows.write(db, one);
      await rows.writeRecordedLog(db, news);
      await rows.saveCheckpoints(db, moved);
      await this.database.announce(db);
    });
    rows.written(advanced);
    for (const one of moved) checkpoints.set(one.projection, one);
    this.isUnclean ||= advanced.some(({ forgotten }) => forgotten.size > 0);
    if (this.isUnclean) await this.scrub(writer);
  }

  /** What was deleted of forgotten persons leaves the files, too; where that fails, it is tried again after the next batch. */
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
