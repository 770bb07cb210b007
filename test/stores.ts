import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Stores } from '#register';
import { createDatabase, ON_POSTGRES, type TestDatabase } from '../libs/read-model/src/postgres.testing.js';

const databases = new Map<string, TestDatabase>();

/** The stores of a test register that keeps its data in the directory, on the engines that this run is of. */
export async function storesIn(directory: string): Promise<Stores> {
  if (!ON_POSTGRES) return { directory };
  const database = databases.get(directory) ?? (await createDatabase());
  databases.set(directory, database);
  return { directory, readModelUrl: database.url };
}

/** The environment by which a process finds the same stores. */
export async function environmentFor(directory: string): Promise<Record<string, string>> {
  const { readModelUrl } = await storesIn(directory);
  return { REGESTA_DATA: directory, ...(readModelUrl && { READ_MODEL_URL: readModelUrl }) };
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
  rmSync(directory, { recursive: true, force: true });
}
