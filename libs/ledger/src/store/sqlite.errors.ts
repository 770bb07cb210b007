import { StorageFull } from './event-store.js';

/** SQLite's codes for a full disk. The second concerns the shared memory of the log, which is a file too. */
const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'];

/** Converts an error for a full disk to {@link StorageFull}; returns other errors unchanged. */
export function toStorageFull(error: unknown): unknown {
  return FULL.includes((error as { code?: string }).code ?? '') ? new StorageFull() : error;
}
