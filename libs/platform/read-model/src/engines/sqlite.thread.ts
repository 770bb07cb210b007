import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { BackgroundThread, STOP } from '#background';
import { withSqliteName } from '#sqlite';

/**
 * The program of the thread: it runs one statement after the other, and answers those that somebody waits for. After one that
 * nobody waits for has failed, it refuses the rest of its transaction.
 */
const STATEMENTS = `
  const { parentPort, workerData: { file, pragmas } } = require('node:worker_threads');
  const database = new (require('node:sqlite').DatabaseSync)(file, { timeout: 5_000 });
  for (const pragma of pragmas) database.exec('PRAGMA ' + pragma);
  const prepared = new Map();
  const prepare = (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    statement.setReadBigInts(true);
    prepared.set(sql, statement);
    return statement;
  };
  let failure;
  parentPort.on('message', (message) => {
    if (message === '${STOP}') {
      database.close();
      return parentPort.close();
    }
    let { sql, parameters, isAwaited } = message;
    if (sql === 'rollback') failure = undefined;
    try {
      if (failure) throw failure;
      if (sql === 'rollback' && !database.isTransaction) sql = 'SELECT 1 WHERE false'; // a full disk rolls back by itself
      const statement = prepare(sql);
      const rows = statement.columns().length > 0 ? statement.all(...parameters) : [];
      if (statement.columns().length === 0) statement.run(...parameters);
      if (isAwaited) parentPort.postMessage({ rows: rows.map((row) => ({ ...row })) });
    } catch (error) {
      if (isAwaited) parentPort.postMessage({ error, code: error.code, errcode: error.errcode }); // a copy of an error has no codes
      else failure ??= error;
    }
  });`;

interface Answer {
  readonly rows?: unknown[];
  readonly error?: Error;
  readonly code?: string;
  readonly errcode?: number;
}

/** Statements that return nothing. Within a transaction nobody waits for them: the commit says whether they succeeded. */
const RETURNS_NOTHING = /^\s*(insert|update|delete)\b(?!.*\breturning\b)/is;

/** The usual time, in milliseconds, after which a connection that nobody uses is closed. */
const IDLE = 5_000;

/** A connection to an SQLite file in a thread of its own: other work goes on here while a statement runs. */
class ThreadedConnection implements DatabaseConnection {
  private readonly thread: BackgroundThread<Answer>;
  private readonly waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  /** The reason why it is of no use any more. */
  ended: Error | undefined;
  private isInTransaction = false;

  constructor(
    private readonly file: string,
    pragmas: readonly string[],
  ) {
    this.thread = new BackgroundThread<Answer>({
      name: 'statements',
      program: { text: STATEMENTS },
      data: { file, pragmas },
      onMessage: (answer) => this.waiting.shift()!.resolve(answer),
    });
    void this.thread.ended.then((failure) => {
      const error = failure ?? new Error(`The thread that writes ${file} has ended.`);
      this.ended ??= error;
      for (const one of this.waiting.splice(0)) one.reject(error);
    });
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.ended) throw this.ended;
    if (this.isInTransaction && RETURNS_NOTHING.test(sql)) {
      this.thread.send({ sql, parameters, isAwaited: false });
      return { rows: [] };
    }
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.thread.send({ sql, parameters, isAwaited: true });
    });
    const { error, code, errcode } = answer;
    if (error) throw withSqliteName(this.file, Object.assign(error, { code, errcode }));
    return { rows: answer.rows as R[] };
  }

  async begin(): Promise<void> {
    await this.executeQuery(CompiledQuery.raw('begin'));
    this.isInTransaction = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.isInTransaction = false;
    await this.executeQuery(CompiledQuery.raw(how));
  }

  // biome-ignore lint/correctness/useYield: the writer reads no rows one by one
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows of this connection are not read one by one.');
  }

  close(): Promise<unknown> {
    if (this.ended) return this.thread.ended;
    this.ended = new Error('The connection was closed.');
    return this.thread.stop();
  }
}

/** One connection, which one piece of work has at a time. It is there while it is used. */
class ThreadedDriver implements Driver {
  private connection: ThreadedConnection | undefined;
  private free: Promise<void> = Promise.resolve();
  private release: () => void = () => {};
  private idle: NodeJS.Timeout | undefined;

  constructor(
    private readonly file: string,
    private readonly pragmas: readonly string[],
    private readonly idleFor: number,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<ThreadedConnection> {
    const before = this.free;
    let release = () => {};
    this.free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.release = release;
    clearTimeout(this.idle);
    if (this.connection?.ended) await this.connection.close();
    if (!this.connection || this.connection.ended) this.connection = new ThreadedConnection(this.file, this.pragmas);
    return this.connection;
  }

  async beginTransaction(connection: ThreadedConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: ThreadedConnection): Promise<void> {
    await connection.end('commit');
  }

  async rollbackTransaction(connection: ThreadedConnection): Promise<void> {
    await connection.end('rollback');
  }

  async releaseConnection(connection: ThreadedConnection): Promise<void> {
    this.idle = setTimeout(() => connection.close(), this.idleFor);
    this.release();
  }

  async destroy(): Promise<void> {
    clearTimeout(this.idle);
    await this.connection?.close();
  }
}

/**
 * Returns Kysely's dialect for a connection to an SQLite file in a thread of its own.
 * @param idleFor milliseconds after which a connection that nobody uses is closed
 */
export function threadedSqlite(file: string, pragmas: readonly string[], idleFor = IDLE): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ThreadedDriver(file, pragmas, idleFor),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
