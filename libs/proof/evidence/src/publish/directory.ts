import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseNote } from '#transparency-log';
import { replacePublicFile } from '../durable-file.js';
import type { Destination } from './destination.js';

/**
 * Writes each checkpoint to a file of its own in a directory, `<size>.checkpoint`, and the newest one to `latest.checkpoint`.
 * A timestamp is next to it: `<size>.tsr`. A file that has another checkpoint of the same size is never overwritten.
 */
export function toDirectory(directory: string): Destination {
  return {
    id: `file:${directory}`,
    name: `the directory ${directory}`,
    adds: false,
    deliver: async ({ size, note, timestamps }) => {
      const file = join(directory, `${size}.checkpoint`);
      const there = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
      if (there !== undefined && parseNote(there, file).text !== parseNote(note).text)
        throw new Error(`${file} is another checkpoint of ${size} events. Keep it: it may show another past.`);
      for (const [i, token] of timestamps.entries())
        await replacePublicFile(join(directory, `${size}${i === 0 ? '' : `-${i + 1}`}.tsr`), token);
      await replacePublicFile(file, note);
      await replacePublicFile(join(directory, 'latest.checkpoint'), note);
    },
  };
}
