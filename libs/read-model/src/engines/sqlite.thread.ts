import { Worker } from 'node:worker_threads';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';

/**
 * The program of the thread: it runs one statement after the other, and answers those that somebody waits for. If one of the others
 * fails, what follows is not run, and gets its error, up to the rollback.
 */
const STATEMENTS = `
  const { parentPort, workerData: { file, pragmas } } = require('node:worker_threads');
  const database = new (require('node:sqlite').DatabaseSync)(file, { timeout: 5_000 });
  for (const pragma of pragmas) database.exec('PRAGMA ' + pragma);
  const prepared = new Map();
  let failed;
  const prepare = (sql) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    statement.setReadBigInts(true);
    prepared.set(sql, statement);
    return statement;
  };
  const run = (sql, parameters) => {
    const statement = prepare(sql);
    if (statement.columns().length > 0) return statement.all(...parameters);
    statement.run(...parameters);
    return [];
  };
  parentPort.on('message', ({ sql, parameters, isAnswered }) => {
    if (sql === undefined) {
      database.close();
      return parentPort.close();
    }
    try {
      const isUndone = sql === 'rollback' && !database.isTransaction; // SQLite has done it, on a full disk
      if (sql === 'rollback') failed = undefined;
      if (failed) throw failed;
      const rows = isUndone ? [] : run(sql, parameters);
      if (isAnswered) parentPort.postMessage({ rows: rows.map((row) => ({ ...row })) });
    } catch (error) {
      if (isAnswered) parentPort.postMessage({ error });
      else failed = error;
    }
  });`;

/** The usual time, in milliseconds, after which a connection that nobody uses is closed. */
const IDLE = 5_000;

/** Finds a statement that returns rows. */
const RETURNS_ROWS = /^\s*(select|with|pragma)\b|\breturning\b/i;

interface Answer {
  readonly rows?: unknown[];
  readonly error?: Error;
}

/**
 * A connection to an SQLite file in a thread of its own: other work goes on here while a statement runs. Inside a transaction nobody
 * waits for statements that return no rows. If one of them fails, the commit does.
 */
class ThreadedConnection implements DatabaseConnection {
  private readonly worker: Worker;
  private readonly gone: Promise<unknown>;
  private readonly waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  private isInTransaction = false;
  /** The reason why it is of no use any more. */
  ended: Error | undefined;

  constructor(file: string, pragmas: readonly string[]) {
    this.worker = new Worker(STATEMENTS, { eval: true, workerData: { file, pragmas } });
    this.worker.on('message', (answer: Answer) => this.waiting.shift()!.resolve(answer));
    const end = (error: Error) => {
      this.ended ??= error;
      for (const one of this.waiting.splice(0)) one.reject(error);
    };
    this.worker.on('error', end);
    this.gone = new Promise((resolve) => this.worker.on('exit', resolve));
    this.gone.then(() => end(new Error(`The thread that writes ${file} has ended.`)));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (!this.isInTransaction || RETURNS_ROWS.test(sql)) return { rows: (await this.answer(sql, parameters)) as R[] };
    this.send(sql, parameters, false);
    return { rows: [] };
  }

  begin(): void {
    this.isInTransaction = true;
    this.send('begin', [], false);
  }

  async end(sql: 'commit' | 'rollback'): Promise<void> {
    this.isInTransaction = false;
    await this.answer(sql, []);
  }

  private async answer(sql: string, parameters: readonly unknown[]): Promise<unknown[]> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.send(sql, parameters, true);
      this.waiting.push({ resolve, reject });
    });
    if (answer.error) throw answer.error;
    return answer.rows!;
  }

  private send(sql: string, parameters: readonly unknown[], isAnswered: boolean): void {
    if (this.ended) throw this.ended;
    this.worker.postMessage({ sql, parameters, isAnswered });
  }

  // biome-ignore lint/correctness/useYield: the writer reads no rows one by one
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows of this connection are not read one by one.');
  }

  /** Resolves once the thread has ended. */
  close(): Promise<unknown> {
    if (!this.ended) this.worker.postMessage({});
    this.ended ??= new Error('The connection was closed.');
    return this.gone;
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

  async acquireConnection(): Promise<DatabaseConnection> {
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

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    (connection as ThreadedConnection).begin();
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as ThreadedConnection).end('commit');
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return (connection as ThreadedConnection).end('rollback');
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.idle = setTimeout(() => (connection as ThreadedConnection).close(), this.idleFor);
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
