import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
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

/** The tables of each version of the program are apart, so that an older one goes on reading while a newer one builds its own. */
const SCHEMA = `regesta_${SCHEMA_VERSION}`;
/** Advisory locks (one number space a database): who may create tables, and who may write rows. */
const CREATING = 7_021_000n + BigInt(SCHEMA_VERSION);
const WRITING = 7_022_000n + BigInt(SCHEMA_VERSION);
/** Compared byte by byte as in SQLite, whatever the database's language. */
const TYPES = { id: 'bigint', text: 'text COLLATE "C"' };
const CHANNEL = `${SCHEMA}_news`;

/** How often who listens looks without having been called, in milliseconds: what was said while nobody could hear. */
const LOOK = 1_000;
const LONGEST_PAUSE = 10_000;

/**
 * Any number of processes on one PostgreSQL database, of which one at a time writes: it holds a session's advisory lock
 * on the connection that it writes with, so that the right to write and the means to write are lost together.
 */
export class PostgresReadModel extends ReadModelDatabase {
  readonly reader: Tables;
  readonly isShared = true;
  private readonly client: pg.ClientConfig;

  /**
   * Connects at the first query.
   * @param url `postgres://user:password@host:5432/database`, with pg's own parameters
   * @param options `fresh` forgets what is there, as soon as this process may write; `log` is told of what is read;
   * `patience` is how long a statement that reads may take, in milliseconds: PostgreSQL then cancels it
   */
  constructor(
    url: string,
    private options: { connections?: number; fresh?: boolean; log?: StatementLog; patience?: number } = {},
  ) {
    super();
    this.client = {
      connectionString: url,
      options: `-c search_path=${SCHEMA}`,
      application_name: 'regesta',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
      types: { getTypeParser: typeParser as typeof pg.types.getTypeParser },
    };
    const { connections: max = 10, patience: statement_timeout, log } = options;
    this.reader = inTime(
      this.tables(new pg.Pool({ ...this.client, Client: TellingClient, max, statement_timeout }), log),
    );
  }

  async prepare(): Promise<void> {
    await this.reader.transaction().execute(async (db) => {
      await sql`SET LOCAL statement_timeout = 0`.execute(db); // it may wait for another process that creates them
      await sql`SELECT pg_advisory_xact_lock(${CREATING})`.execute(db);
      await sql.raw(`CREATE SCHEMA IF NOT EXISTS ${SCHEMA}`).execute(db);
      await migrate(db, TYPES);
    });
  }

  async holdWriterLock(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean> {
    const lost = new AbortController();
    const pool = new pg.Pool({ ...this.client, Client: TellingClient, max: 1, idleTimeoutMillis: 0 });
    pool.on('connect', (client) => client.once('end', () => lost.abort()));
    const writer = this.tables(pool);
    try {
      return await writer.connection().execute(async (db) => {
        // A server that is cut off from us lets go of the lock soon, too.
        await sql`SET tcp_keepalives_idle = 5`.execute(db);
        await sql`SET tcp_keepalives_interval = 2`.execute(db);
        await sql`SET tcp_keepalives_count = 3`.execute(db);
        const { rows } = await sql<{ free: boolean }>`SELECT pg_try_advisory_lock(${WRITING}) AS free`.execute(db);
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
      await sql.raw(`DROP SCHEMA ${SCHEMA} CASCADE`).execute(writer);
      await sql.raw(`CREATE SCHEMA ${SCHEMA}`).execute(writer);
      await migrate(writer, TYPES);
    });
  }

  /** Rows are gone from the tables; bytes of them may be left in pages, and in the server's log, until these are used again. */
  async scrub(writer: Tables): Promise<void> {
    await sql.raw('VACUUM rectangles, lives, standings, documents, terms, things').execute(writer);
  }

  async announce(writer: Tables): Promise<void> {
    await sql`SELECT pg_notify(${CHANNEL}, '')`.execute(writer);
  }

  async listen(onNews: () => Promise<void>, signal: AbortSignal): Promise<void> {
    for (let pause = 100; !signal.aborted; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
      const client = new TellingClient(this.client);
      try {
        await client.connect();
        await client.query(`LISTEN ${CHANNEL}`);
        await hearing(client, onNews, signal, () => {
          pause = 100;
        });
      } catch {
        // The next round tries again; whoever asks the database meanwhile is told what it says.
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
    const connect = () => pool.connect().catch((error: Error) => Promise.reject(told(error)));
    return new Kysely<ReadModelTables>({
      dialect: new PostgresDialect({ pool: { connect, end: () => pool.end(), options: pool.options } }),
      log,
    });
  }
}

/** A client that tells what goes by from what is wrong, and does not end the process when its connection breaks. */
class TellingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: pg's ten overloads, of which Kysely uses the one with promises
  override query(...args: any[]): any {
    const result = (super.query as (...args: unknown[]) => unknown).apply(this, args);
    return result instanceof Promise ? result.catch((error: Error) => Promise.reject(told(error))) : result;
  }
}

/** Calls back at every notification, one call at a time, and now and then without one, until the connection breaks. */
async function hearing(
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
    const timer = setTimeout(() => wake(), LOOK);
    if (!ended) await heard;
    clearTimeout(timer);
  }
  signal.removeEventListener('abort', end);
}

/**
 * Connections that break, servers that start, stop or have no connection left (SQLSTATE 08, 53300, 57P01 to 57P03); and a
 * statement that was cancelled because it took too long (57014), or asks for a text that PostgreSQL does not know (22021).
 */
function told(error: Error & { code?: string }): Error {
  if (error.code === '57014') return new OutOfTime();
  if (error.code === '22021') return new Rejection('INVALID', 'A text of the question holds U+0000: take it out.');
  const passing =
    /^(08...|53300|57P0[123]|ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH)$/.test(
      error.code ?? '',
    ) ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    );
  return passing ? new ReadModelUnreachable(error) : error;
}

/** Positions and counts are bigints; all else as pg reads it. */
function typeParser(oid: number, format?: 'text' | 'binary') {
  return oid === pg.types.builtins.INT8 ? BigInt : pg.types.getTypeParser(oid, format as 'text');
}
