import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Sqlite } from '#sqlite';
import { takeLock } from './sqlite.lock.js';
import {
  type BackupContents,
  type BackupOptions,
  contentsOf,
  readThrough,
  undamaged,
  verify,
  writeContents,
} from './sqlite.verify.js';

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
      copied.exec('PRAGMA journal_mode = DELETE'); // one file, also for whoever opens it
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

/** A log without its ledger counts too: SQLite would play it into whatever ledger it finds beside it. */
function mustHaveNoLedger(directory: string): void {
  const there = ['ledger.db', 'ledger.db-wal', 'ledger.db-journal'].filter((name) => existsSync(join(directory, name)));
  if (there.length > 0)
    throw new Error(
      `There is a ledger in ${directory} already, and a ledger is never overwritten. ` +
        `Restore into another directory (--data), or move ${there.join(' and ')} away first.`,
    );
}

/** Enough pages for the disk to be the bottleneck, few enough for a signal to be heeded: 20 MB. */
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
