import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asError, makeDirectory } from '#kernel';
import { Sqlite } from '#sqlite';
import { isChained } from './sqlite.chain.js';
import { takeLock } from './sqlite.lock.js';
import {
  type BackupContents,
  type BackupOptions,
  contentsOf,
  readThrough,
  undamaged,
  verify,
  verifyFile,
  writeContents,
} from './sqlite.verify.js';

/**
 * Copies the embedded ledger of `directory` into one SQLite file, while another process may write to the ledger. The copy
 * is read back and compared before it gets its name. It contains neither keys nor read models.
 * @throws {Error} if there is no ledger, if `file` already exists, or if the ledger is damaged
 */
export async function backUp(directory: string, file: string, options: BackupOptions = {}): Promise<BackupContents> {
  const ledger = ledgerIn(directory);
  if (existsSync(file))
    throw new Error(`${file} is there already: give another name, or a directory to choose one in.`);
  const takenAt = (options.now?.() ?? new Date()).toISOString();
  const part = `${file}.${process.pid}.part`;
  claim(part);
  try {
    const contents = await reading(ledger, async (source) => {
      // One snapshot from here on: later appends stay out, and do not make SQLite restart the copy.
      source.exec('BEGIN');
      const advice = 'Nothing was backed up: restore an earlier backup.';
      const read = await undamaged(ledger, advice, () => readThrough(source, 'Reading', options));
      await copy(source, part, options);
      return { takenAt, ...read };
    });
    changing(part, (copied) => {
      copied.exec('PRAGMA journal_mode = DELETE'); // so that it stays one file when it is opened
      writeContents(copied, contents);
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
 * Restores the backup `file` as the ledger of `directory`, which must not have a ledger. Verifies the backup before and
 * after the copy. Deletes read models in the directory, since they may belong to another ledger.
 * @throws {Error} if the file is damaged or not a backup, or the directory has a ledger
 * @throws {DataDirectoryInUse} if another process writes to the directory
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
      makeDirectory(directory);
      const lock = takeLock(directory);
      const part = `${ledger}.part`;
      try {
        mustHaveNoLedger(directory);
        remove(part);
        await copy(backup, part, options);
        changing(part, (copied) => {
          copied.exec('DROP TABLE backup');
          copied.prepare(`UPDATE sqlite_sequence SET seq = ? WHERE name = 'events'`).run([contents.position]);
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

/**
 * Verifies the embedded ledger of `directory`, while another process may write to it. `checksum` is that of its last event;
 * undefined if a version without checksums stored it.
 * @throws {Error} if there is no ledger, or it is damaged
 */
export function verifyLedger(directory: string, options: BackupOptions = {}): Promise<VerifiedLedger> {
  const ledger = ledgerIn(directory);
  const advice =
    'Restore a backup from before the damage into another directory: regesta restore FILE --data DIRECTORY.';
  return undamaged(ledger, advice, () =>
    reading(ledger, async (db) => {
      db.exec('BEGIN'); // one snapshot
      const { events, position, sha256 } = await verifyFile(db, options);
      return { events, position, checksum: isChained(db) ? sha256 : undefined };
    }),
  );
}

/** The contents of a ledger that was verified as a whole. */
export interface VerifiedLedger {
  readonly events: bigint;
  /** The newest position; 0 without events. */
  readonly position: bigint;
  readonly checksum: string | undefined;
}

function ledgerIn(directory: string): string {
  const ledger = join(directory, 'ledger.db');
  if (existsSync(ledger)) return ledger;
  throw new Error(`There is no ledger in ${directory}: give its directory with --data or REGESTA_DATA.`);
}

/** Refuses a log without its ledger too: SQLite would apply it to the restored ledger. */
function mustHaveNoLedger(directory: string): void {
  const there = ['ledger.db', 'ledger.db-wal', 'ledger.db-journal'].filter((name) => existsSync(join(directory, name)));
  if (there.length > 0)
    throw new Error(
      `There is a ledger in ${directory} already, and a ledger is never overwritten. ` +
        `Restore into another directory (--data), or move ${there.join(' and ')} away first.`,
    );
}

/** Pages in one step (20 MB): enough to keep the disk busy, few enough to react to an abort signal. */
const PAGES = 5_000;

async function copy(from: Sqlite, to: string, { signal, onProgress }: BackupOptions): Promise<void> {
  await from.backup(to, PAGES, ({ totalPages, remainingPages }) => {
    signal?.throwIfAborted();
    onProgress?.('Copying', totalPages - remainingPages, totalPages);
  });
}

async function reading<T>(file: string, work: (db: Sqlite) => Promise<T>): Promise<T> {
  const db = new Sqlite(file, { readonly: true });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

function changing(file: string, work: (db: Sqlite) => void): void {
  const db = new Sqlite(file);
  try {
    work(db);
  } finally {
    db.close();
  }
}

/** Creates the file, readable only by its owner. */
function claim(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    throw new Error(`No file can be made there (${asError(error).message}).`);
  }
}

/** Renames a finished file, durably. */
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

/** Removes an SQLite file with its log, journal and shared memory. */
function remove(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(file + suffix, { force: true });
}
