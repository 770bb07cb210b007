import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Stores } from '#runtime';
import type { EventStoreDbDouble } from '../libs/platform/ledger/src/testing/eventstoredb.double.js';
import { HAS_SERVER, serverForTests } from '../libs/platform/ledger/src/testing/eventstoredb.server.js';
import {
  createDatabase,
  ON_POSTGRES,
  type TestDatabase,
} from '../libs/platform/read-model/src/engines/postgres.testing.js';

const databases = new Map<string, TestDatabase>();
const ledgers = new Map<string, LedgerOnServer>();

/** An empty ledger on a server. */
interface LedgerOnServer {
  readonly connectionString: string;
  readonly namespace?: string;
  stop(): Promise<void>;
}

/**
 * True if this run keeps its ledgers in EventStoreDB. Each has a double of the server, with a port of its own; on a real server
 * (`TEST_EVENT_STORE_COMMAND`) each has a namespace.
 */
export const ON_EVENTSTOREDB = process.env.TEST_LEDGER === 'eventstoredb';

/** Matches the position of the event with this number (from 1). In EventStoreDB positions only increase. */
export function positionOf(number: number): unknown {
  return ON_EVENTSTOREDB ? expect.stringMatching(/^[1-9]\d*$/) : String(number);
}

/** Returns the stores of a test register with data in the directory, on the engines of this run. */
export async function storesIn(directory: string): Promise<Stores> {
  if (!ON_POSTGRES) return { directory };
  const database = databases.get(directory) ?? (await createDatabase());
  databases.set(directory, database);
  if (!ON_EVENTSTOREDB) return { directory, readModelUrl: database.url };
  const ledger = ledgers.get(directory) ?? (await startEventStore());
  ledgers.set(directory, ledger);
  const { connectionString: eventStoreUrl, namespace } = ledger;
  return { directory, readModelUrl: database.url, eventStoreUrl, ...(namespace && { namespace }) };
}

/** Returns the double that keeps the ledger of the directory; undefined on other engines, and on a real server. */
export function ledgerDoubleOf(directory: string): EventStoreDbDouble | undefined {
  const ledger = ledgers.get(directory);
  return ledger && 'log' in ledger ? (ledger as EventStoreDbDouble) : undefined;
}

/** Starts a double of EventStoreDB, unless there is a real server. Its client takes a second to load, so it is loaded only here. */
async function startEventStore(): Promise<LedgerOnServer> {
  if (HAS_SERVER) return { ...(await serverForTests()), stop: async () => {} };
  const { EventStoreDbDouble } = await import('../libs/platform/ledger/src/testing/eventstoredb.double.js');
  return EventStoreDbDouble.create();
}

/** Returns the environment for a process with the same stores. */
export async function environmentFor(directory: string): Promise<Record<string, string>> {
  const { readModelUrl, eventStoreUrl, namespace } = await storesIn(directory);
  return {
    REGESTA_DATA: directory,
    ...(readModelUrl && { READ_MODEL_URL: readModelUrl }),
    ...(eventStoreUrl && { EVENT_STORE_URL: eventStoreUrl }),
    ...(namespace && { LEDGER_NAMESPACE: namespace }),
  };
}

/** Deletes only the read models. No process must have them open. */
export async function deleteReadModels(directory: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(directory, `read-model.db${suffix}`), { force: true });
  await databases.get(directory)?.drop();
  databases.delete(directory);
}

/** Deletes all data of a test register. */
export async function destroyStores(directory: string): Promise<void> {
  await deleteReadModels(directory);
  await ledgers.get(directory)?.stop();
  ledgers.delete(directory);
  rmSync(directory, { recursive: true, force: true });
}
