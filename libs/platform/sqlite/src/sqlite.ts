import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** The values of the placeholders `?` of a statement, in order. */
export type Parameters = readonly SQLInputValue[];

/** Number of pages of a backup, and how many of them are still to copy. */
export interface BackupProgress {
  readonly totalPages: number;
  readonly remainingPages: number;
}

/** Milliseconds that a statement waits for the lock of another connection. */
const PATIENCE = 5_000;

/** Milliseconds between two tries to turn the write-ahead log on. */
const PAUSE = 10;

/** Number of prepared statements to cache, the most recently used ones. */
const KEPT_STATEMENTS = 200;

/**
 * A connection to an SQLite file. Integers are `bigint`, blobs are `Uint8Array`. The `code` of an error is SQLite's own
 * name, such as `SQLITE_BUSY`, and its `file` is the database's.
 */
export class Sqlite {
  private readonly db: DatabaseSync;
  private readonly prepared = new Map<string, Statement<unknown>>();

  /**
   * Opens the file, and creates it unless `readonly`.
   * @param options `timeout`: milliseconds that a statement waits for the lock of another connection
   */
  constructor(
    readonly file: string,
    { readonly = false, timeout = PATIENCE }: { readonly?: boolean; timeout?: number } = {},
  ) {
    this.readonly = readonly;
    this.timeout = timeout;
    this.db = named(file, () => new DatabaseSync(file, { readOnly: readonly, timeout }));
  }

  readonly readonly: boolean;
  private readonly timeout: number;

  get isOpen(): boolean {
    return this.db.isOpen;
  }

  /** True while a transaction is open. SQLite itself rolls back the transaction when the disk is full. */
  get inTransaction(): boolean {
    return this.db.isTransaction;
  }

  /** Runs statements that return no rows. */
  exec(sql: string): void {
    named(this.file, () => this.db.exec(sql));
  }

  /**
   * Turns the write-ahead log on, for all connections from now on. Waits for the others as a statement does: SQLite itself
   * refuses at once while somebody reads, so processes that create the file together would end.
   */
  useWal(): void {
    const deadline = performance.now() + this.timeout;
    for (;;) {
      try {
        this.exec('PRAGMA journal_mode = WAL');
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > deadline) throw error;
        sleep(PAUSE);
      }
    }
  }

  /** Prepares a statement. The same text gives the same statement, so read all its rows before you use it again. */
  prepare<Row>(sql: string): Statement<Row> {
    const statement =
      this.prepared.get(sql) ??
      new Statement(
        this.file,
        named(this.file, () => this.db.prepare(sql)),
      );
    this.prepared.delete(sql);
    this.prepared.set(sql, statement);
    if (this.prepared.size > KEPT_STATEMENTS) this.prepared.delete(this.prepared.keys().next().value!);
    return statement as Statement<Row>;
  }

  /** Returns the first column of the first row; undefined without a row. */
  value<T>(sql: string, parameters: Parameters = []): T | undefined {
    const row = this.prepare<Record<string, T>>(sql).get(parameters);
    return row && Object.values(row)[0];
  }

  /**
   * Does the work in a transaction that takes the write lock at its beginning. Inside another transaction it is a
   * savepoint: an error undoes only this work.
   */
  transaction<T>(work: () => T): T {
    const [begin, end, undo] = this.inTransaction
      ? ['SAVEPOINT nested', ['RELEASE nested'], ['ROLLBACK TO nested', 'RELEASE nested']]
      : ['BEGIN IMMEDIATE', ['COMMIT'], ['ROLLBACK']];
    this.run(begin);
    try {
      const result = work();
      for (const sql of end) this.run(sql);
      return result;
    } catch (error) {
      if (this.inTransaction) for (const sql of undo) this.run(sql);
      throw error;
    }
  }

  /**
   * Copies the database into the file, `pages` at a time, with other work in between. An error that `onProgress` throws ends
   * the backup.
   */
  async backup(file: string, pages: number, onProgress: (progress: BackupProgress) => void): Promise<void> {
    try {
      const totalPages = await backup(this.db, file, { rate: pages, progress: onProgress });
      onProgress({ totalPages, remainingPages: 0 });
    } catch (error) {
      throw withSqliteName(this.file, error);
    }
  }

  close(): void {
    this.prepared.clear();
    if (this.db.isOpen) named(this.file, () => this.db.close());
  }

  private run(sql: string): void {
    this.prepare(sql).run();
  }
}

/** A prepared statement, in the shape that Kysely's SQLite dialect expects. */
export class Statement<Row> {
  /** True if it returns rows. */
  readonly reader: boolean;

  constructor(
    private readonly file: string,
    private readonly statement: StatementSync,
  ) {
    statement.setReadBigInts(true);
    this.reader = statement.columns().length > 0;
  }

  all(parameters: Parameters = []): Row[] {
    return named(this.file, () => this.statement.all(...parameters) as Row[]);
  }

  /** Returns the first row; undefined without a row. */
  get(parameters: Parameters = []): Row | undefined {
    return named(this.file, () => this.statement.get(...parameters) as Row | undefined);
  }

  run(parameters: Parameters = []): { readonly changes: bigint; readonly lastInsertRowid: bigint } {
    return named(this.file, () => this.statement.run(...parameters) as { changes: bigint; lastInsertRowid: bigint });
  }

  /** Returns the rows one by one, read as the caller asks for them. */
  *iterate(parameters: Parameters = []): IterableIterator<Row> {
    try {
      yield* this.statement.iterate(...parameters) as Iterable<Row>;
    } catch (error) {
      throw withSqliteName(this.file, error);
    }
  }
}

/** SQLite's names of its primary result codes, in the order of their numbers (sqlite.org/rescode.html). */
const NAMES = [
  ...['OK', 'ERROR', 'INTERNAL', 'PERM', 'ABORT', 'BUSY', 'LOCKED', 'NOMEM', 'READONLY', 'INTERRUPT', 'IOERR'],
  ...['CORRUPT', 'NOTFOUND', 'FULL', 'CANTOPEN', 'PROTOCOL', 'EMPTY', 'SCHEMA', 'TOOBIG', 'CONSTRAINT', 'MISMATCH'],
  ...['MISUSE', 'NOLFS', 'AUTH', 'FORMAT', 'RANGE', 'NOTADB'],
];

/** Extended codes whose meaning differs from their primary code: a truncated file, and a full disk. */
const EXTENDED: Readonly<Record<number, string>> = { 522: 'IOERR_SHORT_READ', 4874: 'IOERR_SHMSIZE' };

/** Stops this thread, as SQLite's own wait for a lock does. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function named<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withSqliteName(file, error);
  }
}

/** Sets the error's `code` to SQLite's name, since Node has one code for all of them, and its `file`. `errcode` stays. */
export function withSqliteName(file: string, error: unknown): unknown {
  const { code, errcode } = error as { code?: string; errcode?: number };
  if (code !== 'ERR_SQLITE_ERROR' || errcode === undefined) return error;
  return Object.assign(error as Error, {
    file,
    code: `SQLITE_${EXTENDED[errcode] ?? NAMES[errcode & 0xff] ?? 'ERROR'}`,
  });
}
