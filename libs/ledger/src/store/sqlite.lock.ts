import { join } from 'node:path';
import { Sqlite } from '#sqlite';

/** The data directory is already being written by another process. */
export class DataDirectoryInUse extends Error {
  override readonly name = 'DataDirectoryInUse';
  constructor(readonly directory: string) {
    super(
      `Another process is writing to ${directory}. Stop it first, or talk to it: \`regesta … --url http://HOST:PORT\`.`,
    );
  }
}

/**
 * The right to write in the directory: the kernel's lock on `writer.lock`, until it is closed or the process ends.
 * @throws {DataDirectoryInUse} where another process has it
 */
export function takeLock(directory: string): { close(): void } {
  const lock = new Sqlite(join(directory, 'writer.lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') throw new DataDirectoryInUse(directory);
    throw error;
  }
}
