import { join } from 'node:path';
import { asError } from '#kernel';
import { Sqlite } from '#sqlite';

/** The error of a data directory that another process already writes to. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
  constructor(readonly directory: string) {
    super(
      `Another process is writing to ${directory}. Stop it first, or talk to it: \`regesta … --url http://HOST:PORT\`.`,
    );
  }
}

/**
 * Takes the right to write to the directory: the kernel's lock on `writer.lock`, until it is closed or the process ends.
 * @throws {DataDirectoryInUse} if another process holds the lock
 */
export function takeLock(directory: string): { close(): void } {
  const lock = new Sqlite(join(directory, 'writer.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (asError(error).code === 'SQLITE_BUSY') throw new DataDirectoryInUse(directory);
    throw error;
  }
}
