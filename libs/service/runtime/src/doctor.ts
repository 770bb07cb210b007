import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { keysPublishedBy } from '#access';
import { LOG_FILE, TransparencyLogStore } from '#evidence';
import { asError, VERSION } from '#kernel';
import { LedgerLost, SqliteKeyStore } from '#ledger';
import { beingBuilt, isExact, positionOf, toServe } from '#read-model';
import { missingFor } from '#reports';
import type { Config } from './config.js';
import { explain } from './explain.js';
import { keysMissingInWords, thingsLackingKeys } from './missing-keys.js';
import { openForReading, openKeysForReading } from './read-only.js';
import { defaultKeyFile, generationsOf, hasLedger, keysDirectory, type Stores, VERSIONS } from './stores.js';
import { logKeys } from './transparency-settings.js';

/** The state of a part of an installation. OFF: nobody has asked for it, or it is not there yet. */
export type State = 'OK' | 'OFF' | 'WARNING' | 'FAILED';

/** A result of looking at one part. */
export interface Found {
  readonly state: State;
  /** One sentence: what is so, and what to do. */
  readonly says: string;
  /** The same as data. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A result with the name of its part. */
export interface Examined extends Found {
  readonly part: string;
}

/** Milliseconds in which a part must answer. */
const PATIENCE = 10_000;
/** Free bytes below which the next changes may not be recorded. */
const NO_ROOM = 100e6;
/** The room that a second copy of the read models takes, to one byte of the present ones. */
const REBUILD = 1.2;

/** Examines an installation. It writes nothing, a server can run meanwhile, and a part that fails hides no other. */
export async function examine({ stores, issuer, host, port }: Config): Promise<Examined[]> {
  const { position, ...ledger } = await examined('ledger', stores, () => ledgerOf(stores));
  return [
    await examined('program', stores, programHere),
    await examined('disk', stores, () => diskOf(stores)),
    ledger,
    await examined('keys', stores, () => keysOf(stores)),
    await examined('read models', stores, () => readModelsOf(stores, position)),
    await examined('log', stores, () => logOf(stores, position)),
    await examined('issuer', stores, () => issuerOf(issuer)),
    await examined('server', stores, () => serverAt(host, port)),
  ];
}

/** Returns what is found of a part in time; what fails is said as people read it. */
async function examined<T extends Found & { position?: bigint }>(
  part: string,
  { directory }: Stores,
  look: () => Promise<T>,
): Promise<Examined & { position?: bigint }> {
  try {
    const late = sleep(PATIENCE, undefined, { ref: false });
    const found = await Promise.race([look(), late]);
    if (found) return { part, ...found };
    return { part, state: 'FAILED', says: `It does not answer within ${PATIENCE / 1_000} s.` };
  } catch (error) {
    return { part, state: 'FAILED', says: explain(asError(error), directory) };
  }
}

async function programHere(): Promise<Found> {
  const missing = await missingFor('PDF');
  const { versions, platform, arch } = process;
  const pdf = missing.length > 0 ? ' PDF is not installed: reports have the other formats.' : '';
  return {
    state: 'OK',
    says: `Regesta ${VERSION} on Node ${versions.node} (${platform}, ${arch}).${pdf}`,
    facts: { version: VERSION, node: versions.node, platform, arch, missingForPdf: missing },
  };
}

async function diskOf({ directory }: Stores): Promise<Found> {
  const { bavail, bsize } = statfsSync(nearest(directory));
  const free = bavail * bsize;
  const size = (name: string) => statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0;
  const [ledger, readModels] = ['ledger.db', 'read-model.db'].map((name) => size(name) + size(`${name}-wal`));
  const facts = { directory, free, ledger, readModels };
  const has = `${directory} has ${inMegabytes(free)} free`;
  if (free < NO_ROOM) return { state: 'FAILED', says: `${has}: changes will soon not be recorded. Free space.`, facts };
  if (free < readModels! * REBUILD)
    return {
      state: 'WARNING',
      says: `${has}: the read models cannot be built again next to these. Free space.`,
      facts,
    };
  return { state: 'OK', says: `${has}. The ledger has ${inMegabytes(ledger!)}.`, facts };
}

async function ledgerOf(stores: Stores): Promise<Found & { position?: bigint }> {
  try {
    const store = await openForReading(stores);
    try {
      const position = (await store.head()) ?? 0n;
      const { engine } = store;
      const where = stores.eventStoreUrl ? `at ${hostIn(stores.eventStoreUrl)}` : `in ${stores.directory}`;
      const facts = { engine, position: String(position), namespace: stores.namespace };
      return { state: 'OK', says: `At position ${position} (${engine}, ${where}).`, facts, position };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (hasLedger(stores) || error instanceof LedgerLost) throw error;
    return { state: 'OFF', says: `There is none in ${stores.directory} yet: the first start makes it.` };
  }
}

async function keysOf(stores: Stores): Promise<Found> {
  const directory = keysDirectory(stores);
  const wrappedBy = stores.key ? 'REGESTA_KEY' : (stores.keyFile ?? defaultKeyFile(stores));
  const facts = { directory, wrappedBy };
  if (SqliteKeyStore.isEmpty(directory))
    return { state: 'OFF', says: `There are none in ${directory} yet: the first start makes them.`, facts };
  const keys = await openKeysForReading(stores);
  await keys?.close();
  const lacking = hasLedger(stores) ? await lackingKeys(stores) : [];
  if (lacking && lacking.length > 0)
    return { state: 'FAILED', says: keysMissingInWords(lacking, stores), facts: { ...facts, lacking: lacking.length } };
  const more = lacking ? '' : ' The ledger is too long to look here for each key: run regesta verify.';
  return { state: 'OK', says: `They open with ${wrappedBy}. Keep a copy of it apart from the data.${more}`, facts };
}

/** Returns the things that lack their keys; undefined if the ledger was not read in half of the time that a part has. */
async function lackingKeys(stores: Stores): Promise<string[] | undefined> {
  const store = await openForReading(stores);
  try {
    return await Promise.race([thingsLackingKeys(store, stores), sleep(PATIENCE / 2, undefined, { ref: false })]);
  } finally {
    await store.close();
  }
}

async function readModelsOf(stores: Stores, head: bigint | undefined): Promise<Found> {
  const generations = await generationsOf(stores, { onlyReads: true });
  const all = await generations.list().finally(() => generations.close());
  const serving = toServe(all, VERSIONS);
  const building = beingBuilt(all, VERSIONS);
  if (!serving)
    return {
      state: head ? 'WARNING' : 'OFF',
      says: 'There are none of this version: the next start builds them from the ledger.',
      facts: { generations: all.length },
    };
  const projections = VERSIONS.map(({ projection, version: wanted }) => {
    const row = serving.checkpoints.find((one) => one.projection === projection);
    const stoppedAt = row?.stopped_at === undefined || row.stopped_at === null ? undefined : String(row.stopped_at);
    return { projection, version: Number(row?.version ?? 0), wanted, position: String(row?.position ?? 0n), stoppedAt };
  });
  const position = positionOf(serving.checkpoints, VERSIONS);
  const lag = head !== undefined && head > position ? head - position : 0n;
  const facts = {
    generation: serving.number,
    building: building?.number,
    position: String(position),
    lag: String(lag),
    projections,
  };
  const stopped = projections.filter(({ stoppedAt }) => stoppedAt !== undefined);
  if (stopped.length > 0) {
    const named = stopped.map((one) => `${one.projection} at ${one.stoppedAt}`).join(', ');
    return {
      state: 'FAILED',
      says: `Stopped at an event that cannot be taken: ${named}. Update Regesta, start again, and look at the log.`,
      facts,
    };
  }
  if (!isExact(serving, VERSIONS)) {
    const says = `At position ${position}, of an earlier version: a start builds them again next to these, and answers meanwhile.`;
    return { state: 'WARNING', says, facts };
  }
  if (lag > 0n)
    return { state: 'WARNING', says: `At position ${position}: ${lag} behind. A server that runs catches up.`, facts };
  return { state: 'OK', says: `At position ${position}, of this version.`, facts };
}

async function logOf(stores: Stores, head: bigint | undefined): Promise<Found> {
  const { logOrigin: origin, directory } = stores;
  if (!origin) return { state: 'OFF', says: 'No transparency log is kept (LOG_ORIGIN).' };
  const keys = logKeys(stores).publicKeysOf(origin).length;
  if (keys === 0 || !existsSync(join(directory, LOG_FILE)))
    return {
      state: 'OFF',
      says: `The log ${origin} has not begun: the first start makes its key.`,
      facts: { origin, keys },
    };
  const log = new TransparencyLogStore(directory, { readonly: true });
  try {
    const state = log.state();
    const facts = { origin, keys, size: state?.size ?? 0, position: String(state?.position ?? 0n) };
    if (state && state.origin !== origin) {
      const says = `${LOG_FILE} is that of ${state.origin}, and LOG_ORIGIN is ${origin}. Set it back, or move the file away.`;
      return { state: 'FAILED', says, facts };
    }
    const lag = (head ?? 0n) - (state?.position ?? 0n);
    const says = `${origin}, entries: ${facts.size}`;
    return lag > 0n
      ? { state: 'WARNING', says: `${says}. ${lag} behind: a server that runs catches up.`, facts }
      : { state: 'OK', says: `${says}. Keys that sign: ${keys}.`, facts };
  } finally {
    log.close();
  }
}

async function issuerOf(issuer: Config['issuer']): Promise<Found> {
  if (!issuer) return { state: 'OFF', says: 'Only API keys are accepted (OIDC_ISSUER).' };
  const facts = { issuer: issuer.issuer, audience: issuer.audience, signsBrowsersIn: issuer.client !== undefined };
  try {
    const keys = await keysPublishedBy(issuer);
    return { state: 'OK', says: `${issuer.issuer} answers. Its keys: ${keys}.`, facts: { ...facts, keys } };
  } catch (error) {
    const { message, cause } = asError(error);
    const why = cause === undefined ? message : asError(cause).message;
    return { state: 'FAILED', says: `${issuer.issuer} does not answer as an issuer: ${why}`, facts };
  }
}

/** Asks the server of this configuration for its health. */
async function serverAt(host: string, port: number): Promise<Found> {
  if (port === 0) return { state: 'OFF', says: 'Its port is any that is free (PORT=0), so it is not looked for.' };
  const reached = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return healthAt(`http://${reached}:${port}`);
}

interface Health {
  readonly status?: string;
  readonly reason?: string;
}

/** Asks a server for its health. One that does not run is no fault here. */
export async function healthAt(url: string): Promise<Found> {
  const address = new URL('/health/ready', url);
  const response = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => undefined);
  if (!response) return { state: 'OFF', says: `None answers at ${url}.` };
  const health = (await response.json().catch(() => undefined)) as (Record<string, unknown> & Health) | undefined;
  if (health?.status === 'ready') return { state: 'OK', says: `It is ready at ${url}.`, facts: health };
  if (health?.reason) return { state: 'FAILED', says: `At ${url}, it is not ready: ${health.reason}`, facts: health };
  return { state: 'WARNING', says: `What answers at ${url} is no register (HTTP ${response.status}).` };
}

/** Returns the host of an address, or the hosts: an address of EventStoreDB can have several. */
const hostIn = (url: string) => /:\/\/(?:[^@/]*@)?([^/?]*)/.exec(url)?.[1];

function nearest(directory: string): string {
  return existsSync(directory) ? directory : nearest(dirname(directory));
}

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;
