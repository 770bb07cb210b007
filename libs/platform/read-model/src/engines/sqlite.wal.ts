import { sql } from 'kysely';
import type { Sqlite } from '#sqlite';
import type { Tables } from './database.js';

/** True if SQLite can say how long its write-ahead log is without a checkpoint (`NOOP`, since 3.51). */
const SAYS_LENGTH = process.versions.sqlite!.localeCompare('3.51', 'en', { numeric: true }) >= 0;

/**
 * Pages in the log (8 MiB) from which on a checkpoint is made. Index pages change again and again, so they are written to the
 * file seldom.
 */
const LONG = 2048n;

/** Pages in the log (32 MiB) from which on a checkpoint waits for readers, so that the log can begin again. */
const TOO_LONG = 8192n;

/**
 * The setting of the connections whose log a {@link WalCheckpointer} empties. The last resort is their own commit, beyond 64 MiB. Where
 * SQLite does not say how long the log is, a commit makes the checkpoint every 8 MiB.
 */
export const CHECKPOINT_ELSEWHERE = `wal_autocheckpoint = ${SAYS_LENGTH ? 16384n : LONG}`;

/** The setting of the connection that makes checkpoints: the milliseconds that it waits for readers. */
export const PATIENCE = 'busy_timeout = 1000';

/** Makes the checkpoints of an SQLite file that a connection of this thread writes. They run in another thread. */
export class WalCheckpointer {
  /** Pages from which on a checkpoint waits for readers. */
  private patientFrom = TOO_LONG;

  /**
   * @param connection says how long the log is
   * @param thread makes the checkpoints
   */
  constructor(
    private readonly connection: Sqlite,
    private readonly thread: Tables,
  ) {}

  /** Makes a checkpoint if the log is long. SQLite lets the log begin again after a whole one, so nothing should be written meanwhile. */
  async checkpoint(): Promise<void> {
    if (!SAYS_LENGTH) return;
    const { log } = this.connection.prepare<{ log: bigint }>('PRAGMA wal_checkpoint(NOOP)').get()!;
    if (log < LONG) this.patientFrom = TOO_LONG;
    else if (log < this.patientFrom) await checkpointWal(this.thread, 'PASSIVE');
    else {
      this.patientFrom = log + LONG; // a reader that stays is not waited for after each transaction
      await checkpointWal(this.thread, 'RESTART');
    }
  }
}

/**
 * Makes a checkpoint on the connection.
 * @param how RESTART and TRUNCATE wait for those who read the log
 */
export async function checkpointWal(db: Tables, how: 'PASSIVE' | 'RESTART' | 'TRUNCATE'): Promise<void> {
  await sql.raw(`PRAGMA wal_checkpoint(${how})`).execute(db);
}
