import { Logger } from '@nestjs/common';
import type { Sqlite } from '#sqlite';
import { checksumOf, NO_CHECKSUM } from './checksum.js';
import { LedgerDamaged } from './event-store.js';

/** A row of the embedded ledger. `checksum` is absent in a file of a version without checksums. */
export interface Row {
  readonly position: bigint;
  readonly stream: string;
  readonly revision: bigint;
  readonly id: string;
  readonly type: string;
  readonly recorded_at: string;
  readonly data: string;
  readonly metadata: string;
  readonly checksum?: string | null;
}

/** The end of a chain: the position and the checksum of a row. The next row is chained to it. */
export type Link = Pick<Row, 'position' | 'checksum'>;

/** The beginning of a chain, before the first row. */
export const START: Link = { position: 0n, checksum: NO_CHECKSUM };

/** The number of rows that are verified when a ledger is opened for writing. */
const TAIL = 1_000n;

/** The rows that are chained in one transaction. */
const AT_ONCE = 10_000;

/** The time between two lines in the log, in milliseconds. */
const REPORT_EVERY = 1_000;

/** The `user_version` of a file in which every row is chained. */
const CHAINED = 1n;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS events (
    position    INTEGER PRIMARY KEY AUTOINCREMENT,
    stream      TEXT    NOT NULL,
    revision    INTEGER NOT NULL,
    id          TEXT    NOT NULL UNIQUE,
    type        TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    data        TEXT    NOT NULL,
    metadata    TEXT    NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT`;

/** Returns the columns of the row as text, without its checksum. */
export function fieldsOf({ position, stream, revision, id, type, recorded_at, data, metadata }: Row): string[] {
  return [`${position}`, stream, `${revision}`, id, type, recorded_at, data, metadata];
}

/** Returns the checksum of the row that comes after `previous`. */
export function checksumAfter(previous: Link, row: Row): string {
  return checksumOf(previous.checksum ?? NO_CHECKSUM, fieldsOf(row));
}

/**
 * Verifies that the row comes right after `previous` and is as it was stored. Returns the new end of the chain.
 * @throws {LedgerDamaged} if it is not
 */
export function verifyRow(previous: Link, row: Row): Link {
  const { position, stream, checksum = null } = row;
  mustBeNext(previous, row);
  const expected = checksumAfter(previous, row);
  if (checksum !== expected)
    throw new LedgerDamaged(position, `an event of ${stream} has the checksum ${checksum}, not ${expected}`);
  return { position, checksum };
}

function mustBeNext(previous: Link, { position }: Row): void {
  if (position !== previous.position + 1n)
    throw new LedgerDamaged(previous.position + 1n, `it is missing: the next event has position ${position}`);
}

/** Returns whether every row of the file is chained. */
export function isChained(db: Sqlite): boolean {
  return db.value('PRAGMA user_version') === CHAINED;
}

/**
 * Creates the table if it is missing, and chains the rows that an earlier version stored. If interrupted, the next call goes
 * on where this one stopped.
 * @throws {LedgerDamaged} if a row is missing between two others
 */
export function prepare(db: Sqlite): void {
  db.exec(SCHEMA);
  if (isChained(db)) return;
  if (!db.value(`SELECT 1 FROM pragma_table_info('events') WHERE name = 'checksum'`))
    db.exec('ALTER TABLE events ADD COLUMN checksum TEXT');
  const rows = db.prepare<Row>('SELECT * FROM events WHERE position > ? ORDER BY position LIMIT ?');
  const set = db.prepare('UPDATE events SET checksum = ? WHERE position = ?');
  const log = new Logger('Ledger');
  let reportAt = Date.now() + REPORT_EVERY;
  let last = lastChained(db);
  for (let isDone = false; !isDone; ) {
    db.transaction(() => {
      const batch = rows.all([last.position, AT_ONCE]);
      for (const row of batch) {
        mustBeNext(last, row);
        last = { position: row.position, checksum: checksumAfter(last, row) };
        set.run([last.checksum!, last.position]);
      }
      isDone = batch.length < AT_ONCE;
      if (isDone) db.exec(`PRAGMA user_version = ${CHAINED}`);
      if (isDone || Date.now() < reportAt) return;
      log.log(`Adding checksums to the events of an earlier version: position ${last.position}`);
      reportAt = Date.now() + REPORT_EVERY;
    });
    db.exec('PRAGMA wal_checkpoint(PASSIVE)'); // so that the log stays short
  }
}

/**
 * Verifies the newest rows, a bounded number.
 * @throws {LedgerDamaged} if one of them is not as it was stored, or newer ones are missing
 */
export function verifyTail(db: Sqlite): void {
  const head = db.value<bigint>('SELECT max(position) FROM events') ?? 0n;
  let last = linkAt(db, head - TAIL) ?? START;
  for (const row of db
    .prepare<Row>('SELECT * FROM events WHERE position > ? ORDER BY position')
    .iterate([last.position]))
    last = verifyRow(last, row);
  verifyEnd(db, head);
}

/**
 * Verifies that no row has been after `head`.
 * @throws {LedgerDamaged} if SQLite has given later positions
 */
export function verifyEnd(db: Sqlite, head: bigint): void {
  const given = db.value<bigint>(`SELECT seq FROM sqlite_sequence WHERE name = 'events'`) ?? 0n;
  if (given > head) throw new LedgerDamaged(head + 1n, `it is missing: positions up to ${given} have been given`);
}

/** Returns the row at the position. */
export function linkAt(db: Sqlite, position: bigint): Link | undefined {
  return db.prepare<Row>('SELECT * FROM events WHERE position = ?').get([position]);
}

/**
 * Returns the rows of the stream, oldest first, each verified with the row before it in the ledger.
 * @param most the number of rows to read at most; all if it is negative
 * @throws {LedgerDamaged} if one is not as it was stored, or one between them is missing
 */
export function streamOf(db: Sqlite, stream: string, most = -1): Row[] {
  const rows = db.prepare<Row & { readonly before: string | null }>(STREAM).all([stream, most]);
  for (const [revision, row] of rows.entries()) {
    if (row.revision !== BigInt(revision))
      throw new LedgerDamaged(row.position, `number ${revision} of ${stream} is missing before it`);
    verifyRow({ position: row.position - 1n, checksum: row.before }, row);
  }
  return rows;
}

const STREAM = `
  SELECT events.*, previous.checksum AS before
  FROM events LEFT JOIN events AS previous ON previous.position = events.position - 1
  WHERE events.stream = ? ORDER BY events.revision LIMIT ?`;

/** Returns the last link of a file that may be chained in part. */
function lastChained(db: Sqlite): Link {
  const sql = 'SELECT position, checksum FROM events WHERE checksum IS NOT NULL ORDER BY position DESC LIMIT 1';
  return db.prepare<Link>(sql).get() ?? START;
}
