import { accessSync, constants, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { type Dialect, Kysely, SqliteDialect, type SqliteStatement } from 'kysely';
import { runInThread } from '#background';
import { asError, cachePragma, makeDirectory } from '#kernel';
import { Sqlite } from '#sqlite';
import {
  type EngineTypes,
  inTime,
  migrate,
  ReadModelDatabase,
  type ReadModelTables,
  SCHEMA_VERSION,
  type StatementLog,
  type Tables,
} from './database.js';
import { WHOLE_DOCUMENTS } from './documents.js';
import { markAsComplete } from './generations.js';
import { createTextIndex, textsInSqlite } from './sqlite.text-index.js';
import { threadedSqlite } from './sqlite.thread.js';
import { CHECKPOINT_ELSEWHERE, checkpointWal, PATIENCE, WalCheckpointer } from './sqlite.wal.js';
import type { IndexedText } from './text-index.js';
import { indexedBy } from './word-index.js';

/** While nothing else is written, still more stays in memory (64 MiB), and is written to the file more seldom (every 128 MiB). */
const FOR_A_BUILD = ['cache_size = -65536', 'wal_autocheckpoint = 32768'];

/** Returns the name of the file of a generation. */
export function fileOf(generation: number): string {
  return generation === 0 ? 'read-model.db' : `read-model.${generation}.db`;
}

const TYPES: EngineTypes = {
  id: 'integer',
  nextId: 'integer',
  text: 'text',
  termSets: (columns) => [
    `CREATE TABLE IF NOT EXISTS term_sets (${columns}, PRIMARY KEY ("set", term, value)) WITHOUT ROWID`,
    `CREATE INDEX IF NOT EXISTS term_sets_value ON term_sets (value, term, "set")`,
  ],
  view: (name, query) => `CREATE VIEW IF NOT EXISTS ${name} AS ${query}`,
};

/** Largest file that is looked through at the start, in bytes: it takes a fraction of a second. */
const LOOKED_THROUGH = 64 * 1024 * 1024;

const SCRUB = `
  const file = require('node:worker_threads').workerData;
  const database = new (require('node:sqlite').DatabaseSync)(file, { timeout: 5_000 });
  database.exec('VACUUM');
  const { busy } = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (busy) throw new Error(file + ' is held open by another program, so that its log keeps what was deleted: close it.');
  database.close();`;

/** Options of {@link SqliteReadModel}. */
interface SqliteReadModelOptions {
  /** Deletes an existing file. */
  readonly fresh?: boolean;
  /** Called after each statement that reads. */
  readonly log?: StatementLog;
  /** The number of the generation. Default: 0. */
  readonly generation?: number;
  /** True for a generation that is being built, and that nobody reads. */
  readonly isBuilding?: boolean;
  /** True to run statements that write in a thread of their own. */
  readonly isThreaded?: boolean;
  /** True to leave the file as it is, for a thread next to the one that writes. */
  readonly onlyReads?: boolean;
}

/**
 * A generation of embedded read models: one SQLite file in `directory`. It may be deleted at any time: it is built again from the
 * ledger. A damaged file is, too.
 */
export class SqliteReadModel extends ReadModelDatabase {
  readonly reader: Tables;
  readonly isShared: boolean;
  readonly generation: number;
  private readonly isBuilding: boolean;
  /** Absent if another connection of this process writes. */
  private readonly writer: Tables | undefined;
  override readonly inBulk: Tables | undefined;
  private readonly file: string;
  /** Absent if this thread does not write. */
  private readonly wal: WalCheckpointer | undefined;
  /** The checkpoint that is under way. */
  private checkpointing: Promise<void> | undefined;

  constructor(directory: string, options: SqliteReadModelOptions = {}) {
    super();
    const { fresh, log, generation = 0, isBuilding = false, isThreaded = false, onlyReads = false } = options;
    const file = join(directory, fileOf(generation));
    this.file = file;
    this.generation = generation;
    this.isBuilding = isBuilding;
    this.isShared = onlyReads;
    if (!onlyReads) {
      makeDirectory(directory);
      if (fresh || !isUsable(file)) removeFile(file);
      const ofFile = ['journal_mode = WAL', `user_version = ${SCHEMA_VERSION}`];
      // NORMAL is enough here: rows lost in a power failure are projected again.
      const writing = [
        'synchronous = NORMAL',
        ...(isThreaded ? FOR_A_BUILD : [cachePragma('writing'), CHECKPOINT_ELSEWHERE]),
      ];
      if (isThreaded) this.writer = tablesOver(threadedSqlite(file, [...ofFile, ...writing]));
      else {
        const connection = open(file, [...ofFile, ...writing]);
        this.writer = tablesIn(connection);
        this.inBulk = tablesOver(threadedSqlite(file, [...writing, PATIENCE]));
        this.wal = new WalCheckpointer(connection, this.inBulk);
      }
    }
    this.reader = inTime(tablesIn(open(file, [cachePragma('reading')], onlyReads), log));
  }

  async prepare(): Promise<void> {
    if (!this.writer) return;
    await migrate(this.writer, TYPES, { isBuilding: this.isBuilding });
    if (!this.isBuilding) await createTextIndex(this.writer);
  }

  async complete(writer: Tables): Promise<void> {
    await migrate(writer, TYPES);
    await createTextIndex(writer);
    // Otherwise a commit of the thread that serves would make the checkpoint of a whole build.
    if (!this.wal) await checkpointWal(writer, 'TRUNCATE');
  }

  promote(writer: Tables): Promise<void> {
    return markAsComplete(writer);
  }

  indexed(needle: string): Promise<IndexedText | undefined> {
    return indexedBy(textsInSqlite, this.reader, needle);
  }

  /** Runs the work at once: only one process uses a data directory at a time. */
  async holdWriterLock(work: (writer: Tables, lost: AbortSignal) => Promise<void>): Promise<boolean> {
    if (!this.writer) return false;
    await work(this.writer, new AbortController().signal);
    return true;
  }

  /**
   * Rewrites the file and empties its log. SQLite leaves copies of rows in the free part of pages that it rearranges, even with
   * `secure_delete`. It runs in a separate thread, because it may take long.
   */
  async scrub(): Promise<void> {
    await runInThread({ name: 'scrub', program: { text: SCRUB }, data: this.file });
  }

  override async checkpointWal(): Promise<void> {
    this.checkpointing = this.wal?.checkpoint().catch(() => {}); // the log still holds everything
    await this.checkpointing;
  }

  async announce(): Promise<void> {}

  async listen(): Promise<void> {}

  async close(): Promise<void> {
    await this.checkpointing;
    await this.inBulk?.destroy();
    await this.writer?.destroy();
    await this.reader.destroy();
  }
}

/** Removes the file with its log. No connection may have it open. */
export function removeFile(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}

/** Returns whether the file is of this version and undamaged, as far as a bounded look shows. Logs a damage. */
function isUsable(file: string): boolean {
  let damage: string | undefined;
  try {
    const database = new Sqlite(file);
    try {
      if (database.value('PRAGMA user_version') !== BigInt(SCHEMA_VERSION)) return false;
      database.exec('BEGIN; PRAGMA user_version = 0; ROLLBACK'); // SQLite opens some damaged files for reading alone
      const found = statSync(file).size <= LOOKED_THROUGH ? database.value('PRAGMA integrity_check(1)') : 'ok';
      if (found !== 'ok') damage = String(found);
    } finally {
      database.close();
    }
  } catch (error) {
    const { code, message } = asError(error);
    if (!/^SQLITE_(NOTADB|CORRUPT|READONLY|IOERR_SHORT_READ)$/.test(code ?? '')) throw error;
    accessSync(file, constants.W_OK); // without the right to write, it is no damage
    damage = message;
  }
  if (damage)
    new Logger('ReadModel').warn(`${file} is damaged (${damage.split('\n')[0]}). It is built again from the ledger.`);
  return !damage;
}

function open(file: string, pragmas: readonly string[], readonly = false): Sqlite {
  const database = new Sqlite(file, { readonly });
  for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
  return database;
}

function tablesIn(database: Sqlite, log?: StatementLog): Tables {
  return tablesOver(new SqliteDialect({ database: rollingBackOnce(database) }), log);
}

function tablesOver(dialect: Dialect, log?: StatementLog): Tables {
  return new Kysely<ReadModelTables>({ dialect, log, plugins: [WHOLE_DOCUMENTS] });
}

/** Returns the database for Kysely. On a full disk SQLite rolls back by itself: a second rollback would hide that error. */
function rollingBackOnce(database: Sqlite) {
  return {
    close: () => database.close(),
    prepare: (sql: string) => {
      const possible = sql === 'rollback' && !database.inTransaction ? 'SELECT 1 WHERE false' : sql;
      return database.prepare(possible) as SqliteStatement;
    },
  };
}
