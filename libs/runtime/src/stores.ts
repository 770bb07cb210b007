import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, type EventStore, type KeyStore, LocalWrapping, SqliteKeyStore } from '#ledger';
import type { ReadModelDatabase } from '#read-model';
import { measuredStatements } from './measured.js';
import { meters } from './meters.js';

/** Where a register keeps what it knows. */
export interface Stores {
  /** The data directory: the embedded ledger and read models, and the keys. */
  readonly directory: string;
  /** `esdb://…` for an EventStoreDB ledger; the embedded one where absent. */
  readonly eventStoreUrl?: string;
  /** `postgres://…` for read models in PostgreSQL; embedded ones where absent. */
  readonly readModelUrl?: string;
  /** The wrapping key for personal data, 32 bytes; where absent, the key file. */
  readonly key?: Buffer;
  /** Default: `keys/wrapping.key` in the data directory; made there on first use. */
  readonly keyFile?: string;
}

/** Opens the ledger's store; each engine's client is loaded only when it is used. */
export async function openEventStore(stores: Stores, clock: Clock, { readonly = false } = {}): Promise<EventStore> {
  if (stores.eventStoreUrl) {
    const { EventStoreDbEventStore } = await import('#ledger/eventstoredb');
    return new EventStoreDbEventStore(stores.eventStoreUrl);
  }
  const { SqliteEventStore } = await import('#ledger/sqlite');
  const onCommit = (appends: number) => meters().groups.record(appends);
  return new SqliteEventStore(stores.directory, { readonly, now: () => clock.now(), onCommit });
}

/** Opens the read models' database; `fresh` forgets what is there, `patience` is for one statement, in milliseconds. */
export async function openReadModel(
  stores: Stores,
  { fresh = false, patience }: { fresh?: boolean; patience?: number } = {},
): Promise<ReadModelDatabase> {
  if (stores.readModelUrl) {
    const { PostgresReadModel } = await import('#read-model/postgres');
    return new PostgresReadModel(stores.readModelUrl, { fresh, patience, log: measuredStatements('postgresql') });
  }
  const { SqliteReadModel } = await import('#read-model/sqlite');
  return new SqliteReadModel(stores.directory, { fresh, log: measuredStatements('sqlite') });
}

/** Opens the keys that seal personal data. */
export function openKeyStore(stores: Stores): Promise<KeyStore> {
  return SqliteKeyStore.open(join(stores.directory, 'keys'), new LocalWrapping(wrappingKey(stores)));
}

/** The wrapping key that is given, or that the key file holds; the default key file is made where there is none. */
export function wrappingKey({ directory, key, keyFile }: Stores): Buffer {
  if (key) return key;
  const file = keyFile ?? join(directory, 'keys', 'wrapping.key');
  if (!existsSync(file)) {
    if (keyFile)
      throw new Error(`There is no key file ${keyFile} (REGESTA_KEY_FILE): make one of 32 random bytes in base64.`);
    mkdirSync(join(directory, 'keys'), { recursive: true });
    makeKeyFile(file);
  }
  return parseKey(readFileSync(file, 'utf8').trim(), file);
}

/** Makes a key and puts it in its place whole; where another process has been faster, its key stays. */
function makeKeyFile(file: string): void {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  try {
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
}

/** @throws {Error} where the text is not 32 bytes in base64 */
export function parseKey(text: string, from: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32)
    throw new Error(
      `${from} must hold 32 bytes in base64 (it holds ${key.length}): \`openssl rand -base64 32\` makes them.`,
    );
  return key;
}
