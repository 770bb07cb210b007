import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Clock, LocalWrapping, SqliteKeyStore } from '#ledger';
import { openEventStore, parseKey, type Stores, wrappingKey } from './stores.js';

/** What a rotation of the wrapping key has come to. */
export interface Rotated {
  /** How many data keys the new key wraps. */
  readonly keys: number;
  /** The key file in which it now stands; undefined where whoever gave the old key must give the new one. */
  readonly placedIn?: string;
}

/**
 * Wraps every data key by the key in `newKeyFile` (32 bytes in base64): from then on the old one opens nothing. Where the
 * old key is that of the default key file, the new one takes its place there. Interrupted, it is run again.
 * @throws {Error} where there are no keys, or neither the old key nor the new one opens them
 * @throws {DataDirectoryInUse} where a server works with the old key
 */
export async function rotateWrappingKey(stores: Stores, newKeyFile: string): Promise<Rotated> {
  const directory = join(stores.directory, 'keys');
  if (!existsSync(join(directory, 'keys.db')))
    throw new Error(`There are no keys in ${directory}: give the data directory with --data or REGESTA_DATA.`);
  if (!existsSync(newKeyFile))
    throw new Error(`There is no file ${newKeyFile}: \`openssl rand -base64 32 > ${newKeyFile}\` makes a key.`);
  const text = readFileSync(newKeyFile, 'utf8').trim();
  const to = new LocalWrapping(parseKey(text, newKeyFile));
  const alone = stores.eventStoreUrl ? undefined : await openEventStore(stores, new Clock());
  try {
    const keys = await openUnderEither(directory, new LocalWrapping(wrappingKey(stores)), to);
    try {
      const count = await keys.rotate(to);
      return { keys: count, placedIn: place(stores, text) };
    } finally {
      await keys.close();
    }
  } finally {
    await alone?.close();
  }
}

/** Under the new key where a rotation was interrupted after it was done and before the key had its place. */
async function openUnderEither(directory: string, from: LocalWrapping, to: LocalWrapping): Promise<SqliteKeyStore> {
  try {
    return await SqliteKeyStore.open(directory, from);
  } catch (error) {
    return SqliteKeyStore.open(directory, to).catch(() => Promise.reject(error));
  }
}

/** Puts the key into the default key file, whole or not at all, where that is what is used. */
function place({ directory, key, keyFile }: Stores, text: string): string | undefined {
  if (key || keyFile) return undefined;
  const file = join(directory, 'keys', 'wrapping.key');
  const part = `${file}.part`;
  writeFileSync(part, `${text}\n`, { mode: 0o600 });
  flush(part);
  renameSync(part, file);
  flush(dirname(file));
  return file;
}

function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
