import { accessSync, constants } from 'node:fs';
import { Logger } from '@nestjs/common';
import { asError } from '#kernel';
import type { Sqlite } from '#sqlite';
import { OutcomeUnknown, StorageFailed, StorageFull } from './event-store.js';

/** SQLite's codes for a full disk. The second concerns the shared memory of the log, which is a file too. */
const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'];

/** SQLite's codes for a file that cannot be trusted any more. */
const BROKEN = /^SQLITE_(IOERR|CORRUPT|NOTADB|CANTOPEN|READONLY|PROTOCOL)/;

/** Rows after which the log is moved into the file: about the 1,000 pages of SQLite's own default. */
const ROWS_IN_LOG = 200;

/**
 * The writes to one SQLite file in WAL mode. They end with the first error of the disk, until the process is restarted.
 *
 * After a failed fsync, Linux marks the pages as clean. A later fsync then succeeds, although the pages may never have
 * reached the disk (PostgreSQL's "fsyncgate", 2018). So nothing that is written afterwards can be trusted.
 */
export class Writes {
  private failed: StorageFailed | undefined;
  private rows = 0;

  /**
   * Sets the file up, and moves what its log holds into it. A file that is open for reading alone stays as it is.
   * @param what the content of the file, for messages: `ledger`
   */
  constructor(
    private readonly db: Sqlite,
    private readonly what: string,
  ) {
    if (db.readonly) return;
    mustBeWritable(db);
    db.useWal();
    db.exec('PRAGMA synchronous = FULL'); // NORMAL, under WAL, loses commits at power loss
    // SQLite ignores errors of its automatic checkpoints.
    db.exec('PRAGMA wal_autocheckpoint = 0');
    // The log of a process that failed may be in the page cache alone. The checkpoint writes its content again.
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** The error by which the writes ended; undefined while the file can be written. */
  get failure(): StorageFailed | undefined {
    return this.failed;
  }

  /**
   * Does the work in a transaction, and returns its result once it is on the disk.
   * @throws {StorageFull} if the disk is full, {@link StorageFailed} if it has failed: nothing was written
   * @throws {OutcomeUnknown} if it failed during the commit: the work may be on the disk
   */
  transaction<T>(work: () => T): T {
    if (this.failed) throw this.failed;
    let isCommitting = false;
    try {
      return this.db.transaction(() => {
        const result = work();
        isCommitting = true;
        return result;
      });
    } catch (error) {
      throw this.explained(error, isCommitting);
    }
  }

  /** Counts rows that were written, and moves the log into the file from time to time. */
  wrote(rows: number): void {
    this.rows += rows;
    if (this.rows < ROWS_IN_LOG || this.failed) return;
    this.rows = 0;
    try {
      this.db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    } catch (error) {
      this.explained(error, false); // nobody waits for a checkpoint: the log still holds everything
    }
  }

  /**
   * Returns the error to answer with. An error of the disk ends the writes.
   * @param isCommitting true if the commit had begun, so that the work may be on the disk
   */
  explained(error: unknown, isCommitting: boolean): unknown {
    const { code = '' } = asError(error);
    // On a full disk the commit was not written to its end. Only the shared memory grows after that.
    if (code === 'SQLITE_FULL' || (FULL.includes(code) && !isCommitting)) return new StorageFull();
    if (this.db.readonly || (!isCommitting && !BROKEN.test(code))) return error;
    if (!this.failed) {
      this.failed = new StorageFailed(this.what, code);
      new Logger('Storage').error(this.failed.why, error);
    }
    return isCommitting
      ? new OutcomeUnknown(`The disk of the ${this.what} failed while the command was written.`, error, 'restart')
      : this.failed;
  }
}

/**
 * Checks that the file can be written, by a write that is undone. SQLite opens it for reading alone, without an error, if it is
 * protected or its header is damaged.
 */
function mustBeWritable(db: Sqlite): void {
  try {
    db.exec('BEGIN; PRAGMA user_version = 1; ROLLBACK');
  } catch (error) {
    if (asError(error).code !== 'SQLITE_READONLY') throw error;
    accessSync(db.file, constants.W_OK);
    const message = 'SQLite can only read it, although this user may write to it';
    throw Object.assign(new Error(message, { cause: error }), { code: 'SQLITE_CORRUPT', file: db.file });
  }
}
