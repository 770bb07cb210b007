import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Ledger, LedgerDamaged, LedgerLost, type RecordedEvent } from '#ledger';
import { type ReadModelDatabase, ReadModelUnreachable, type Tables } from '../engines/database.js';
import { NoRoom } from '../engines/generations.js';
import type { ServedReadModel } from '../engines/served.read-model.js';
import { Projections } from '../projection.js';
import { LastingFailure, wordsFor } from './failures.js';
import { Feed } from './feed.js';
import { everForgotten } from './forgetting.js';
import { kindsWithFoundKeys } from './missing-keys.js';
import { Progress, readCheckpoints } from './progress.js';

/** Options of the {@link Projector}. */
export interface ProjectorOptions {
  /** False if this process only watches how far another one has written; true if absent. */
  readonly writes?: boolean;
  /** True to build the read models again, next to those that serve. Until they are promoted, this process does nothing else. */
  readonly rebuilds?: boolean;
  /** Builds a generation up to the head of the ledger elsewhere. Without it, this thread builds all of it. */
  readonly build?: (
    generation: number,
    signal: AbortSignal,
    onProgress: (position: bigint, head: bigint) => void,
  ) => Promise<void>;
}

/** Interval at which a process that may write checks whether the writer has gone, in milliseconds. */
const LOOK_EVERY = 500;
/** Milliseconds without a writer after which a process writes read models of other versions, so that those who know them come first. */
const OTHERS_FIRST = 3 * LOOK_EVERY;
/** Interval at which the process that writes removes generations that nobody uses any longer, in milliseconds. */
const TIDY_EVERY = 60_000;
/** Positions from which on a build is worth a thread of its own. */
const WORTH_A_THREAD = 5_000n;
/** Interval at which a start that waits for the ledger looks whether it is known to be away, in milliseconds. */
const LOOK_AT_LEDGER = 100;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/**
 * Keeps the read models up to date. One process at a time feeds every projection from the ledger's subscription; all others
 * watch how far it is. The rows of a batch and all checkpoints are written in one transaction. A projection stops at an event
 * that it cannot take, and logs an error; the others go on. All stop at an event that is not as it was stored.
 *
 * If the generation that serves is of other versions, or if it is asked for, the next one is built next to it. It is promoted once it
 * has caught up. Until then a projection of another version stops at the next event of its kind.
 */
@Injectable()
export class Projector {
  private readonly logger = new Logger('Projector');
  private readonly stopping = new AbortController();
  private running: Promise<unknown> | undefined;
  private prepared: Promise<void> | undefined;
  private pause = FIRST_PAUSE;
  private readonly failure = new LastingFailure();
  private readonly failureToBuild = new LastingFailure();
  /** The number of events, since the start, for which the ledger's clock was behind the recorded time. */
  behindTheirTime = 0;
  private isClockBehind = false;
  /** The generations that this process writes. */
  private readonly leading = new Set<ReadModelDatabase>();
  private began!: () => void;
  /** Resolves once this process has begun to write. */
  readonly begun = new Promise<void>((resolve) => {
    this.began = resolve;
  });

  /** The work on the next generation, which also feeds it once it serves. */
  private next: { readonly generation: number; readonly work: Promise<boolean> } | undefined;
  /** Is aborted when that generation is promoted: from then on this process feeds no other. */
  private promotion = new AbortController();
  private rebuilds: boolean;
  private asked = new AbortController();
  /** The generation that served when it was asked to build the read models again. */
  private askedAt: number | undefined;
  private isBuilt!: () => void;
  private cannotBuild!: (error: Error) => void;
  /**
   * Resolves once the read models are of this program's versions, and built again if that was asked for. Rejects with {@link NoRoom};
   * it is tried again nevertheless.
   */
  readonly built = new Promise<void>((resolve, reject) => {
    this.isBuilt = resolve;
    this.cannotBuild = reject;
  });

  constructor(
    private readonly ledger: Ledger,
    private readonly database: ServedReadModel,
    private readonly progress: Progress,
    private readonly projections: Projections,
    private readonly options: ProjectorOptions = {},
  ) {
    this.rebuilds = options.rebuilds ?? false;
    this.built.catch(() => {});
  }

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
        const keeping = [this.keepLeading(signal, once), this.keepBuilding(signal), this.keepTidy(signal)];
        this.running = Promise.all([watching, ...keeping]).catch((error) => {
          clearInterval(looking);
          if (!isTried) return failed(error);
          setImmediate(() => {
            throw error;
          });
        });
      });
  }

  /** True while this process writes the read models from which it answers. */
  get leads(): boolean {
    return this.leading.has(this.database.served);
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
    await this.progress.look().catch((error) => {
      if (!(error instanceof ReadModelUnreachable)) this.prepared = undefined; // perhaps the generation was removed
      throw error;
    });
  }

  /**
   * Returns whether this process is to write the generation. A program of other versions writes what it can of it, and stops the rest. So
   * it does only if no other process takes the place of a writer that has gone.
   */
  private async isLeftToUs(served: ReadModelDatabase, signal: AbortSignal, waits: () => void): Promise<boolean> {
    const versions = new Map(this.projections.versions().map(({ projection, version }) => [projection, version]));
    const isOurs = this.progress.status().every((one) => versions.get(one.projection) === one.version);
    if (isOurs || !served.isShared) return true;
    waits(); // a start does not
    if (!(await served.holdWriterLock(async () => {}))) return false;
    await sleep(OTHERS_FIRST, undefined, { signal }).catch(() => {});
    return true;
  }

  /** Tries again and again to become the writer. Calls `tried` after each attempt that ends. */
  private async keepLeading(signal: AbortSignal, tried: () => void): Promise<void> {
    if (this.options.rebuilds) {
      tried();
      const ended = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
      await Promise.race([this.built, ended]).catch(() => {}); // what serves may be of another ledger
    }
    while (!signal.aborted) {
      try {
        await this.look();
        const { served, leaving } = this.database;
        const promotion = this.promotion.signal;
        const feedsNext = promotion.aborted || this.next?.generation === served.generation;
        const led =
          this.next && feedsNext
            ? await this.next.work
            : (await this.isLeftToUs(served, signal, tried)) &&
              (await served.holdWriterLock((writer, lost) =>
                this.lead(served, writer, AbortSignal.any([signal, lost, leaving, promotion])),
              ));
        if (leaving.aborted) continue;
        if (!led) this.pause = LOOK_EVERY;
      } catch (error) {
        if (error instanceof LedgerLost) throw error;
        this.pause = Math.min(Math.max(this.pause, FIRST_PAUSE) * 2, LONGEST_PAUSE);
        const words = wordsFor(error);
        if (this.failure.isNews(words))
          this.logger.error(`The read models cannot follow the ledger, trying again in ${this.pause} ms`, words);
      }
      tried();
      await sleep(this.pause, undefined, { signal }).catch(() => {});
    }
  }

  /** Builds the next generation whenever there is one to build, and feeds it once it serves. */
  private async keepBuilding(signal: AbortSignal): Promise<void> {
    for (let pause = FIRST_PAUSE; !signal.aborted; ) {
      try {
        const next = await this.prepared?.then(() => this.database.next(this.isAskedFor()));
        if (next) {
          await this.buildElsewhere(next, signal);
          if (signal.aborted) return;
          const work = next.holdWriterLock((writer, lost) => this.build(next, writer, AbortSignal.any([signal, lost])));
          this.next = { generation: next.generation, work };
          await work.finally(() => {
            this.next = undefined;
            this.progress.building = undefined;
            if (this.promotion.signal.aborted) this.promotion = new AbortController();
          });
        } else if (this.prepared) this.isBuilt();
        pause = next ? LOOK_EVERY : LONGEST_PAUSE;
      } catch (error) {
        if (error instanceof LedgerLost) throw error;
        pause = Math.min(Math.max(pause, FIRST_PAUSE) * 2, LONGEST_PAUSE);
        const words = error instanceof NoRoom ? error.message : wordsFor(error);
        if (error instanceof NoRoom) this.cannotBuild(error);
        if (this.failureToBuild.isNews(words))
          this.logger.error(`The read models cannot be built again, trying again in ${pause} ms`, words);
      }
      const woken = AbortSignal.any([signal, this.asked.signal]);
      await sleep(pause, undefined, { signal: woken }).catch(() => {});
    }
  }

  /** Builds most of the generation elsewhere, if it is worth the while. */
  private async buildElsewhere({ generation, reader }: ReadModelDatabase, signal: AbortSignal): Promise<void> {
    const head = (await this.ledger.head()) ?? 0n;
    const checkpoints = await readCheckpoints(reader, this.projections.versions());
    const position = checkpoints.reduce((least, c) => (c.position < least ? c.position : least), head);
    if (!this.options.build || head - position < WORTH_A_THREAD) return;
    const onProgress = (position: bigint, head: bigint) => {
      this.progress.building = { position, head };
    };
    await this.options.build(generation, signal, onProgress).catch((error) => {
      this.logger.warn(`The read models are built in this thread, because another one could not: ${error.message}`);
    });
  }

  /** Builds the read models again, next to those that answer. */
  rebuild(): void {
    this.rebuilds = true;
    this.asked.abort();
    this.asked = new AbortController();
  }

  private isAskedFor(): boolean {
    const { generation } = this.database.served;
    if (this.rebuilds) this.askedAt = generation;
    this.rebuilds = false;
    return this.askedAt === generation;
  }

  private async keepTidy(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await sleep(TIDY_EVERY, undefined, { signal, ref: false }).catch(() => {});
      if (this.leads && !signal.aborted)
        await this.database
          .tidy()
          .catch((error) => this.logger.warn(`Old read models are not removed: ${error.message}`));
    }
  }

  /** Feeds the generation until it has caught up, promotes it, and goes on feeding it. */
  private async build(next: ReadModelDatabase, writer: Tables, signal: AbortSignal): Promise<void> {
    this.logger.log('The read models are built again from the ledger, next to those that answer');
    const begun = performance.now();
    let isComplete = false;
    const head = async () => (await this.ledger.head()) ?? 0n;
    const build = async (position: bigint): Promise<boolean> => {
      this.progress.building = { position, head: await head() };
      if (position < this.progress.building.head) return false;
      if (!isComplete) await next.complete(writer);
      isComplete = true;
      if (position < (await head())) return false;
      await writer.transaction().execute((db) => next.promote(db));
      this.promotion.abort();
      this.progress.building = undefined;
      const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
      this.logger.log(`The read models were built again in ${seconds} s, up to position ${position}`);
      return true;
    };
    await this.lead(next, writer, signal, build);
  }

  /**
   * Feeds the generation.
   * @param build is called with each position that a generation has reached which does not serve yet, until it returns true
   */
  private async lead(
    target: ReadModelDatabase,
    writer: Tables,
    signal: AbortSignal,
    build?: (position: bigint) => Promise<boolean>,
  ): Promise<void> {
    const isServed = () => this.database.served === target;
    const onRecorded = (events: readonly RecordedEvent[]) => isServed() && this.reportClock(events);
    const feed = new Feed(target, writer, this.ledger, this.projections, { onRecorded });
    const show = () => isServed() && this.progress.update(feed.checkpoints, feed.forgotten);
    let isPromoted = build === undefined;
    this.leading.add(target);
    try {
      await feed.begin();
      const begunAt = feed.position;
      if (isServed()) await this.findKeys(writer);
      show();
      await this.ledger.reconcile(await everForgotten(writer));
      if (isServed()) this.began();
      for await (const _ of feed.follow(signal)) {
        this.pause = FIRST_PAUSE;
        if (feed.position > begunAt) this.failure.end();
        isPromoted ||= await build!(feed.position);
        const shown = this.options.rebuilds ? 0n : this.progress.position();
        if (isPromoted && !isServed()) await this.database.switchTo(target.generation, shown);
        show();
        if (!build || !isServed()) continue;
        this.isBuilt();
        this.began();
      }
    } catch (error) {
      if (!(error instanceof LedgerDamaged)) throw error;
      await feed.stop(error);
      show();
      this.began(); // the server answers, and says that its projections have stopped
      // It stays the writer, so that no other process tries the same.
      if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    } finally {
      this.leading.delete(target);
    }
  }

  /** Builds the read models again if missing keys are there again. */
  private async findKeys(writer: Tables): Promise<void> {
    const found = await kindsWithFoundKeys(writer, this.ledger, this.projections);
    if (found.size === 0) return;
    this.logger.log(`${[...found].join(', ')} had missing keys that are there again`);
    this.rebuild();
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
}
