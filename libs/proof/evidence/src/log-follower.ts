import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { type Clock, Turns } from '#kernel';
import { type EventStore, LedgerDamaged } from '#ledger';
import { ProofRefused } from '#transparency-log';
import { compareLedger } from './compare.js';
import type { Folds } from './folds.js';
import type { LogKeys } from './log-keys.js';
import { LogStopped, LogWriter } from './log-writer.js';
import { ReadModelDigests } from './read-model-digests.js';
import { TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** Settings of the log of a ledger. */
export interface LogSettings {
  /** The directory of `log.db`. */
  readonly directory: string;
  /** The identity of the log: a name without spaces and plus, such as `register.example/log`. */
  readonly origin: string;
  readonly keys: LogKeys;
  /** The folds whose results are under each checkpoint. */
  readonly folds?: Folds;
  /** Further extension lines of each checkpoint. */
  readonly extensions?: readonly string[];
}

/** The shortest time between two checkpoints, in milliseconds. One that takes long is followed by a longer pause. */
const EVERY = 1_000;
const PAUSE_FACTOR = 10;
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;

/**
 * Keeps the log of a ledger up to date, next to the projector and apart from it. A log that would contradict what it signed
 * stops, and says so; the register goes on.
 */
export class LogFollower {
  private readonly logger = new Logger('TransparencyLog');
  private readonly stopping = new AbortController();
  private running: Promise<void> | undefined;
  private why: string | undefined;
  private last: string | undefined;
  private readonly work = new Turns();
  private timer: NodeJS.Timeout | undefined;
  private nextAt = 0;

  constructor(
    private readonly ledger: EventStore,
    /** Undefined if no log is kept: then nothing is done. */
    private readonly settings: LogSettings | undefined,
    private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** The reason for which the log has stopped; undefined while it goes on. */
  get stopped(): string | undefined {
    return this.why;
  }

  /** The reason for which it cannot go on at the moment, while it tries again; undefined while it goes on. */
  get trouble(): string | undefined {
    return this.last;
  }

  /** Begins to follow, in the background. */
  start(): void {
    if (this.settings) this.running = this.keepFollowing(this.settings);
  }

  /** Stops following. The events that were taken are signed first. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async keepFollowing(settings: LogSettings): Promise<void> {
    let pause = FIRST_PAUSE;
    while (!this.stopping.signal.aborted)
      try {
        await this.follow(settings);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (error instanceof LogStopped || error instanceof LedgerDamaged || error instanceof ProofRefused) {
          [this.why, this.last] = [message, undefined];
          this.logger.error(`The log has stopped. ${message}`);
          return;
        }
        this.last = message;
        pause = Math.min(pause * 2, LONGEST_PAUSE);
        this.logger.error(`The log cannot follow the ledger, trying again in ${pause} ms: ${message}`);
        await sleep(pause, undefined, { signal: this.stopping.signal }).catch(() => {});
      }
  }

  private async follow({ directory, origin, keys, folds, extensions }: LogSettings): Promise<void> {
    const failed = new AbortController();
    let reason: unknown;
    const store = new TransparencyLogStore(directory);
    try {
      const digests = folds && new ReadModelDigests(store, this.ledger, folds);
      const log = await LogWriter.open(store, keys, origin, { digests, extensions });
      await this.findPlace(log);
      await digests?.prepare(log.state.position);
      const head = (await this.ledger.head()) ?? 0n;
      const sign = () => {
        this.timer = undefined;
        return this.work
          .take(() => this.sign(log))
          .catch((error) => {
            reason = error;
            failed.abort();
          });
      };
      const signSoon = () => {
        if (log.missing > 0 && log.state.position < head) return; // what was signed is still ahead
        this.timer ??= setTimeout(sign, Math.max(0, this.nextAt - performance.now()));
      };
      signSoon();
      const signal = AbortSignal.any([this.stopping.signal, failed.signal]);
      for await (const batch of this.ledger.follow(log.state.size > 0 ? log.state.position : undefined, signal)) {
        const checksum = await this.checksumAt(batch.at(-1)!.position);
        await this.work.take(() => log.take(batch, checksum));
        signSoon();
      }
      if (this.timer) await sign();
      if (reason) throw reason;
    } finally {
      clearTimeout(this.timer);
      this.timer = undefined;
      await this.work.ended();
      store.close();
    }
  }

  private async sign(log: LogWriter): Promise<void> {
    const began = performance.now();
    await log.checkpoint(this.clock.now(), this.stopping.signal);
    this.last = undefined;
    const took = performance.now() - began;
    this.nextAt = performance.now() + Math.max(EVERY, PAUSE_FACTOR * took);
  }

  /** Finds the last event of the log in the ledger. In a copied ledger it has another position: then all are compared. */
  private async findPlace(log: LogWriter): Promise<void> {
    const { size, position, checksum } = log.state;
    if (size === 0 || (checksum !== '' && (await this.checksumAt(position)) === checksum)) return;
    this.logger.warn('The ledger is not the one that the log followed. All its events are compared with the log.');
    const end = await this.positionOf(size);
    const { difference } = await compareLedger(this.ledger, { log: log.store, isEnough: true, end });
    if (!difference) return log.moveTo(end!, await this.checksumAt(end!));
    const where = difference.position === undefined ? '' : ` at position ${difference.position}`;
    throw new LogStopped(
      `The ledger is not the one that was logged${where}: ${difference.how}. Restore that one; \`regesta verify\` compares them.`,
    );
  }

  /** Returns the checksum of an event in its store; its id if it was stored without one, and nothing if it is not there. */
  private async checksumAt(position: bigint): Promise<string> {
    const mark = await this.ledger.at(position);
    return mark?.checksum ?? mark?.id ?? '';
  }

  /** Returns the position of an event by its number in the ledger, from 1; undefined if there are fewer. */
  private async positionOf(number: number): Promise<bigint | undefined> {
    const head = await this.ledger.head();
    if (head === undefined) return undefined;
    const enough = new AbortController();
    let seen = 0;
    for await (const batch of this.ledger.follow(undefined, enough.signal)) {
      const found = batch[number - seen - 1];
      seen += batch.length;
      if (found || batch.at(-1)!.position >= head) {
        enough.abort();
        return found?.position;
      }
    }
    return undefined;
  }
}
