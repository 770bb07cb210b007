import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Stores } from '#runtime';
import type { EventStoreDbDouble } from '../libs/ledger/src/testing/eventstoredb.double.js';
import { createDatabase, ON_POSTGRES, type TestDatabase } from '../libs/read-model/src/engines/postgres.testing.js';

const databases = new Map<string, TestDatabase>();
const ledgers = new Map<string, EventStoreDbDouble>();

/** Whether this run keeps its ledgers in EventStoreDB, over its double: each one empty, on a port of its own. */
export const ON_EVENTSTOREDB = process.env.TEST_LEDGER === 'eventstoredb';

/** The position of the event with this number, from 1; in EventStoreDB a position is any number that grows. */
export function positionOf(number: number): unknown {
  return ON_EVENTSTOREDB ? expect.stringMatching(/^[1-9]\d*$/) : String(number);
}

/** The stores of a test register that keeps its data in the directory, on the engines that this run is of. */
export async function storesIn(directory: string): Promise<Stores> {
  if (!ON_POSTGRES) return { directory };
  const database = databases.get(directory) ?? (await createDatabase());
  databases.set(directory, database);
  if (!ON_EVENTSTOREDB) return { directory, readModelUrl: database.url };
  const ledger = ledgers.get(directory) ?? (await startEventStore());
  ledgers.set(directory, ledger);
  return { directory, readModelUrl: database.url, eventStoreUrl: ledger.connectionString };
}

/** The client of EventStoreDB takes a second to load: only those who need it do. */
async function startEventStore(): Promise<EventStoreDbDouble> {
  const { EventStoreDbDouble } = await import('../libs/ledger/src/testing/eventstoredb.double.js');
  return EventStoreDbDouble.create();
}

/** The environment by which a process finds the same stores. */
export async function environmentFor(directory: string): Promise<Record<string, string>> {
  const { readModelUrl, eventStoreUrl } = await storesIn(directory);
  return {
    REGESTA_DATA: directory,
    ...(readModelUrl && { READ_MODEL_URL: readModelUrl }),
    ...(eventStoreUrl && { EVENT_STORE_URL: eventStoreUrl }),
  };
}

/** Deletes the read models, and nothing else; no process may have them open. */
export async function deleteReadModels(directory: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(directory, `read-model.db${suffix}`), { force: true });
  await databases.get(directory)?.drop();
  databases.delete(directory);
}

/** Deletes all that a test register has stored. */
export async function destroyStores(directory: string): Promise<void> {
  await deleteReadModels(directory);
  await ledgers.get(directory)?.stop();
  ledgers.delete(directory);
  rmSync(directory, { recursive: true, force: true });
}
