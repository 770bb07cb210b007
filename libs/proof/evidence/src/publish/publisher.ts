import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { Clock } from '#kernel';
import { asError } from '#kernel';
import { hex, sha256OfText } from '#transparency-log';
import { type Delivery, TransparencyLogStore } from '../sqlite.transparency-log-store.js';
import type { Destination, Outgoing } from './destination.js';

/** The destinations of the checkpoints of a log. */
export interface Publishing {
  /** The directory of `log.db`. */
  readonly directory: string;
  readonly origin: string;
  /** Milliseconds from one checkpoint that goes out to the next. */
  readonly every: number;
  readonly destinations: readonly Destination[];
}

/** A destination, as people who keep the register see it. */
export interface DestinationState {
  readonly name: string;
  /** The last checkpoint that it took, since this log began. */
  readonly delivered: Delivery | undefined;
  /** Failure since the last delivery: when it began, and why; undefined if there is none. */
  readonly failure: { readonly since: string; readonly attempts: number; readonly why: string } | undefined;
}

interface Entry {
  readonly destination: Destination;
  readonly key: string;
  state: DestinationState;
  /** The time of the next attempt, by the clock of the process. */
  due: number;
  underway: Promise<void> | undefined;
}

/** Milliseconds within which a destination gets the checkpoint again, though it has not changed. Silence then means something. */
const DAILY = 86_400_000;
/** Milliseconds until `log.db` is opened again, if that failed. */
const REST = 10_000;
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 900_000;
/** Milliseconds until an attempt counts as failed. */
const PATIENCE = 30_000;
/** Milliseconds for which the others wait for witnesses and timestamps, and a stop for all. */
const HEAD_START = 10_000;

/**
 * Sends the newest checkpoint to each destination from time to time, if it has changed. A destination that fails is tried
 * again, later each time. It holds up neither the log nor the others.
 */
export class CheckpointPublisher {
  private readonly logger = new Logger('TransparencyLog');
  private readonly stopping = new AbortController();
  private readonly entries: Entry[];
  private waking = new AbortController();
  /** The time of the first sending, by the clock of the process. The others follow at equal distances. */
  private first = 0;
  private running: Promise<void> | undefined;

  constructor(
    /** Undefined if checkpoints go nowhere. */
    private readonly settings: Publishing | undefined,
    private readonly clock: Pick<Clock, 'now'>,
  ) {
    this.entries = (settings?.destinations ?? []).map((destination) => ({
      destination,
      key: hex(sha256OfText(destination.id)),
      state: { name: destination.name, delivered: undefined, failure: undefined },
      due: 0,
      underway: undefined,
    }));
  }

  /** The state of each destination, in the order of the settings. */
  get destinations(): readonly DestinationState[] {
    return this.entries.map(({ state }) => state);
  }

  /** Begins to send, in the background. */
  start(): void {
    if (this.settings && this.entries.length > 0) this.running = this.persist(this.settings);
  }

  /** Stops. Attempts that are underway are ended; they are made again after the next start. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async persist(settings: Publishing): Promise<void> {
    while (!this.stopping.signal.aborted)
      try {
        await this.keepSending(settings);
      } catch (error) {
        this.logger.error(`No checkpoint can go out, trying again: ${asError(error).message}`);
        await sleep(REST, undefined, { signal: this.stopping.signal }).catch(() => {});
      }
  }

  private async keepSending({ directory, every, origin }: Publishing): Promise<void> {
    const log = new TransparencyLogStore(directory);
    try {
      for (const entry of this.entries) {
        const delivered = log.deliveryTo(entry.key);
        entry.state = { ...entry.state, delivered };
        const age = delivered ? this.clock.now().getTime() - Date.parse(delivered.at) : every;
        entry.due = performance.now() + Math.min(every, Math.max(0, every - age));
      }
      this.first = Math.min(...this.entries.map(({ due }) => due));
      while (!this.stopping.signal.aborted) {
        await this.sendDue(log, origin, every).catch((error) =>
          this.logger.error(`Checkpoints cannot go out now. They are tried again. ${error.message}`),
        );
        const waiting = this.entries.filter(({ underway }) => !underway).map(({ due }) => due);
        this.waking = new AbortController();
        const signal = AbortSignal.any([this.stopping.signal, this.waking.signal]);
        const pause = Math.min(every, ...waiting.map((due) => Math.max(1, due - performance.now())));
        await sleep(pause, undefined, { signal }).catch(() => {});
      }
      const all = Promise.all(this.entries.map(({ underway }) => underway));
      await Promise.race([all, sleep(HEAD_START, undefined, { ref: false })]);
    } finally {
      log.close();
    }
  }

  /** Sends the newest checkpoint where it is due: first to those that add to it. */
  private async sendDue(log: TransparencyLogStore, origin: string, every: number): Promise<void> {
    const began = performance.now();
    const now = this.clock.now();
    const newest = log.checkpoint();
    const due = this.entries.filter((entry) => !entry.underway && entry.due <= began);
    // all meet at the same times again, so that what adds to a checkpoint stays before the others
    const next = this.first + (Math.floor((began - this.first) / every) + 1) * every;
    for (const entry of due) entry.due = newest ? next : began + Math.min(every, FIRST_PAUSE);
    if (!newest) return;
    const { size } = newest;
    const wanting = due.filter(({ destination, state: { delivered } }) => {
      if (delivered?.size !== size) return true;
      return !destination.adds && now.getTime() - Date.parse(delivered.at) + every > DAILY; // the next time is too late
    });
    const send = (adds: boolean) =>
      wanting
        .filter(({ destination }) => destination.adds === adds)
        .map((entry) => {
          const note = log.checkpointOf(size)?.note ?? newest.note; // with what was added meanwhile
          entry.underway = this.attempt(entry, { origin, size, note, timestamps: log.timestampsOf(size) }, log, now);
          return entry.underway;
        });
    const added = send(true);
    if (added.length > 0) await Promise.race([Promise.all(added), sleep(HEAD_START, undefined, { ref: false })]);
    if (!this.stopping.signal.aborted) send(false);
  }

  private async attempt(entry: Entry, outgoing: Outgoing, log: TransparencyLogStore, now: Date): Promise<void> {
    const { destination } = entry;
    const { delivered, failure } = entry.state;
    const signal = AbortSignal.any([this.stopping.signal, AbortSignal.timeout(PATIENCE)]);
    const late = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(new Error(`It took none within ${PATIENCE / 1_000} s.`))),
    );
    try {
      const delivering = { log, before: delivered?.size, now, signal };
      await Promise.race([destination.deliver(outgoing, delivering), late]);
      const delivery = { size: outgoing.size, at: now.toISOString() };
      log.saveDelivery(entry.key, delivery);
      entry.state = { name: destination.name, delivered: delivery, failure: undefined };
      if (failure) this.logger.log(`Checkpoints go to ${destination.name} again.`);
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      const why = error instanceof Error ? error.message : String(error);
      const attempts = (failure?.attempts ?? 0) + 1;
      entry.state = { ...entry.state, failure: { since: failure?.since ?? now.toISOString(), attempts, why } };
      const every = this.settings!.every;
      entry.due = performance.now() + Math.min(FIRST_PAUSE * 2 ** (attempts - 1), LONGEST_PAUSE, every);
      if (why !== failure?.why)
        this.logger.error(
          `The checkpoint of ${outgoing.size} events did not go to ${destination.name}. It is tried again, and said once. ${why}`,
        );
    } finally {
      entry.underway = undefined;
      this.waking.abort();
    }
  }
}
