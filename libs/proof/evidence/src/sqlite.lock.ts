import { join } from 'node:path';
import { asError, makeDirectory } from '#kernel';
import { Sqlite } from '#sqlite';

/**
 * Takes the right to use a directory: the kernel's lock on the file `lock`, until it is closed or the process ends.
 * @throws {Error} if somebody else has it
 */
export function lockDirectory(directory: string): { close(): void } {
  makeDirectory(directory);
  const lock = new Sqlite(join(directory, 'lock'), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (asError(error).code !== 'SQLITE_BUSY') throw error;
    throw new Error(`Another witness uses ${directory}. Each needs a directory of its own.`);
  }
}
