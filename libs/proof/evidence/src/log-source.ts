import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asError } from '#kernel';
import { TILE_WIDTH, type Tile, tilePath } from '#transparency-log';

/** A log as others see it: a web address, or a directory of the same files (tlog-tiles). */
export interface LogSource {
  /** Returns the newest checkpoint, as a note. */
  checkpoint(): Promise<string>;
  /** Returns the hashes of a tile. The full tile replaces a partial one that is gone. */
  tile(tile: Tile): Promise<Uint8Array>;
}

/** Milliseconds to wait for an answer of a log. */
const PATIENCE = 30_000;
/** Most bytes of a file of a log: a tile has 8,192. */
const LARGEST = 1_000_000;

/** Returns the log at an address `https://…`, or in a directory. */
export function logSource(of: string): LogSource {
  const read = /^https?:\/\//.test(of) ? overHttp(of) : inDirectory(of);
  return {
    checkpoint: async () => Buffer.from(await read('checkpoint')).toString('utf8'),
    tile: async (tile) => {
      try {
        return await read(tilePath(tile));
      } catch (error) {
        if (tile.width === TILE_WIDTH) throw error;
        return read(tilePath({ ...tile, width: TILE_WIDTH }));
      }
    },
  };
}

type Read = (path: string) => Promise<Uint8Array>;

function overHttp(address: string): Read {
  const base = address.endsWith('/') ? address : `${address}/`;
  return async (path) => {
    const url = new URL(path, base);
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: Error) => {
      const { message } = asError(error.cause ?? error);
      throw new Error(`${url} does not answer (${message}). Is it the address of the log, with /log/?`);
    });
    if (!response.ok) throw new Error(`${url} answers ${response.status}. Is it the address of the log, with /log/?`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (bytes.length > LARGEST) throw new Error(`${url} has ${bytes.length} bytes: that is no file of a log.`);
    return bytes;
  };
}

function inDirectory(directory: string): Read {
  return async (path) => {
    try {
      return await readFile(join(directory, path));
    } catch (error) {
      throw new Error(`${join(directory, path)} cannot be read: ${asError(error).message}.`);
    }
  };
}
