import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import pg from 'pg';
import { OutOfTime, Rejection } from '#ledger';
import {
  inTime,
  migrate,
  ReadModelDatabase,
  type ReadModelTables,
  ReadModelUnreachable,
  SCHEMA_VERSION,
  type StatementLog,
  type Tables,
} from './database.js';
import { markAsComplete, markAsSuperseded } from './generations.js';
import { createTextIndex, indexedInPostgres } from './postgres.text-index.js';
import type { IndexedText } from './text-index.js';

/** The schema of the first generation. Each shape of the tables has its own, and so has each generation. */
export const FIRST_SCHEMA = `regesta_${SCHEMA_VERSION}`;
/** Advisory locks (one number space a database): who may create tables; who may write rows, and who reads, in each generation. */
const CREATING = 7_021_000n + BigInt(SCHEMA_VERSION);
const WRITING = 7_022_000n + BigInt(SCHEMA_VERSION);
const READING = 7_023_000n + BigInt(SCHEMA_VERSION);
/** Texts are compared byte by byte as in SQLite, in a database of any language. */
const TYPES = { id: 'bigint', text: 'text COLLATE "C"' };
/** All generations have one channel, so that a process hears of the next one. */
const CHANNEL = `${FIRST_SCHEMA}_news`;

/** Interval at which a listener looks without a notification, in milliseconds: some may be lost while it reconnects. */
const LOOK_EVERY = 1_000;
const LONGEST_PAUSE = 10_000;

/** Returns the schema of a generation. */
export function schemaOf(generation: number): string {
  return generation === 0 ? FIRST_SCHEMA : `${FIRST_SCHEMA}_${generation}`;
}

/** Returns the key of a generation's lock, as the arguments of PostgreSQL's functions. */
function lockOf(kind: bigint, generation: number): RawBuilder<unknown> {
  return generation === 0 ? sql`${kind}::bigint` : sql`${kind}::int, ${generation}::int`;
}

/** The locks of a generation: that of the process that writes, and the one that all who read share. */
export const locksOf = (generation: number) => ({
  writing: lockOf(WRITING, generation),
  reading: lockOf(READING, generation),
});

/** Options of {@link PostgresReadModel}. */
export interface PostgresReadModelOptions {
  /** Most connections that read. */
  readonly connections?: number;
  /** Deletes existing rows as soon as this process may write. */
  readonly fresh?: boolean;
  /** Called after each statement that reads. */
  readonly log?: StatementLog;
  /** Longest time of a statement that reads, in milliseconds: PostgreSQL then cancels it. */
  readonly patience?: number;
  /** The number of the generation. Default: 0. */
  readonly generation?: number;
  /** True for a generation that is being built, and that nobody reads. */
  readonly isBuilding?: boolean;
}

/**
 * A generation of read models in PostgreSQL, for any number of processes. The one that writes holds a session's advisory lock on the
 * connection that it writes with. So it loses the right to write together with the connection.
 */
export class PostgresReadModel extends ReadModelDatabase {
  readonly reader: Tables;
  readonly isShared = true;
  private readonly client: pg.ClientConfig;

  readonly generation: number;
  private readonly schema: string;

  /**
   * Connects at the first query.
   * @param url `postgres://user:password@host:5432/database`, with pg's own parameters
   */
  constructor(
    url: string,
    private options: PostgresReadModelOptions = {},
  ) {
    super();
    this.generation = options.generation ?? 0;
    this.schema = schemaOf(this.generation);
    this.client = {
      connectionString: url,
      options: `-c search_path=${this.schema}`,
      application_name: 'regesta',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
    };
    const { connections: max = 10, patience: statement_timeout, log } = options;
    this.reader = inTime(
      this.tables(new pg.Pool({ ...this.client, Client: ClassifyingClient, max, statement_timeout }), log),
    );
  }

  async prepare(): Promise<void> {
    await this.reader.transaction().execute(async (db) => {
      await sql`SET LOCAL statement_timeout = 0`.execute(db); // it may wait for another process that creates them
      await sql`SELECT pg_advisory_xact_lock(${CREATING})`.execute(db);
      await sql.raw(`CREATE SCHEMA IF NOT EXISTS ${this.schema}`).execute(db);
      await migrate(db, TYPES, this.options);
    });
    if (!this.options.isBuilding) await createTextIndex(this.reader);
  }

  async complete(writer: Tables): Promise<void> {
    await writer.transaction().execute((db) => migrate(db, TYPES));
    await createTextIndex(writer);
    await sql.raw('ANALYZE').execute(writer);
  }

  async takeOver(writer: Tables): Promise<void> {
    await markAsComplete(writer);
    for (const { schema, number } of await generationsIn(writer))
      if (number < this.generation) await markAsSuperseded(writer.withSchema(schema), this.generation);
    await this.announce(writer);
  }

  async indexed(needle: string): Promise<IndexedText | undefined> {
    return indexedInPostgres(needle);
  }

  async holdWriterLock(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean> {
    const lost = new AbortController();
    const pool = new pg.Pool({ ...this.client, Client: ClassifyingClient, max: 1, idleTimeoutMillis: 0 });
    pool.on('connect', (client) => client.once('end', () => lost.abort()));
    const writer = this.tables(pool);
    try {
      return await writer.connection().execute(async (db) => {
        // A server that is cut off from this process releases the lock soon, too.
        await sql`SET tcp_keepalives_idle = 5`.execute(db);
        await sql`SET tcp_keepalives_interval = 2`.execute(db);
        await sql`SET tcp_keepalives_count = 3`.execute(db);
        const { rows } = await sql<{
          free: boolean;
        }>`SELECT pg_try_advisory_lock(${locksOf(this.generation).writing}) AS free`.execute(db);
        if (!rows[0]!.free) return false;
        if (this.options.fresh) await this.recreate(db);
        await work(db, lost.signal);
        return true;
      });
    } finally {
      await writer.destroy(); // and the lock with the connection
    }
  }

  private async recreate(db: Tables): Promise<void> {
    this.options = { ...this.options, fresh: false };
    await db.transaction().execute(async (writer) => {
      await sql.raw(`DROP SCHEMA ${this.schema} CASCADE`).execute(writer);
      await sql.raw(`CREATE SCHEMA ${this.schema}`).execute(writer);
      await migrate(writer, TYPES, this.options);
    });
    if (!this.options.isBuilding) await createTextIndex(db);
  }

  /** Vacuums the tables. Bytes of deleted rows may remain in pages, and in the server's log, until these are used again. */
  async scrub(writer: Tables): Promise<void> {
    await sql.raw('VACUUM rectangles, lives, standings, documents, texts, terms, things').execute(writer);
  }

  async announce(writer: Tables): Promise<void> {
    await sql`SELECT pg_notify(${CHANNEL}, '')`.execute(writer);
  }

  async listen(onNews: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let pause = 100; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const client = new ClassifyingClient(this.client);
      try {
        await client.connect();
        await client.query(`LISTEN ${CHANNEL}`);
        const key = this.generation === 0 ? [READING] : [READING, this.generation];
        await client.query(`SELECT pg_advisory_lock_shared(${key})`); // held as long as this connection
        await callOnNews(client, onNews, signal, () => {
          pause = 100;
        });
      } catch {
        await onNews().catch(() => {}); // it learns that the database is away; the next round tries again
      } finally {
        client.end().catch(() => {});
      }
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }

  async close(): Promise<void> {
    await this.reader.destroy();
  }

  private tables(pool: pg.Pool, log?: StatementLog): Tables {
    pool.on('error', () => {}); // an idle connection that breaks is replaced when the next one is asked for
    const connect = () => pool.connect().catch((error: Error) => Promise.reject(asRejection(error)));
    return new Kysely<ReadModelTables>({
      dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } }),
      log,
    });
  }
}

/** Returns the schemas of the generations, in order. */
export async function generationsIn(db: Tables): Promise<{ schema: string; number: number }[]> {
  const { rows } = await sql<{ schema: string }>`SELECT nspname::text AS schema FROM pg_namespace
    WHERE nspname ~ ${`^${FIRST_SCHEMA}(_[0-9]+)?$`}`.execute(db);
  return rows
    .map(({ schema }) => ({ schema, number: Number(schema.slice(FIRST_SCHEMA.length + 1)) }))
    .sort((a, b) => a.number - b.number);
}

/** A client that marks temporary errors as such, and does not end the process when its connection breaks. */
class ClassifyingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg's ten overloads, of which Kysely uses the one with promises
  override query(...args: any[]): any {
    const result = (super.query as (...args: unknown[]) => unknown).apply(this, args);
    return result instanceof Promise ? result.catch((error: Error) => Promise.reject(asRejection(error))) : result;
  }
}

/** Calls `onNews` at every notification and at every interval, one call at a time, until the connection breaks. */
async function callOnNews(
  client: pg.Client,
  onNews: () => Promise<void>,
  signal: AbortSignal,
  onSuccess: () => void,
): Promise<void> {
  let wake = () => {};
  let ended = false;
  const end = () => {
    ended = true;
    wake();
  };
  client.on('notification', () => wake());
  client.on('end', end);
  signal.addEventListener('abort', end, { once: true });
  while (!ended && !signal.aborted) {
    const heard = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await onNews();
    onSuccess();
    const timer = setTimeout(() => wake(), LOOK_EVERY);
    if (!ended) await heard;
    clearTimeout(timer);
  }
  signal.removeEventListener('abort', end);
}

/**
 * Returns the error that callers get. A connection that breaks, or a server that starts, stops or has no connection left
 * (SQLSTATE 08, 53300, 57P01 to 57P03), is {@link ReadModelUnreachable}. A cancelled statement (57014) is {@link OutOfTime}. A
 * text that PostgreSQL cannot hold (22021) is a {@link Rejection}. Other errors stay as they are.
 */
function asRejection(error: Error & { code?: string }): Error {
  if (error.code === '57014') return new OutOfTime();
  if (error.code === '22021')
    return new Rejection('INVALID', 'A text of the query contains the character U+0000: remove it.');
  const passing =
    /^(08...|53300|57P0[123]|ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)$/.test(
      error.code ?? '',
    ) ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    );
  return passing ? new ReadModelUnreachable(error) : error;
}

/** Returns the parser of a column's type: bigint for positions and counts, else pg's own. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  return oid === pg.types.builtins.INT8 ? BigInt : pg.types.getTypeParser(oid, format as 'text');
}
