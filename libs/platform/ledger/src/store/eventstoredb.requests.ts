import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { asError } from '#kernel';
import { EventStoreRefused, EventStoreUnreachable } from './event-store.js';
import type { Condition } from './eventstoredb.condition.js';
import type { EventStoreDbConnection, Node } from './eventstoredb.connection.js';
import { failureOf, isAnswer } from './eventstoredb.failures.js';

const LONGEST_PAUSE = 5_000;
/** Milliseconds without an answer after which the nodes are asked how they are. */
const LATE = 900;

/** Time limits, in milliseconds. */
export interface EventStoreDbTimes {
  /** The time limit for the answer to one request. */
  readonly deadline: number;
  /** The time for which appends and reads are retried. */
  readonly patience: number;
  /** The pause before the first retry; it doubles before each further retry. */
  readonly pause: number;
}

/** Sends requests to the node that leads, again after errors that pass, and keeps what is wrong in `condition`. */
export class Requests {
  private readonly underway = new Set<Promise<unknown>>();
  private diagnosing = false;
  private readonly logger = new Logger('EventStoreDB');

  constructor(
    private readonly connection: EventStoreDbConnection,
    private readonly condition: Condition,
    private readonly times: EventStoreDbTimes,
    private readonly closing: AbortSignal,
  ) {}

  /**
   * Retries until success, a refusal, or the end of `patience`.
   * @param doing what is asked for, as in "append to a stream"
   * @throws {EventStoreUnreachable} if no attempt was answered
   * @throws {EventStoreRefused} if the server will not do it
   */
  async insist<T>(doing: string, attempt: () => Promise<T>): Promise<T> {
    this.closing.throwIfAborted();
    const late = setTimeout(() => this.diagnose(), LATE);
    const trying = this.tryAgain(doing, attempt).finally(() => clearTimeout(late));
    this.underway.add(trying);
    return trying.finally(() => this.underway.delete(trying));
  }

  /** Resolves when no request is under way. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.underway);
  }

  /** Returns the pause before the next attempt, in milliseconds. */
  pauseAfter(failures: number): number {
    return Math.min(this.times.pause * 2 ** failures, LONGEST_PAUSE);
  }

  /**
   * Takes note of a failure. Resolves if a retry can succeed.
   * @throws {EventStoreRefused} if it cannot
   */
  async failed(doing: string, node: Node | undefined, error: Error): Promise<void> {
    const { why, isPassing, isVague, isOfRequest, isFault } = failureOf(error);
    if (isFault) throw error; // a fault of this program is no word of the server
    if (isOfRequest && !isPassing) this.condition.refusedOne(doing, why);
    else if (isVague) void this.diagnose(why);
    else if (!isOfRequest && isPassing) this.condition.failed(why);
    else if (!isOfRequest && /^append/.test(doing)) this.condition.refusedAppend(why);
    else if (!isOfRequest) this.condition.failed(why);
    if (!isPassing) throw new EventStoreRefused(doing, why, error);
    await this.connection.leaveIfSilent(node, error);
  }

  private async tryAgain<T>(doing: string, attempt: () => Promise<T>): Promise<T> {
    const began = Date.now();
    for (let failures = 0; ; failures += 1) {
      let node: Node | undefined;
      try {
        node = await this.connection.node();
        const result = await attempt();
        this.condition.worked();
        return result;
      } catch (error) {
        if (isAnswer(error)) {
          this.condition.worked();
          throw error;
        }
        await this.failed(doing, node, asError(error));
        const elapsed = Date.now() - began;
        const { why } = this.condition.trouble ?? failureOf(error);
        if (elapsed >= this.times.patience) throw new EventStoreUnreachable(doing, elapsed, why, asError(error));
        await sleep(Math.min(this.pauseAfter(failures), this.times.patience - elapsed));
      }
    }
  }

  /**
   * Asks the nodes how they are, since the error alone does not say what is wrong. Nodes that are well are not at fault, and
   * what has worked meanwhile is over.
   */
  private async diagnose(why?: string): Promise<void> {
    if (this.diagnosing) return;
    this.diagnosing = true;
    const { answers } = this.condition;
    try {
      const { isWell, words } = await this.connection.diagnose();
      if (this.closing.aborted || this.condition.answers !== answers) return;
      if (!isWell) this.condition.failed(words);
      else if (why) this.condition.failed(why);
    } catch (error) {
      if (why) this.condition.failed(why);
      this.logger.debug(`The nodes could not be asked: ${asError(error).message}`);
    } finally {
      this.diagnosing = false;
    }
  }
}
