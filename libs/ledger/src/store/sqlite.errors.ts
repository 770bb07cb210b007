import { StorageFull } from './event-store.js';

/** A full disk as SQLite tells of it; the second is about the memory that a log's readers share, a file too. */
const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'];

/** What a caller is told of an error of SQLite's: that the disk is full, else the error as it is. */
export function tellable(error: unknown): unknown {
  return FULL.includes((error as { code?: string }).code ?? '') ? new StorageFull() : error;
}
