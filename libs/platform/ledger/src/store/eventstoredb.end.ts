import { BACKWARDS, END, jsonEvent, StreamNotFoundError } from '@eventstore/db-client';
import { Logger } from '@nestjs/common';
import { asError } from '#kernel';
import type { EventStoreDbConnection } from './eventstoredb.connection.js';
import { reading } from './eventstoredb.reading.js';
import { type StreamNames, stored } from './eventstoredb.translation.js';

/** Bytes of the server's log after which it is noted that the ledger has nothing in them. */
const MARK_EVERY = 1_048_576n;
const MARK = 'EndOfLedgerKnown';
/** Milliseconds before a mark that was refused is tried again. */
const MARK_AGAIN = 60_000;

/**
 * The known end of the server's log: up to `upTo`, no event of the ledger is newer than `newest`. So nobody has to search again
 * through what other applications have written.
 *
 * From time to time it is noted in a stream of its own, the mark, so that the next process knows it too. What a mark says
 * stays true: a log only grows at its end.
 */
export class EndOfLog {
  /** The newest position of the ledger that is known. */
  newest: bigint | undefined;
  private upTo: bigint | undefined;
  private marked: bigint | undefined;
  private marking = false;
  private markAfter = 0;
  private searching: Promise<void> | undefined;
  private wasSearched = false;
  private readonly logger = new Logger('EventStoreDB');

  constructor(
    private readonly connection: EventStoreDbConnection,
    private readonly names: StreamNames,
    private readonly options: { readonly deadline: number; readonly readonly: boolean },
  ) {}

  /** Takes note of an event of the ledger. */
  saw(position: bigint): void {
    if (this.newest === undefined || position > this.newest) this.newest = position;
    this.searched(position);
  }

  /** Takes note that every event of the ledger up to a position has been seen. */
  searched(upTo: bigint): void {
    if (this.upTo !== undefined && upTo <= this.upTo) return;
    this.upTo = upTo;
    if (this.marked === undefined || this.options.readonly || this.marking || Date.now() < this.markAfter) return;
    const since = this.newest !== undefined && this.newest > this.marked ? this.newest : this.marked;
    if (upTo - since > MARK_EVERY) void this.mark();
  }

  /** Returns `after`, or a later position if the ledger is known to have nothing in between; undefined for its beginning. */
  startAfter(after: bigint | undefined): bigint | undefined {
    const hasNothing = this.newest === undefined ? after === undefined : after !== undefined && this.newest <= after;
    if (!hasNothing || this.upTo === undefined) return after;
    return after === undefined || this.upTo > after ? this.upTo : after;
  }

  /** Searches the log from its end back to the part that is known. Calls at the same time share one search. */
  async find(): Promise<bigint | undefined> {
    this.searching ??= this.search().finally(() => {
      this.searching = undefined;
    });
    await this.searching;
    return this.newest;
  }

  /** Resolves once the log was searched, by this or an earlier call. */
  async findOnce(): Promise<void> {
    if (!this.wasSearched) await this.find();
  }

  /** Reads the mark, once. */
  private async readMark(): Promise<void> {
    if (this.marked !== undefined) return;
    const options = { direction: BACKWARDS, fromRevision: END, maxCount: 1, requiresLeader: true } as const;
    try {
      for await (const event of reading(
        this.connection.client.readStream(this.names.mark, options),
        this.options.deadline,
      )) {
        const { newest, upTo } = event.data as { newest?: unknown; upTo?: unknown };
        if (event.type !== MARK || !isPosition(upTo) || !(newest === undefined || isPosition(newest))) continue;
        if (newest !== undefined) this.saw(BigInt(newest));
        this.marked = BigInt(upTo);
        this.searched(this.marked);
      }
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
    this.marked ??= 0n;
  }

  private async search(): Promise<void> {
    await this.readMark();
    const options = { direction: BACKWARDS, fromPosition: END, requiresLeader: true } as const;
    let last: bigint | undefined;
    for await (const event of reading(this.connection.client.readAll(options), this.options.deadline)) {
      const position = event.position!.commit;
      last ??= position;
      if (this.upTo !== undefined && position <= this.upTo) break;
      if (!stored(event, this.names)) continue;
      this.saw(position);
      break;
    }
    if (last !== undefined) this.searched(last);
    this.wasSearched = true;
  }

  /** Notes what is known. A failure costs nothing but a longer search at the next start. */
  private async mark(): Promise<void> {
    this.marking = true;
    const [newest, upTo] = [this.newest, this.upTo!];
    const data = { ...(newest !== undefined && { newest: String(newest) }), upTo: String(upTo) };
    try {
      if (this.marked === 0n) await this.write(`$$${this.names.mark}`, '$metadata', { $maxCount: 1 });
      await this.write(this.names.mark, MARK, data);
      this.marked = upTo;
    } catch (error) {
      this.markAfter = Date.now() + MARK_AGAIN;
      this.logger.debug(`The end of the ledger was not noted: ${asError(error).message}`);
    } finally {
      this.marking = false;
    }
  }

  private async write(stream: string, type: string, data: Record<string, unknown>): Promise<void> {
    const call = await this.connection.appendCall();
    await call.append(stream, 'ANY', [jsonEvent({ type, data })], this.options.deadline);
  }
}

function isPosition(value: unknown): value is string {
  return typeof value === 'string' && /^\d{1,19}$/.test(value);
}
