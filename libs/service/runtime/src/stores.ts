import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asError, type Clock, makeDirectory } from '#kernel';
import { type EventStore, type KeyStore, type LedgerHead, LocalWrapping, SqliteKeyStore } from '#ledger';
import { type Generations, type ReadModelDatabase, ServedReadModel, toServe } from '#read-model';
import { flush } from './flush.js';
import { measuredStatements } from './measured.js';
import { meters } from './meters.js';
import type { PublishingSettings } from './publishing-settings.js';
import { SLICES } from './slices.js';

/** Locations of the data of a register. */
export interface Stores {
  /** The data directory: the embedded ledger and read models, and the keys. */
  readonly directory: string;
  /** `esdb://…` for an EventStoreDB ledger. Default: the embedded one. */
  readonly eventStoreUrl?: string;
  /** Begins the names of the ledger's streams in EventStoreDB. Default: nothing. */
  readonly namespace?: string;
  /** `postgres://…` for read models in PostgreSQL. Default: the embedded ones. */
  readonly readModelUrl?: string;
  /** The wrapping key for personal data, 32 bytes. Default: the content of the key file. */
  readonly key?: Buffer;
  /** File of the wrapping key. Default: `keys/wrapping.key` in the data directory, created on first use. */
  readonly keyFile?: string;
  /** The identity of the log: `register.example/log`. Default: no log is kept. */
  readonly logOrigin?: string;
  /** File of the keys that sign the log. Default: `keys/log.key` in the data directory, created on first use. */
  readonly logKeyFile?: string;
  /** Destinations of checkpoints of the log. Default: none. */
  readonly publishing?: PublishingSettings;
  /** Days that the clock can be ahead of the newest event. Default: 1000. */
  readonly clockAheadDays?: number;
}

/** Connections of a thread that only reads, in a pool of its own. */
const CONNECTIONS_OF_A_READER = 4;

/** The error of sealed personal data whose keys are missing. */
export class KeysMissing extends Error {
  override readonly name = 'KeysMissing';
}

/** Returns the directory of the keys. */
export function keysDirectory({ directory }: Pick<Stores, 'directory'>): string {
  return join(directory, 'keys');
}

/** Returns the default file of the wrapping key. */
export function defaultKeyFile(stores: Pick<Stores, 'directory'>): string {
  return join(keysDirectory(stores), 'wrapping.key');
}

/**
 * Checks that the file of the wrapping key is there, if data keys are. A new wrapping key would open none of them.
 * @throws {KeysMissing} if the data keys are there without it
 */
export function mustHaveWrappingKey(stores: Stores): void {
  const { key, keyFile } = stores;
  const file = keyFile ?? defaultKeyFile(stores);
  if (key || existsSync(file) || SqliteKeyStore.isEmpty(keysDirectory(stores))) return;
  const keys = join(keysDirectory(stores), 'keys.db');
  throw new KeysMissing(
    `The wrapping key is missing: there is no file ${file}, and ${keys} holds keys that only it opens. Put the file back from its backup, or give the key (REGESTA_KEY, REGESTA_KEY_FILE). If it is lost for good, nobody can read the personal data any more: move ${keys} away, and start once with --accept-loss.`,
  );
}

/** Returns whether there is a ledger: the file of an embedded one. The server of another one is asked when it is opened. */
export function hasLedger({ directory, eventStoreUrl }: Stores): boolean {
  return eventStoreUrl !== undefined || existsSync(join(directory, 'ledger.db'));
}

/** Opens the store of the ledger. The client of an engine is loaded only when it is used. */
export async function openEventStore(stores: Stores, clock: Clock, { readonly = false } = {}): Promise<EventStore> {
  if (stores.eventStoreUrl) {
    const { EventStoreDbEventStore } = await import('#ledger/eventstoredb');
    return new EventStoreDbEventStore(stores.eventStoreUrl, { namespace: stores.namespace, readonly });
  }
  const { SqliteEventStore } = await import('#ledger/sqlite');
  const onCommit = (appends: number) => meters().groups.record(appends);
  return new SqliteEventStore(stores.directory, { readonly, now: () => clock.now(), onCommit });
}

/** The versions of the projections of this program. */
export const VERSIONS = SLICES.projections().versions();

/** Options for opening the read models. */
interface OpenReadModelOptions {
  /** Deletes their content. */
  readonly fresh?: boolean;
  /** Milliseconds that one statement can take. */
  readonly patience?: number;
  /** True if another thread or process can have them open. */
  readonly isInUse?: boolean;
  /** True for a thread next to the one that writes. */
  readonly onlyReads?: boolean;
}

/** Opens the read models, in the generation that serves. */
export async function openReadModel(stores: Stores, options: OpenReadModelOptions = {}): Promise<ServedReadModel> {
  return new ServedReadModel(await generationsOf(stores, options), () => VERSIONS, options);
}

/** Returns the generations of the read models. The client of an engine is loaded only when it is used. */
export async function generationsOf(
  stores: Stores,
  { fresh = false, patience, isInUse = false, onlyReads = false }: OpenReadModelOptions = {},
): Promise<Generations> {
  if (stores.readModelUrl) {
    const { PostgresGenerations } = await import('#read-model/postgres');
    const connections = onlyReads ? CONNECTIONS_OF_A_READER : undefined;
    const options = { fresh, patience, connections, log: measuredStatements('postgresql') };
    return new PostgresGenerations(stores.readModelUrl, options);
  }
  const { SqliteGenerations } = await import('#read-model/sqlite');
  return new SqliteGenerations(stores.directory, {
    fresh,
    isInUse: isInUse || onlyReads,
    onlyReads,
    log: measuredStatements('sqlite'),
  });
}

/** Opens the read models for reading, while a server may write them; undefined if there are none of this version. */
export async function readModelToRead(stores: Stores): Promise<ReadModelDatabase | undefined> {
  const generations = await generationsOf(stores, { onlyReads: true });
  try {
    const serving = toServe(await generations.list(), VERSIONS);
    return serving && generations.open(serving.number);
  } finally {
    await generations.close();
  }
}

/** Returns the newest event that the read models have taken, of those to answer from. Makes none. */
export async function headOfReadModel(stores: Stores): Promise<LedgerHead | undefined> {
  const generations = await generationsOf(stores, { isInUse: true });
  try {
    return toServe(await generations.list(), VERSIONS)?.head;
  } finally {
    await generations.close();
  }
}

/** Opens the keys that seal personal data, and makes the wrapping key if there are no keys yet. */
export function openKeyStore(stores: Stores, { readonly = false } = {}): Promise<KeyStore> {
  return SqliteKeyStore.open(keysDirectory(stores), new LocalWrapping(wrappingKey(stores)), { readonly });
}

/**
 * Returns the wrapping key, from the setting or the key file. The default key file is created if it does not exist and no
 * key is stored yet.
 * @throws {KeysMissing} if keys are stored, and the file of their wrapping key is missing
 * @throws {Error} if a configured key file does not exist, or does not hold 32 bytes in base64
 */
export function wrappingKey(stores: Stores): Buffer {
  const { key, keyFile } = stores;
  if (key) return key;
  mustHaveWrappingKey(stores);
  const file = keyFile ?? defaultKeyFile(stores);
  if (!existsSync(file)) {
    if (keyFile)
      throw new Error(
        `There is no key file ${keyFile} (REGESTA_KEY_FILE): \`openssl rand -base64 32 > ${keyFile}\` makes one.`,
      );
    makeDirectory(keysDirectory(stores));
    makeKeyFile(file);
  }
  return parseKey(keyTextIn(file), file);
}

/**
 * Returns the text in a key file.
 * @throws {Error} if it is a folder
 */
export function keyTextIn(file: string): string {
  if (statSync(file).isDirectory())
    throw new Error(`${file} is a folder, and must be the file with the key. Put the file back.`);
  return readFileSync(file, 'utf8').trim();
}

/** Makes a key file atomically and durably. If another process was faster, its key stays. */
function makeKeyFile(file: string): void {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
  flush(own); // a key that seals must be on the disk before what it seals
  try {
    linkSync(own, file);
  } catch (error) {
    if (asError(error).code !== 'EEXIST') throw error;
  } finally {
    rmSync(own);
  }
  flush(dirname(file));
  flush(dirname(dirname(file)));
}

/**
 * Reads a key.
 * @param from name of the source, for the message
 * @throws {Error} if the text is not 32 bytes in base64
 */
export function parseKey(text: string, from: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length !== 32)
    throw new Error(
      `${from} must hold 32 bytes in base64 (it holds ${key.length}): \`openssl rand -base64 32\` makes them.`,
    );
  return key;
}
