import { createHash } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import type { Sqlite } from '#sqlite';

/** What a backup says of what it holds; it stands in the backup itself, in a table of its own. */
export interface BackupContents {
  /** When it was begun: what was appended later is not in it (ISO 8601 instant, UTC). */
  readonly takenAt: string;
  readonly events: bigint;
  /** The newest position; 0 where there is no event. */
  readonly position: bigint;
  /** SHA-256, in hex, over every event in order, each as a JSON array of its columns' texts and a line feed. */
  readonly sha256: string;
}

/** What a backup or a restoration is at, told with how much of it is done. */
export type BackupStep = 'Reading' | 'Copying' | 'Verifying';

export interface BackupOptions {
  readonly now?: () => Date;
  /** Aborted, it stops, leaves nothing behind, and rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: BackupStep, done: number, total: number) => void;
}

/** What is not as it was written. */
class Damage extends Error {}

/**
 * What `work` answers.
 * @throws {Error} that calls `what` damaged, says how, and gives the advice, where it met something that is
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

/** Writes into the backup what it holds. */
export function writeContents(backup: Sqlite, { takenAt, events, position, sha256 }: BackupContents): void {
  backup.exec('CREATE TABLE backup (taken_at TEXT, events INTEGER, position INTEGER, sha256 TEXT) STRICT');
  backup.prepare('INSERT INTO backup VALUES (?, ?, ?, ?)').run([takenAt, events, position, sha256]);
}

/** What the backup says that it holds. */
export function contentsOf(backup: Sqlite): BackupContents {
  if (!backup.value(`SELECT 1 FROM sqlite_schema WHERE name = 'backup'`))
    throw new Damage('it is no backup that `regesta backup` made');
  const contents = backup.prepare<BackupContents>('SELECT taken_at AS takenAt, events, position, sha256 FROM backup');
  return contents.get() ?? damaged('it does not say what it holds');
}

/** Looks at everything: SQLite's own structures, the streams, the appends, and every event against `contents`. */
export async function verify(db: Sqlite, contents: BackupContents, options: BackupOptions): Promise<void> {
  const found = db.value('PRAGMA integrity_check(1)');
  if (found !== 'ok') damaged(String(found));
  const { events, position, sha256 } = await readThrough(db, 'Verifying', options);
  if (events !== contents.events || position !== contents.position)
    damaged(`it has ${events} events up to position ${position}, not ${contents.events} up to ${contents.position}`);
  if (sha256 !== contents.sha256) damaged(`its events have the hash ${sha256}, not ${contents.sha256}`);
}

/** How many rows are read before whoever else waits has a turn. */
const AT_ONCE = 5_000;
const EVENTS = `
  SELECT CAST(position AS TEXT), stream, CAST(revision AS TEXT), id, type, recorded_at, data, metadata
  FROM events ORDER BY position`;
const GAPS = `
  SELECT stream FROM events GROUP BY stream HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1 LIMIT 1`;

/** Reads every event; refuses streams with gaps and appends of which a part is missing. */
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

/** Which part of an append comes next: the first of any, or one of a stream's that has begun. */
interface Due {
  readonly index: number;
  readonly begun?: { readonly stream: string; readonly count: number };
}

/** What comes after the event; undefined, hence anything, where it cannot be read. */
function dueAfter(due: Due | undefined, stream: string, metadata: string, position: string): Due | undefined {
  const place = placeOf(metadata);
  const { stream: of, count } = due?.begun ?? { stream, count: place?.count };
  if (place && due && (place.index !== due.index || stream !== of || place.count !== count))
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
