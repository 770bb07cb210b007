import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Writes a file to the disk, or the names in a directory. */
export function flush(path: string): void {
  const descriptor = openSync(path, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
