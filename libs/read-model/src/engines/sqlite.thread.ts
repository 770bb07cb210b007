import { Worker } from 'node:worker_threads';
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

/** The program of the thread: it runs one statement after the other, and answers each. */
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
  parentPort.on('message', ({ sql, parameters }) => {
    if (sql === undefined) {
      database.close();
      return parentPort.close();
    }
    try {
      const statement = prepare(sql);
      const rows = statement.columns().length > 0 ? statement.all(...parameters) : [];
      if (statement.columns().length === 0) statement.run(...parameters);
      parentPort.postMessage({ rows: rows.map((row) => ({ ...row })) });
    } catch (error) {
      parentPort.postMessage({ error });
    }
  });`;

interface Answer {
  readonly rows?: unknown[];
  readonly error?: Error;
}

/** A connection to an SQLite file in a thread of its own: other work goes on here while a statement runs. */
class ThreadedConnection implements DatabaseConnection {
  private readonly worker: Worker;
  private readonly waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  private ended: Error | undefined;

  constructor(file: string, pragmas: readonly string[]) {
    this.worker = new Worker(STATEMENTS, { eval: true, workerData: { file, pragmas } });
    this.worker.on('message', (answer: Answer) => this.waiting.shift()!.resolve(answer));
    const end = (error: Error) => {
      this.ended ??= error;
      for (const one of this.waiting.splice(0)) one.reject(error);
    };
    this.worker.on('error', end);
    this.worker.on('exit', () => end(new Error(`The thread that writes ${file} has ended.`)));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.ended) throw this.ended;
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.worker.postMessage({ sql, parameters });
    });
    if (answer.error) throw answer.error;
    return { rows: answer.rows as R[] };
  }

  // biome-ignore lint/correctness/useYield: the writer reads no rows one by one
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('Rows of this connection are not read one by one.');
  }

  async close(): Promise<void> {
    if (this.ended) return;
    const ended = new Promise((resolve) => this.worker.once('exit', resolve));
    this.worker.postMessage({});
    await ended;
  }
}

/** The only connection, which one piece of work has at a time. */
class ThreadedDriver implements Driver {
  private connection: ThreadedConnection | undefined;
  private free: Promise<void> = Promise.resolve();
  private release: () => void = () => {};

  constructor(
    private readonly file: string,
    private readonly pragmas: readonly string[],
  ) {}

  async init(): Promise<void> {
    this.connection = new ThreadedConnection(this.file, this.pragmas);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.free;
    let release = () => {};
    this.free = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.release = release;
    return this.connection!;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {
    this.release();
  }

  async destroy(): Promise<void> {
    await this.connection?.close();
  }
}

/** Returns Kysely's dialect for a connection to an SQLite file in a thread of its own. */
export function threadedSqlite(file: string, pragmas: readonly string[]): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new ThreadedDriver(file, pragmas),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
