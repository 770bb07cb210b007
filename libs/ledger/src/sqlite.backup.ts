import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as breathe } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { takeLock } from './sqlite.lock.js';

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

type Db = Database.Database;

/**
 * Copies the embedded ledger of `directory` into `file`, beside a process that writes to it: the ledger as it is now, in
 * one SQLite file, read back and compared before it has its name. Keys and read models are not in it.
 * @throws {Error} where there is no ledger, where `file` is there already, and where the ledger itself is damaged
 */
export async function backUp(directory: string, file: string, options: BackupOptions = {}): Promise<BackupContents> {
  const ledger = join(directory, 'ledger.db');
  if (!existsSync(ledger))
    throw new Error(`There is no ledger in ${directory}: give its directory with --data or REGESTA_DATA.`);
  if (existsSync(file))
    throw new Error(`${file} is there already: give another name, or a directory to choose one in.`);
  const takenAt = (options.now?.() ?? new Date()).toISOString();
  const part = `${file}.${process.pid}.part`;
  claim(part);
  try {
    const contents = await reading(ledger, async (source) => {
      // One snapshot from here on: what is appended meanwhile stays out, and does not make SQLite begin anew.
      source.exec('BEGIN');
      const advice = 'Nothing was backed up: restore an earlier backup.';
      const read = await undamaged(ledger, advice, () => readThrough(source, 'Reading', options));
      await copy(source, part, options);
      return { takenAt, ...read };
    });
    changing(part, (copied) => {
      copied.pragma('journal_mode = DELETE'); // one file, also for whoever opens it
      copied.exec('CREATE TABLE backup (taken_at TEXT, events INTEGER, position INTEGER, sha256 TEXT) STRICT');
      copied
        .prepare('INSERT INTO backup VALUES (?, ?, ?, ?)')
        .run(contents.takenAt, contents.events, contents.position, contents.sha256);
    });
    await undamaged('What was written', `${file} was not made: look at its disk, and at ${ledger}.`, () =>
      reading(part, (copied) => verify(copied, contentsOf(copied), options)),
    );
    settle(part, file);
    return contents;
  } finally {
    remove(part);
  }
}

/**
 * Makes the backup `file` the ledger of `directory`, which must have none. It is verified before anything is written and
 * again afterwards; read models in the directory are deleted, since they may be those of another ledger.
 * @throws {Error} where the backup is damaged or none, or the directory has a ledger
 * @throws {DataDirectoryInUse} where another process writes to it
 */
export async function restore(file: string, directory: string, options: BackupOptions = {}): Promise<BackupContents> {
  const ledger = join(directory, 'ledger.db');
  mustHaveNoLedger(directory);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Error(`There is no file ${file}.`);
  const advice = 'Nothing was restored: take another backup.';
  return undamaged(file, advice, () =>
    reading(file, async (backup) => {
      const contents = contentsOf(backup);
      await verify(backup, contents, options);
      mkdirSync(directory, { recursive: true });
      const lock = takeLock(directory);
      const part = `${ledger}.part`;
      try {
        mustHaveNoLedger(directory);
        remove(part);
        await copy(backup, part, options);
        changing(part, (copied) => {
          copied.exec('DROP TABLE backup');
          copied.prepare(`UPDATE sqlite_sequence SET seq = ? WHERE name = 'events'`).run(contents.position);
        });
        await undamaged('What was written', `Nothing was restored: look at the disk of ${directory}.`, () =>
          reading(part, (copied) => verify(copied, contents, options)),
        );
        remove(join(directory, 'read-model.db'));
        settle(part, ledger);
        return contents;
      } finally {
        remove(part);
        lock.close();
      }
    }),
  );
}

/** A log without its ledger counts too: SQLite would play it into whatever ledger it finds beside it. */
function mustHaveNoLedger(directory: string): void {
  const there = ['ledger.db', 'ledger.db-wal', 'ledger.db-journal'].filter((name) => existsSync(join(directory, name)));
  if (there.length > 0)
    throw new Error(
      `There is a ledger in ${directory} already, and a ledger is never overwritten. ` +
        `Restore into another directory (--data), or move ${there.join(' and ')} away first.`,
    );
}

/** What is not as it was written. */
class Damage extends Error {}

async function undamaged<T>(what: string, advice: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    if (!(error instanceof Damage) && !/^SQLITE_(?:CORRUPT|NOTADB|ERROR$|IOERR_SHORT_READ)/.test(code)) throw error;
    throw new Error(`${what} is damaged (${message.split('\n')[0]}). ${advice}`);
  }
}

function contentsOf(backup: Db): BackupContents {
  const table = backup.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'backup'`).get();
  if (!table) throw new Damage('it is no backup that `regesta backup` made');
  const contents = backup.prepare('SELECT taken_at AS takenAt, events, position, sha256 FROM backup').get();
  return (contents as BackupContents | undefined) ?? damaged('it does not say what it holds');
}

/** Looks at everything: SQLite's own structures, the streams, the appends, and every event against `contents`. */
async function verify(db: Db, contents: BackupContents, options: BackupOptions): Promise<void> {
  const found = db.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') damaged(String(found));
  const { events, position, sha256 } = await readThrough(db, 'Verifying', options);
  if (events !== contents.events || position !== contents.position)
    damaged(`it has ${events} events up to position ${position}, not ${contents.events} up to ${contents.position}`);
  if (sha256 !== contents.sha256) damaged(`its events have the hash ${sha256}, not ${contents.sha256}`);
}

const AT_ONCE = 5_000;
const EVENTS = `
  SELECT CAST(position AS TEXT), stream, CAST(revision AS TEXT), id, type, recorded_at, data, metadata
  FROM events ORDER BY position`;
const GAPS = `
  SELECT stream FROM events GROUP BY stream HAVING min(revision) <> 0 OR max(revision) <> count(*) - 1 LIMIT 1`;

/** Reads every event; refuses streams with gaps and appends of which a part is missing. */
async function readThrough(
  db: Db,
  step: BackupStep,
  { signal, onProgress }: BackupOptions,
): Promise<Omit<BackupContents, 'takenAt'>> {
  const events = db.prepare('SELECT count(*) FROM events').pluck().get() as bigint;
  const gap = db.prepare(GAPS).pluck().get();
  if (gap !== undefined) damaged(`revisions of ${gap} are missing`);
  const hash = createHash('sha256');
  let due: Due | undefined = { index: 0 };
  let [position, done] = ['0', 0];
  for (const row of db.prepare<[], string[]>(EVENTS).raw().iterate()) {
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

async function copy(from: Db, to: string, { signal, onProgress }: BackupOptions): Promise<void> {
  const progress = ({ totalPages, remainingPages }: Database.BackupMetadata) => {
    signal?.throwIfAborted();
    onProgress?.('Copying', totalPages - remainingPages, totalPages);
    return AT_ONCE;
  };
  progress(await from.backup(to, { progress }));
}

async function reading<T>(file: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = new Database(file, { readonly: true });
  try {
    db.defaultSafeIntegers(true);
    return await work(db);
  } finally {
    db.close();
  }
}

function changing(file: string, work: (db: Db) => void): void {
  const db = new Database(file);
  try {
    work(db);
  } finally {
    db.close();
  }
}

/** Makes the file, for its owner's eyes. */
function claim(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    throw new Error(`No file can be made there (${(error as Error).message}).`);
  }
}

/** Gives a finished file its name, durably. */
function settle(part: string, file: string): void {
  flush(part);
  renameSync(part, file);
  flush(dirname(file));
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

/** Removes an SQLite file with what SQLite keeps beside it. */
function remove(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}
