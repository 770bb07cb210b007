import { join } from 'node:path';
import { asError, cachePragma, isCrowded, makeDirectory } from '#kernel';
import { Sqlite, type Statement } from '#sqlite';
import type { EventMetadata, NewEvent, RecordedEvent } from '../event.js';
import {
  type Appended,
  EventStore,
  type ExpectedRevision,
  type Mark,
  RevisionConflict,
  type StorageFailed,
  UnknownPosition,
} from './event-store.js';
import { type CachedEvent, CachedStreams, NewestEvents } from './sqlite.cache.js';
import {
  checksumAfter,
  isChained,
  type Link,
  linkAt,
  prepare,
  type Row,
  START,
  streamOf,
  verifyRow,
  verifyTail,
} from './sqlite.chain.js';
import { takeLock } from './sqlite.lock.js';
import { Writes } from './sqlite.writes.js';

const BATCH = 512;
/** Turns of the event loop that an append waits at most for others to share its flush. */
const TURNS = 4;

interface Waiting {
  stream: string;
  expected: ExpectedRevision;
  events: readonly NewEvent[];
  resolve: (appended: Appended) => void;
  reject: (error: unknown) => void;
}

/** The answer to an append. A new one has its events, and the checksum of the event before it in its stream. */
type Outcome =
  | { readonly appended: Appended; readonly news?: readonly CachedEvent[]; readonly before?: string }
  | { readonly error: unknown };

/**
 * The embedded ledger: one SQLite file in WAL mode. Every acknowledged append is fsynced.
 *
 * Appends that arrive together share one transaction and one fsync (group commit). Only one process writes: it holds the
 * kernel's lock on `writer.lock` from its start to its end, even if it crashes.
 */
export class SqliteEventStore extends EventStore {
  readonly engine = 'embedded';
  private readonly db: Sqlite;
  private readonly lock: ReturnType<typeof takeLock> | undefined;
  /** False for a file of a version without checksums that is open for reading only. */
  private readonly isChained: boolean;
  private readonly statements: ReturnType<typeof statementsOf>;
  private readonly writes: Writes;
  private readonly insert: Statement<never> | undefined;
  private readonly now: () => Date;
  private readonly onCommit: (appends: number) => void;
  private waiting: Waiting[] = [];
  private scheduled = false;
  /** The newest row, which only this process writes after. */
  private last: Link;
  private lastRecordedAt: string;
  private readonly streams = new CachedStreams();
  private readonly newest = new NewestEvents();
  /** SQLite's number for the last write of another connection. What is kept was read after it. */
  private version: bigint | undefined;
  private wake: () => void = () => {};
  private appended = this.nextAppend();

  /**
   * Opens the ledger in `directory`, and creates it unless `readonly`. Calls `onCommit` with the number of appends in each
   * transaction.
   * @throws {DataDirectoryInUse} if another process writes to the directory
   * @throws {LedgerDamaged} unless `readonly`, if one of the newest events is not as it was stored
   */
  constructor(
    directory: string,
    options: { readonly?: boolean; now?: () => Date; onCommit?: (appends: number) => void } = {},
  ) {
    super();
    this.onCommit = options.onCommit ?? (() => {});
    if (!options.readonly) {
      makeDirectory(directory);
      this.lock = takeLock(directory);
    }
    this.db = new Sqlite(join(directory, 'ledger.db'), { readonly: options.readonly });
    this.now = options.now ?? (() => new Date());
    try {
      this.db.exec(`PRAGMA ${cachePragma('ledger')}`);
      this.writes = new Writes(this.db, 'ledger');
      if (!options.readonly) this.insert = openForWriting(this.db);
      this.isChained = isChained(this.db);
      this.statements = statementsOf(this.db, this.isChained);
      const head = this.statements.head.get();
      this.last = head ?? START;
      this.lastRecordedAt = head?.recorded_at ?? '';
    } catch (error) {
      this.db.close();
      this.lock?.close();
      throw error;
    }
  }

  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ stream, expected, events, resolve, reject });
      if (this.scheduled) return;
      this.scheduled = true;
      setImmediate(() => this.flushSoon(TURNS));
    });
  }

  /** Reads the newest row of the stream each time: what is kept counts only if that is the newest event of it. */
  async read(stream: string): Promise<readonly RecordedEvent[]> {
    if (!this.isChained) return this.statements.stream.all([stream]).map(recorded);
    const head = this.statements.headOf.get([stream]);
    if (!head) return [];
    this.distrust();
    const kept = this.streams.get(stream, head.checksum);
    if (kept) return kept;
    const rows = streamOf(this.db, stream);
    const events = rows.map(recorded);
    if (events.some(({ unreadable }) => unreadable)) return events;
    const bytes = rows.reduce((sum, row) => sum + sizeOf(row), 0);
    this.streams.set(stream, { events, checksum: rows.at(-1)!.checksum!, bytes });
    return events;
  }

  override async first(stream: string): Promise<RecordedEvent | undefined> {
    const row = this.isChained ? streamOf(this.db, stream, 1)[0] : this.statements.stream.get([stream]);
    return row && recorded(row);
  }

  override async isAt(stream: string, revision: bigint): Promise<boolean> {
    return this.statements.newestOf.get([stream])?.revision === revision;
  }

  async *follow(after: bigint | undefined, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    signal.addEventListener('abort', () => this.stir(), { once: true });
    const from = after ? linkAt(this.db, after) : START;
    if (!from) throw new UnknownPosition(after!);
    let last: Link = from;
    let isThere = false; // who catches up reads what is on the disk
    while (!signal.aborted) {
      const news = this.appended;
      this.distrust();
      const kept = isThere ? this.newest.after(last.position, BATCH) : [];
      if (kept.length > 0) {
        last = kept.at(-1)!.link;
        yield kept.map(({ event }) => event);
        continue;
      }
      if (isThere && last.position === this.last.position && this.insert) {
        await news;
        continue;
      }
      const rows = this.rowsAfter(last.position);
      if (rows.length > 0) {
        last = this.isChained ? rows.reduce(verifyRow, last) : rows.at(-1)!;
        yield rows.map(recorded);
      } else {
        isThere = true;
        await news;
      }
    }
  }

  async head(): Promise<bigint | undefined> {
    return this.statements.head.get()?.position;
  }

  async at(position: bigint): Promise<Mark | undefined> {
    const kept = this.newest.at(position);
    if (kept) return markOf(kept.event, kept.link);
    const row = this.db.prepare<Row>('SELECT * FROM events WHERE position = ?').get([position]);
    if (!row) return undefined;
    return markOf(recorded(row), row);
  }

  override get failure(): StorageFailed | undefined {
    return this.writes.failure;
  }

  async close(): Promise<void> {
    if (!this.db.isOpen) return;
    this.flush();
    this.db.close();
    this.lock?.close();
  }

  /** Flushes; later, for at most `turns` turns, while commands that could share the flush wait for theirs. */
  private flushSoon(turns: number): void {
    if (turns > 0 && isCrowded()) setImmediate(() => this.flushSoon(turns - 1));
    else this.flush();
  }

  private flush(): void {
    this.scheduled = false;
    const group = this.waiting;
    if (group.length === 0) return;
    this.waiting = [];
    const { last } = this;
    let outcomes: Outcome[];
    try {
      outcomes = this.writes.transaction(() => group.map((waiting) => this.commit(waiting)));
    } catch (error) {
      this.last = last; // everything was rolled back
      for (const waiting of group) waiting.reject(error);
      return;
    }
    group.forEach((waiting, i) => {
      const outcome = outcomes[i]!;
      if ('appended' in outcome) {
        if (outcome.news) this.keep(waiting.stream, outcome.news, outcome.before);
        waiting.resolve(outcome.appended);
      } else waiting.reject(outcome.error);
    });
    this.stir();
    this.onCommit(group.length);
    this.writes.wrote(group.reduce((rows, { events }) => rows + events.length, 0));
  }

  /** Drops what is kept once another program has written to the file: it may have changed what was stored. */
  private distrust(): void {
    const version = this.statements.version.get()?.data_version;
    if (version === this.version) return;
    this.version = version;
    this.streams.clear();
    this.newest.clear();
  }

  private keep(stream: string, news: readonly CachedEvent[], before: string | undefined): void {
    this.newest.add(news);
    this.streams.append(stream, before, news);
  }

  /** Runs as a savepoint: an append that violates a constraint does not undo the others of its group. */
  private commit(waiting: Waiting): Outcome {
    try {
      return this.db.transaction(() => this.appendNow(waiting));
    } catch (error) {
      if (!(error instanceof RevisionConflict) && !isConstraint(error)) throw error;
      const appended = this.earlier(waiting); // an append that is repeated conflicts with itself
      return appended ? { appended } : { error };
    }
  }

  private appendNow({ stream, expected, events }: Waiting): Outcome {
    const head = this.statements.headOf.get([stream]);
    const actual = head?.revision ?? 'NO_STREAM';
    if (actual !== expected) throw new RevisionConflict(stream, expected, actual);
    const time = this.now().toISOString();
    if (time > this.lastRecordedAt) this.lastRecordedAt = time;
    let revision = actual === 'NO_STREAM' ? -1n : actual;
    let { last } = this;
    const news: CachedEvent[] = [];
    for (const { id, type, data, metadata } of events) {
      revision += 1n;
      const row = {
        position: last.position + 1n,
        stream,
        revision,
        id,
        type,
        recorded_at: this.lastRecordedAt,
        data: JSON.stringify(data),
        metadata: JSON.stringify(metadata),
      };
      last = { position: row.position, checksum: checksumAfter(last, row) };
      this.insert!.run([...Object.values(row), last.checksum!]);
      news.push({ event: recorded(row), link: last, bytes: sizeOf(row) });
    }
    this.last = last;
    return { appended: { revision, position: last.position }, news, before: head?.checksum ?? undefined };
  }

  /** Makes all followers look for new events. */
  private stir(): void {
    this.wake();
    this.appended = this.nextAppend();
  }

  private nextAppend(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  /** Returns the result of an earlier run of the same append, if the stream already has its first event. */
  private earlier({ stream, events }: Waiting): Appended | undefined {
    const first = events[0] && this.statements.byId.get([events[0].id]);
    const last = events.at(-1) && this.statements.byId.get([events.at(-1)!.id]);
    if (!first || !last || first.stream !== stream) return undefined;
    return { revision: last.revision, position: last.position };
  }

  /** Reads a batch of rows that ends with the last event of an append. */
  private rowsAfter(position: bigint): Row[] {
    const rows = this.statements.after.all([position, BATCH]);
    const last = rows.at(-1);
    if (!last) return rows;
    const { count, index } = recorded(last).metadata;
    const missing = count - 1 - index;
    return missing > 0 ? [...rows, ...this.statements.after.all([last.position, missing])] : rows;
  }
}

/** Prepares the file for this version, and verifies its newest rows. Returns the statement that inserts a row. */
function openForWriting(db: Sqlite): Statement<never> {
  prepare(db);
  verifyTail(db);
  return db.prepare(
    'INSERT INTO events (position, stream, revision, id, type, recorded_at, data, metadata, checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
}

function statementsOf(db: Sqlite, isChained: boolean) {
  const sql = (text: string) => db.prepare<Row>(text);
  return {
    version: db.prepare<{ data_version: bigint }>('PRAGMA data_version'),
    head: sql('SELECT * FROM events ORDER BY position DESC LIMIT 1'),
    headOf: db.prepare<Pick<Row, 'revision' | 'checksum'>>(
      `SELECT revision, ${isChained ? 'checksum' : 'NULL AS checksum'} FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1`,
    ),
    newestOf: db.prepare<Pick<Row, 'revision'>>(
      'SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1',
    ),
    byId: db.prepare<Pick<Row, 'stream' | 'revision' | 'position'>>(
      'SELECT stream, revision, position FROM events WHERE id = ?',
    ),
    stream: sql('SELECT * FROM events WHERE stream = ? ORDER BY revision'),
    after: sql(`SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?`),
  };
}

function markOf({ position, id, metadata }: RecordedEvent, { checksum }: Pick<Link, 'checksum'>): Mark {
  return { position, id, checksum: checksum ?? undefined, isCopy: metadata.recordedAt !== undefined };
}

function sizeOf({ data, metadata }: Row): number {
  return data.length + metadata.length;
}

/** Marks a row that cannot be parsed as unreadable: a damaged row must not block the rows after it. */
function recorded(row: Row): RecordedEvent {
  try {
    return event(row, JSON.parse(row.metadata), JSON.parse(row.data));
  } catch (error) {
    const metadata = {
      commandId: '',
      actor: '',
      effectiveOn: row.recorded_at.slice(0, 10),
      schema: 1,
      index: 0,
      count: 1,
    };
    return { ...event(row, metadata, {}), unreadable: asError(error) };
  }
}

function event(row: Row, metadata: EventMetadata, data: unknown): RecordedEvent {
  return {
    id: row.id,
    stream: row.stream,
    revision: row.revision,
    position: row.position,
    type: row.type,
    data,
    metadata,
    recordedAt: metadata.recordedAt ?? row.recorded_at,
    ...(metadata.clockAt && { clockAt: metadata.clockAt }),
  };
}

function isConstraint(error: unknown): boolean {
  return asError(error).code === 'SQLITE_CONSTRAINT';
}
