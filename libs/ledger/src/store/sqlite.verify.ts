import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Sqlite } from '#sqlite';

/** The description of a backup, stored in a table of the backup itself. */
export interface BackupContents {
  /** The time at which it began (ISO 8601, UTC). Later appends are not in it. */
  readonly takenAt: string;
  readonly events: bigint;
  /** The newest position; 0 without events. */
  readonly position: bigint;
  /** The SHA-256 (hex) over all events in order, each as a JSON array of its columns as text, and a line feed. */
  readonly sha256: string;
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
    const { code = '', message } = error as Error & { code?: string };
    if (!(error instanceof Damage) && !/^SQLITE_(?:CORRUPT|NOTADB|ERROR$|IOERR_SHORT_READ)/.test(code)) throw error;
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

/** Verifies SQLite's own structures, the streams, the appends, and every event against `contents`. */
export async function verify(db: Sqlite, contents: BackupContents, options: BackupOptions): Promise<void> {
  const integrity = db.value('PRAGMA integrity_check(1)');
  if (integrity !== 'ok') damaged(String(integrity));
  const { events, position, sha256 } = await readThrough(db, 'Verifying', options);
  if (events !== contents.events || position !== contents.position)
    damaged(`it has ${events} events up to position ${position}, not ${contents.events} up to ${contents.position}`);
  if (sha256 !== contents.sha256) damaged(`its events have the hash ${sha256}, not ${contents.sha256}`);
}

/** Rows that are read before other work has a turn. */
const AT_ONCE = 5_000;
const EVENTS = `
  SELECT CAST(position AS TEXT), stream, CAST(revision AS TEXT), id, type, recorded_at, data, metadata
  FROM events ORDER BY position`;
const GAPS = `
  SELECT stream FROM events GROUP BY stream HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1 LIMIT 1`;

/** Reads every event; refuses streams with gaps, and incomplete appends. */
export async function readThrough(
  db: Sqlite,
  step: BackupStep,
  { signal, onProgress }: BackupOptions,
): Promise<Omit<BackupContents, 'takenAt'>> {
  const events = db.value<bigint>('SELECT count(*) FROM events')!;
  const gap = db.value(GAPS);
  if (gap !== undefined) damaged(`revisions of ${gap} are missing`);
  const hash = createHash('sha256');
  let due: Due | undefined = { index: 0 };
  let [position, done] = ['0', 0];
  for (const columns of db.prepare<Record<string, string>>(EVENTS).iterate()) {
    const row = Object.values(columns);
    hash.update(`${JSON.stringify(row)}\n`);
    position = row[0]!;
    due = dueAfter(due, row[1]!, row[7]!, position);
    done += 1;
    if (done % AT_ONCE !== 0) continue;
    onProgress?.(step, done, Number(events));
    await breathe();
    signal?.throwIfAborted();
  }
  if (due?.begun) damaged(`a part of the last append, to ${due.begun.stream}, is missing`);
  onProgress?.(step, done, Number(events));
  return { events, position: BigInt(position), sha256: hash.digest('hex') };
}

/** The event that must come next: the first of a new append, or the next of an append that has begun. */
interface Due {
  readonly index: number;
  readonly begun?: { readonly stream: string; readonly count: number };
}

/** Returns what must follow the event; undefined, which allows anything, if the event cannot be read. */
function dueAfter(due: Due | undefined, stream: string, metadata: string, position: string): Due | undefined {
  const place = placeOf(metadata);
  const { stream: expected, count } = due?.begun ?? { stream, count: place?.count };
  if (place && due && (place.index !== due.index || stream !== expected || place.count !== count))
    damaged(`a part of an append is missing before position ${position}`);
  return (
    place &&
    (place.index + 1 < place.count ? { index: place.index + 1, begun: { stream, count: place.count } } : { index: 0 })
  );
}

function placeOf(metadata: string): { index: number; count: number } | undefined {
  try {
    const { index, count } = JSON.parse(metadata);
    return Number.isInteger(index) && Number.isInteger(count) ? { index, count } : undefined;
  } catch {
    return undefined;
  }
}

function damaged(how: string): never {
  throw new Damage(how);
}
