import { createHash } from 'node:crypto';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { asError } from '#kernel';
import type { Sqlite } from '#sqlite';
import { LedgerDamaged } from './event-store.js';
import { fieldsOf, isChained, type Link, type Row, START, verifyEnd, verifyRow } from './sqlite.chain.js';

/** The contents of a ledger, in short. */
interface LedgerContents {
  readonly events: bigint;
  /** The newest position; 0 without events. */
  readonly position: bigint;
  /**
   * The checksum of the last event (SHA-256, hex), chained to all before it. In a file of a version without checksums it is
   * the hash over all events in order. Each is a JSON array of its columns as text, and a line feed.
   */
  readonly sha256: string;
}

/** The description of a backup, stored in a table of the backup itself. */
export interface BackupContents extends LedgerContents {
  /** The time at which it began (ISO 8601, UTC). Later appends are not in it. */
  readonly takenAt: string;
}

/** A step of a backup or a restoration; progress is reported for each. */
export type BackupStep = 'Reading' | 'Copying' | 'Verifying';

/** Options of a backup and of a restoration. */
export interface BackupOptions {
  readonly now?: () => Date;
  /** Stops the work: it removes its files and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: BackupStep, done: number, total: number) => void;
}

/** The error of data that differ from what was written. */
class Damage extends Error {}

/**
 * Runs `work` and returns its result.
 * @throws {Error} if `work` found damage; it says that `what` is damaged and how, and gives the advice
 */
export async function undamaged<T>(what: string, advice: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '', message: said } = asError(error);
    const isDamage = error instanceof Damage || error instanceof LedgerDamaged;
    if (!isDamage && !/^SQLITE_(?:CORRUPT|NOTADB|ERROR$|IOERR_SHORT_READ|READONLY)/.test(code)) throw error;
    const message = error instanceof LedgerDamaged ? `position ${error.position}: ${error.how}` : said;
    throw new Error(`${what} is damaged (${message.split('\n')[0]}). ${advice}`);
  }
}

/** Writes the description into the backup. */
export function writeContents(backup: Sqlite, { takenAt, events, position, sha256 }: BackupContents): void {
  backup.exec('CREATE TABLE backup (taken_at TEXT, events INTEGER, position INTEGER, sha256 TEXT) STRICT');
  backup.prepare('INSERT INTO backup VALUES (?, ?, ?, ?)').run([takenAt, events, position, sha256]);
}

/** Reads the description from the backup. */
export function contentsOf(backup: Sqlite): BackupContents {
  if (!backup.value(`SELECT 1 FROM sqlite_schema WHERE name = 'backup'`))
    throw new Damage('it is no backup that `regesta backup` made');
  const contents = backup.prepare<BackupContents>('SELECT taken_at AS takenAt, events, position, sha256 FROM backup');
  return contents.get() ?? damaged('it does not say what it holds');
}

/** Verifies SQLite's own structures, every event, the streams and the appends. Returns what there is. */
export async function verifyFile(db: Sqlite, options: BackupOptions): Promise<LedgerContents> {
  const integrity = db.value('PRAGMA integrity_check(1)');
  if (integrity !== 'ok') damaged(String(integrity));
  return readThrough(db, 'Verifying', options);
}

/** Verifies the file like {@link verifyFile}, and that it holds `contents`. */
export async function verify(db: Sqlite, contents: BackupContents, options: BackupOptions): Promise<void> {
  const { events, position, sha256 } = await verifyFile(db, options);
  if (events !== contents.events || position !== contents.position)
    damaged(`it has ${events} events up to position ${position}, not ${contents.events} up to ${contents.position}`);
  if (sha256 !== contents.sha256) damaged(`its events have the hash ${sha256}, not ${contents.sha256}`);
}

/** Rows that are read before other work has a turn. */
const AT_ONCE = 5_000;
const GAPS = `
  SELECT stream FROM events GROUP BY stream HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1 LIMIT 1`;

/** Reads every event; refuses what is not as it was stored, streams with gaps, and incomplete appends. */
export async function readThrough(
  db: Sqlite,
  step: BackupStep,
  { signal, onProgress }: BackupOptions,
): Promise<LedgerContents> {
  const events = db.value<bigint>('SELECT count(*) FROM events')!;
  const digest = isChained(db) ? new Chain() : new Digest();
  const gap = digest instanceof Digest ? db.value(GAPS) : undefined; // a chain shows by itself what is missing
  if (gap !== undefined) damaged(`revisions of ${gap} are missing`);
  let due: Due = { index: 0 };
  let [position, done] = [0n, 0];
  for (const row of db.prepare<Row>('SELECT * FROM events ORDER BY position').iterate()) {
    digest.update(row);
    position = row.position;
    due = dueAfter(due, row);
    done += 1;
    if (done % AT_ONCE !== 0) continue;
    onProgress?.(step, done, Number(events));
    await yieldToEventLoop();
    signal?.throwIfAborted();
  }
  if (due.begun) damaged(`a part of the last append, to ${due.begun.stream}, is missing`);
  verifyEnd(db, position);
  onProgress?.(step, done, Number(events));
  return { events, position, sha256: digest.end() };
}

/** Verifies each row with the one before it. */
class Chain {
  private last: Link = START;

  update(row: Row): void {
    this.last = verifyRow(this.last, row);
  }

  end(): string {
    return this.last.checksum!;
  }
}

/** The hash over the rows of a version without checksums. */
class Digest {
  private readonly hash = createHash('sha256');

  update(row: Row): void {
    this.hash.update(`${JSON.stringify(fieldsOf(row))}\n`);
  }

  end(): string {
    return this.hash.digest('hex');
  }
}

/** The event that must come next: the first of a new append, or the next of an append that has begun. */
interface Due {
  readonly index: number;
  readonly begun?: { readonly stream: string; readonly count: number };
}

/** Returns what must follow the event. */
function dueAfter(due: Due, row: Row): Due {
  const { stream, position } = row;
  const { index, count } = placeOf(row);
  const begun = due.begun ?? { stream, count };
  if (index !== due.index || stream !== begun.stream || count !== begun.count)
    damaged(`a part of an append is missing before position ${position}`);
  return index + 1 < count ? { index: index + 1, begun } : { index: 0 };
}

/** Returns the place of the event in its append. */
function placeOf({ position, data, metadata }: Row): { index: number; count: number } {
  try {
    JSON.parse(data);
    return JSON.parse(metadata);
  } catch (error) {
    return damaged(`the event at position ${position} cannot be read: ${asError(error).message}`);
  }
}

function damaged(how: string): never {
  throw new Damage(how);
}
