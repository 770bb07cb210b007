import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asError, makeDirectory } from '#kernel';

/** Returns the text of the file; undefined if there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (asError(error).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Replaces the file by the text, as a whole, and returns once that is on the disk. */
export function replaceFile(file: string, text: string): void {
  makeDirectory(dirname(file));
  const part = `${file}.${process.pid}.part`;
  const descriptor = openSync(part, 'w', 0o600);
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(part, file);
  const folder = openSync(dirname(file), 'r');
  fsyncSync(folder);
  closeSync(folder);
}

/** Replaces a file that others read, as {@link replaceFile} does, without waiting: its disk can be far away. */
export async function replacePublicFile(file: string, content: string | Uint8Array): Promise<void> {
  makeDirectory(dirname(file));
  const part = `${file}.${process.pid}.part`;
  const handle = await open(part, 'w', 0o644);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
  const folder = await open(dirname(file), 'r');
  await folder.sync();
  await folder.close();
}
