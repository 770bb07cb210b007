import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LocalWrapping, SqliteKeyStore, takeLock } from '#ledger';
import { flush } from './flush.js';
import { keyTextIn, parseKey, type Stores, wrappingKey } from './stores.js';

/** The result of a rotation of the wrapping key. */
export interface Rotated {
  /** Number of data keys that the new key wraps. */
  readonly keys: number;
  /** The key file that now holds the new key; undefined if the operator passes the key (REGESTA_KEY, REGESTA_KEY_FILE). */
  readonly placedIn?: string;
}

/**
 * Wraps every data key by the key in `newKeyFile` (32 bytes in base64). After that the old key opens nothing. If the old key
 * comes from the default key file, the new one replaces it there. An interrupted rotation can be run again.
 * @throws {Error} if there are no keys, or neither the old key nor the new one opens them
 * @throws {DataDirectoryInUse} if a server still works with the old key
 */
export async function rotateWrappingKey(stores: Stores, newKeyFile: string): Promise<Rotated> {
  const directory = join(stores.directory, 'keys');
  if (!existsSync(join(directory, 'keys.db')))
    throw new Error(`There are no keys in ${directory}: give the data directory with --data or REGESTA_DATA.`);
  if (!existsSync(newKeyFile))
    throw new Error(`There is no file ${newKeyFile}: \`openssl rand -base64 32 > ${newKeyFile}\` makes a key.`);
  const text = keyTextIn(newKeyFile);
  const to = new LocalWrapping(parseKey(text, newKeyFile));
  const alone = stores.eventStoreUrl ? undefined : takeLock(stores.directory);
  try {
    const keys = await openUnderEither(directory, new LocalWrapping(wrappingKey(stores)), to);
    try {
      const count = await keys.rotate(to);
      return { keys: count, placedIn: place(stores, text) };
    } finally {
      await keys.close();
    }
  } finally {
    alone?.close();
  }
}

/** Opens the keys by the old key, or by the new one if a rotation was interrupted before the key file was replaced. */
async function openUnderEither(directory: string, from: LocalWrapping, to: LocalWrapping): Promise<SqliteKeyStore> {
  try {
    return await SqliteKeyStore.open(directory, from);
  } catch (error) {
    return SqliteKeyStore.open(directory, to).catch(() => Promise.reject(error));
  }
}

/** Replaces the default key file atomically, if it is the one in use. */
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
