import { sql } from 'kysely';
import type { Sqlite } from '#sqlite';
import type { Tables } from './database.js';

/** True if SQLite can say how long its log is without moving it (`NOOP`, since 3.51). */
const SAYS_LENGTH = process.versions.sqlite!.localeCompare('3.51', 'en', { numeric: true }) >= 0;

/**
 * Pages in the log (8 MiB) from which on it is moved into the file. Index pages change again and again, so they are written to the
 * file seldom.
 */
const LONG = 2048n;

/** Pages in the log (32 MiB) from which on moving it waits for those who read it, so that it can begin again. */
const TOO_LONG = 8192n;

/**
 * The setting of the connections whose log another thread moves. The last resort is their own commit, beyond 64 MiB. Where SQLite does
 * not say how long the log is, a commit moves it every 8 MiB.
 */
export const MOVED_ELSEWHERE = `wal_autocheckpoint = ${SAYS_LENGTH ? 16384n : LONG}`;

/** The setting of the connection that moves the log: the milliseconds that it waits for readers. */
export const PATIENCE = 'busy_timeout = 1000';

/** The log of an SQLite file that a connection of this thread writes. Another thread moves it into the file. */
export class MovedLog {
  /** Pages from which on a move waits for readers. */
  private patientFrom = TOO_LONG;

  /**
   * @param connection says how long the log is
   * @param thread moves it
   */
  constructor(
    private readonly connection: Sqlite,
    private readonly thread: Tables,
  ) {}

  /** Moves the log if it is long. SQLite lets it begin again once all of it is moved, so nothing should be written meanwhile. */
  async move(): Promise<void> {
    if (!SAYS_LENGTH) return;
    const { log } = this.connection.prepare<{ log: bigint }>('PRAGMA wal_checkpoint(NOOP)').get()!;
    if (log < LONG) this.patientFrom = TOO_LONG;
    else if (log < this.patientFrom) await moveLog(this.thread, 'PASSIVE');
    else {
      this.patientFrom = log + LONG; // a reader that stays is not waited for after each transaction
      await moveLog(this.thread, 'RESTART');
    }
  }
}

/**
 * Moves what is in the log into the file, on the connection.
 * @param how RESTART and TRUNCATE wait for those who read the log
 */
export async function moveLog(db: Tables, how: 'PASSIVE' | 'RESTART' | 'TRUNCATE'): Promise<void> {
  await sql.raw(`PRAGMA wal_checkpoint(${how})`).execute(db);
}
