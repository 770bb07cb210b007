import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { tellable } from './sqlite.errors.js';

/** A person's key was destroyed: what it sealed is gone, on every date. */
export const ERASED = Symbol('erased');

/** What is sealed cannot be opened because its key is not (yet) here; nothing may take that for an erasure. */
export class KeyMissing extends Error {
  override readonly name = 'KeyMissing';
  constructor(subject: string) {
    super(`There is no data key for ${subject}: are the keys of this ledger in place?`);
  }
}

/**
 * Data keys, one a person, wrapped by a key that is not stored with them. They live apart from the ledger and its
 * backups, so that destroying one erases the person everywhere.
 */
export abstract class KeyStore {
  /** The subject's data key, made where there is none yet; ERASED where it was destroyed. */
  abstract forSealing(subject: string): Promise<Buffer | typeof ERASED>;
  /**
   * The subject's data key, or ERASED where it was destroyed.
   * @throws {KeyMissing} where there has never been one
   */
  abstract forOpening(subject: string): Promise<Buffer | typeof ERASED>;
  abstract close(): Promise<void>;
}

const CHECK = 'regesta:wrapping-key-check';

/** Keys in an SQLite file of their own in `directory`. */
export class SqliteKeyStore extends KeyStore {
  private readonly db: Database.Database;
  private readonly known = new Map<string, Buffer>();

  /**
   * @param wrappingKey 32 bytes
   * @throws {Error} where the wrapping key is not the one under which the keys were stored
   */
  constructor(
    directory: string,
    private readonly wrappingKey: Buffer,
    options: { readonly?: boolean } = {},
  ) {
    super();
    if (!options.readonly) mkdirSync(directory, { recursive: true });
    this.db = new Database(join(directory, 'keys.db'), { readonly: options.readonly ?? false });
    if (options.readonly) {
      this.checkWrappingKey(directory);
      return;
    }
    accessSync(this.db.name, constants.W_OK); // else SQLite opens it for reading alone, and says nothing
    this.db.pragma('journal_mode = WAL');
    this.db.pragma('synchronous = FULL');
    this.db.pragma('secure_delete = ON');
    this.db.exec(
      'CREATE TABLE IF NOT EXISTS data_keys (subject TEXT PRIMARY KEY, wrapped BLOB, erased_at TEXT) STRICT, WITHOUT ROWID',
    );
    this.checkWrappingKey(directory);
  }

  async forSealing(subject: string): Promise<Buffer | typeof ERASED> {
    const found = this.find(subject);
    if (found) return found;
    try {
      this.add(subject, randomBytes(32));
    } catch (error) {
      throw tellable(error);
    }
    return this.find(subject)!;
  }

  async forOpening(subject: string): Promise<Buffer | typeof ERASED> {
    const found = this.find(subject);
    if (!found) throw new KeyMissing(subject);
    return found;
  }

  async close(): Promise<void> {
    this.db.close();
  }

  /** Where another process has been faster, its key stays. */
  private add(subject: string, key: Buffer): void {
    this.db
      .prepare('INSERT OR IGNORE INTO data_keys (subject, wrapped) VALUES (?, ?)')
      .run(subject, encrypt(this.wrappingKey, key, subject));
  }

  private find(subject: string): Buffer | typeof ERASED | undefined {
    const known = this.known.get(subject);
    if (known) return known;
    const row = this.db
      .prepare<[string], { wrapped: Buffer | null; erased_at: string | null }>(
        'SELECT wrapped, erased_at FROM data_keys WHERE subject = ?',
      )
      .get(subject);
    if (!row) return undefined;
    if (row.erased_at !== null || row.wrapped === null) return ERASED;
    const key = decrypt(this.wrappingKey, row.wrapped, subject);
    this.known.set(subject, key);
    return key;
  }

  private checkWrappingKey(directory: string): void {
    if (!this.db.readonly) this.add(CHECK, Buffer.from(CHECK));
    const row = this.db
      .prepare<[string], { wrapped: Buffer }>('SELECT wrapped FROM data_keys WHERE subject = ?')
      .get(CHECK);
    if (!row) return;
    try {
      decrypt(this.wrappingKey, row.wrapped, CHECK);
    } catch {
      throw new Error(
        `The wrapping key does not open the keys in ${directory}. Give the key under which they were stored (REGESTA_KEY or REGESTA_KEY_FILE).`,
      );
    }
  }
}

const IV = 12;
const TAG = 16;

/** AES-256-GCM (NIST SP 800-38D): a fresh 96-bit IV, the tag, then the ciphertext. */
export function encrypt(key: Buffer, plain: Buffer, additionalData: string): Buffer {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(additionalData));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The plaintext; throws where key, ciphertext or additional data are not those of {@link encrypt}. */
export function decrypt(key: Buffer, sealed: Buffer, additionalData: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV))
    .setAAD(Buffer.from(additionalData))
    .setAuthTag(sealed.subarray(IV, IV + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
}
