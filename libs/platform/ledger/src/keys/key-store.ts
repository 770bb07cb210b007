import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeDirectory, Rejection } from '#kernel';
import { Sqlite } from '#sqlite';
import type { NewEvent } from '../event.js';
import { headFromText, headToText, type LedgerHead } from '../head-records.js';
import { OutcomeUnknown, type StorageFailed } from '../store/event-store.js';
import { Writes } from '../store/sqlite.writes.js';
import type { Wrapping } from './wrapping.js';

/** Returned in place of a key that was destroyed. The data that it encrypted are unreadable on every date. */
export const ERASED = Symbol('erased');

/** The beginning of the names of keys that belong to no person. */
const OF_THE_REGISTER = 'regesta:';

/** The error of encrypted data whose key is missing. A missing key is not an erasure. */
export class KeyMissing extends Rejection {
  override readonly name = 'KeyMissing';
  constructor(subject: string) {
    super(
      'KEY_MISSING',
      subject.startsWith(OF_THE_REGISTER)
        ? `The key of the files of issued reports is missing: are the keys of this ledger in place? Restore keys/keys.db from a backup that has it, then start again. If it is lost for good, nobody can open these files any more: start once with --accept-loss, and issue the reports again.`
        : `The key of the personal data of ${subject} is missing: are the keys of this ledger in place? Restore keys/keys.db from its newest backup, then start again. If the key is lost for good, forget the contact.`,
    );
  }
}

/** The record that the key of a subject was destroyed, with the event that records it in the ledger, now or later. */
interface Erasure {
  readonly subject: string;
  readonly event: NewEvent;
}

/**
 * The data keys, one for each person, wrapped under a key that is stored elsewhere. They are kept apart from the ledger and
 * its backups, so that the destruction of one key erases the person everywhere.
 */
export abstract class KeyStore {
  /** Returns the data key of the subject, and creates it if there is none yet; ERASED if it was destroyed. */
  abstract forSealing(subject: string): Promise<Buffer | typeof ERASED>;
  /**
   * Returns the data key of the subject; ERASED if it was destroyed.
   * @throws {KeyMissing} if there has never been a key
   */
  abstract forOpening(subject: string): Promise<Buffer | typeof ERASED>;
  /** Returns true if the subject has a key, or had one that was destroyed. Creates none. */
  abstract has(subject: string): Promise<boolean>;
  /** Returns true if the key of the subject was destroyed; false for a missing key. */
  abstract isErased(subject: string): Promise<boolean>;
  /**
   * Destroys the key of the subject for good, durably, and keeps the event, so that it can be recorded in a ledger that
   * lacks it. A subject without a key never gets one. A second call keeps the first event.
   * @throws {OutcomeUnknown} if the key may be destroyed, but it is not known
   */
  abstract erase(subject: string, event: NewEvent): Promise<void>;
  /** Returns the erasures of all subjects. */
  abstract erasures(): Promise<readonly Erasure[]>;
  /**
   * Stores the head of the ledger that `head` returns, if a key was made or destroyed since the last call. It is a head record
   * of the events up to there.
   */
  abstract remember(head: () => Promise<LedgerHead | undefined>): Promise<void>;
  /** Stores the head of the ledger that `head` returns, in the place of any other. */
  abstract rememberAnew(head: () => Promise<LedgerHead | undefined>): Promise<void>;
  /** The failure after which no key is made or destroyed before a restart; undefined without one. */
  get failure(): StorageFailed | undefined {
    return undefined;
  }
  abstract close(): Promise<void>;
}

const CHECK = 'regesta:wrapping-key-check';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS data_keys (subject TEXT PRIMARY KEY, wrapped BLOB, erased_at TEXT) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS erasures (subject TEXT PRIMARY KEY, event TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS ledger_head (only INTEGER PRIMARY KEY CHECK (only = 1), head TEXT NOT NULL) STRICT;`;

interface Row {
  readonly wrapped: Uint8Array | null;
  readonly erased_at: string | null;
}

/** Keeps the keys in a separate SQLite file, `keys.db`, which several processes can use at the same time. */
export class SqliteKeyStore extends KeyStore {
  private readonly cache = new Map<string, Buffer>();
  private readonly row;
  /** SQLite's number for the last write of another process; the cached keys were read after it. */
  private version: unknown;
  /** The stored check value that the wrapping key last opened. */
  private check: Buffer | undefined;
  /** True if a key was made or destroyed since the head of the ledger was stored. */
  private isChanged = false;

  private constructor(
    private readonly db: Sqlite,
    private wrapping: Wrapping,
    private readonly writes: Writes,
  ) {
    super();
    this.row = db.prepare<Row>('SELECT wrapped, erased_at FROM data_keys WHERE subject = ?');
  }

  /** Returns true if the directory holds no keys: `keys.db` is missing, or empty. */
  static isEmpty(directory: string): boolean {
    return !valueIn(directory, 'data_keys', 'SELECT count(*) FROM data_keys');
  }

  /** Returns the head of the ledger that the keys in the directory remember. It needs no wrapping key, and makes no file. */
  static headIn(directory: string): LedgerHead | undefined {
    const text = valueIn<string>(directory, 'ledger_head', 'SELECT head FROM ledger_head');
    return text === undefined ? undefined : headFromText(text);
  }

  /**
   * Opens the keys in the directory, and creates the directory if necessary.
   * @throws {Error} if the keys were stored under another wrapping key
   */
  static async open(
    directory: string,
    wrapping: Wrapping,
    { readonly = false }: { readonly?: boolean } = {},
  ): Promise<SqliteKeyStore> {
    if (!readonly) makeDirectory(directory);
    const db = new Sqlite(join(directory, 'keys.db'), { readonly });
    try {
      const writes = new Writes(db, 'keys');
      if (!readonly) {
        db.exec('PRAGMA secure_delete = ON');
        db.exec(SCHEMA);
      }
      const store = new SqliteKeyStore(db, wrapping, writes);
      await store.refresh();
      return store;
    } catch (error) {
      db.close();
      throw error;
    }
  }

  async forSealing(subject: string): Promise<Buffer | typeof ERASED> {
    const existing = await this.find(subject);
    if (existing) return existing;
    await this.add(subject, randomBytes(32));
    return (await this.find(subject))!;
  }

  async forOpening(subject: string): Promise<Buffer | typeof ERASED> {
    const existing = await this.find(subject);
    if (!existing) throw new KeyMissing(subject);
    return existing;
  }

  async has(subject: string): Promise<boolean> {
    return this.row.get([subject]) !== undefined;
  }

  async isErased(subject: string): Promise<boolean> {
    const row = this.row.get([subject]);
    return row !== undefined && isErased(row);
  }

  async erase(subject: string, event: NewEvent): Promise<void> {
    const destroy = this.db.prepare(`INSERT INTO data_keys (subject, wrapped, erased_at) VALUES (?, NULL, ?)
      ON CONFLICT (subject) DO UPDATE SET wrapped = NULL, erased_at = coalesce(erased_at, excluded.erased_at)`);
    const record = this.db.prepare('INSERT OR IGNORE INTO erasures (subject, event) VALUES (?, ?)');
    this.writes.transaction(() => {
      destroy.run([subject, new Date().toISOString()]);
      record.run([subject, JSON.stringify(event)]);
    });
    this.cache.delete(subject);
    this.isChanged = true;
    try {
      this.scrub();
    } catch (error) {
      // The key is destroyed, so the next start records the erasure, also if the client hears of an error now.
      const known = this.writes.explained(error, false);
      throw known instanceof Rejection ? new OutcomeUnknown('The disk of the keys failed or is full.', error) : known;
    }
  }

  async erasures(): Promise<readonly Erasure[]> {
    const rows = this.db.prepare<{ subject: string; event: string }>('SELECT subject, event FROM erasures').all();
    return rows.map(({ subject, event }) => ({ subject, event: JSON.parse(event) }));
  }

  async remember(head: () => Promise<LedgerHead | undefined>): Promise<void> {
    if (this.isChanged) await this.rememberAnew(head);
  }

  async rememberAnew(head: () => Promise<LedgerHead | undefined>): Promise<void> {
    this.isChanged = false;
    const found = await head();
    const insert = this.db.prepare(
      'INSERT INTO ledger_head (only, head) VALUES (1, ?) ON CONFLICT (only) DO UPDATE SET head = excluded.head',
    );
    if (found) insert.run([headToText(found)]);
  }

  /**
   * Wraps every data key under `to` in one transaction, and returns the number of keys. If it is interrupted, nothing has
   * changed. Afterwards the old wrapping key opens nothing. No other call may use this store at the same time.
   */
  async rotate(to: Wrapping): Promise<number> {
    const update = this.db.prepare('UPDATE data_keys SET wrapped = ? WHERE subject = ?');
    this.db.exec('BEGIN IMMEDIATE');
    let isCommitting = false;
    try {
      await this.refresh();
      const rows = this.db
        .prepare<{ subject: string; wrapped: Uint8Array }>(
          'SELECT subject, wrapped FROM data_keys WHERE wrapped IS NOT NULL',
        )
        .all();
      for (const { subject, wrapped } of rows)
        update.run([await to.wrap(await this.wrapping.unwrap(bytes(wrapped), subject), subject), subject]);
      isCommitting = true;
      this.db.exec('COMMIT');
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      const known = this.writes.explained(error, isCommitting);
      if (!(known instanceof OutcomeUnknown)) throw known;
      throw new Error(
        'The disk of the keys failed at the end of the rotation, which may or may not be complete. Keep both wrapping keys, look at the disk, and run it again.',
        { cause: error },
      );
    }
    this.wrapping = to;
    this.scrub();
    await this.prove();
    return Number(
      this.db.value(`SELECT count(*) FROM data_keys WHERE wrapped IS NOT NULL AND subject NOT LIKE 'regesta:%'`),
    );
  }

  override get failure(): StorageFailed | undefined {
    return this.writes.failure;
  }

  async close(): Promise<void> {
    this.db.close();
  }

  /**
   * Adds a key, unless another process has added one. If another process has rotated the wrapping key, it adds nothing:
   * the new wrapping key could not open it.
   */
  private async add(subject: string, key: Buffer): Promise<void> {
    const wrapped = await this.wrapping.wrap(key, subject);
    const insert = this.db.prepare(`INSERT INTO data_keys (subject, wrapped) SELECT ?, ?
      WHERE (SELECT wrapped FROM data_keys WHERE subject = '${CHECK}') IS ? ON CONFLICT DO NOTHING`);
    try {
      this.writes.transaction(() => insert.run([subject, wrapped, this.check ?? null]));
      this.isChanged = true;
    } catch (error) {
      // A key that may not be on the disk must not seal. Nothing was sealed by it yet, so nothing was recorded.
      throw error instanceof OutcomeUnknown ? this.writes.failure : error;
    }
    this.writes.wrote(1);
  }

  private async find(subject: string): Promise<Buffer | typeof ERASED | undefined> {
    await this.refresh();
    const cached = this.cache.get(subject);
    if (cached) return cached;
    const row = this.row.get([subject]);
    if (!row) return undefined;
    if (isErased(row)) return ERASED;
    const key = await this.wrapping.unwrap(bytes(row.wrapped!), subject);
    if (await this.isErased(subject)) return ERASED; // it may have been erased during unwrapping
    this.cache.set(subject, key);
    return key;
  }

  /** Clears the cache after a write by another process, which may have erased a person or rotated the wrapping key. */
  private async refresh(): Promise<void> {
    const version = this.db.value('PRAGMA data_version');
    if (version === this.version) return;
    this.cache.clear();
    await this.prove();
    this.version = version;
  }

  /** @throws {Error} if the keys are stored under another wrapping key */
  private async prove(): Promise<void> {
    if (!this.row.get([CHECK]) && !this.db.readonly) {
      this.check = undefined;
      await this.add(CHECK, Buffer.from(CHECK));
    }
    const wrapped = this.row.get([CHECK])?.wrapped;
    const stored = wrapped && bytes(wrapped);
    if (!stored || this.check?.equals(stored)) return;
    try {
      await this.wrapping.unwrap(stored, CHECK);
    } catch {
      throw new Error(
        `The wrapping key does not open the keys in ${this.db.file}. Give the key under which they are stored (REGESTA_KEY or REGESTA_KEY_FILE); where it was rotated, the new one, and start again.`,
      );
    }
    this.check = stored;
  }

  /**
   * Removes deleted data from the file and its log. Overwriting is not enough: when SQLite rearranges a page, it leaves
   * copies of rows in the free part.
   */
  private scrub(): void {
    this.db.exec('VACUUM');
    const busy = this.db.value('PRAGMA wal_checkpoint(TRUNCATE)');
    if (busy)
      throw new Error(
        `${this.db.file} is held open by another program, so that its log keeps what was deleted. Close it, and try again.`,
      );
  }
}

/** Asks the keys in the directory for a value; undefined if the file or the table is not there. */
function valueIn<T>(directory: string, table: string, sql: string): T | undefined {
  const file = join(directory, 'keys.db');
  if (!existsSync(file)) return undefined;
  const db = new Sqlite(file);
  try {
    const isThere = db.value('SELECT 1 FROM sqlite_schema WHERE name = ?', [table]);
    return isThere ? db.value<T>(sql) : undefined;
  } finally {
    db.close();
  }
}

/** The bytes of a blob, not copied. */
function bytes({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function isErased({ wrapped, erased_at }: Row): boolean {
  return wrapped === null || erased_at !== null;
}
