import { HASH_SIZE } from './crypto.js';
import { refuse } from './refusal.js';
import { nodeHash, type ReadNode } from './tree.js';

/** The levels of the tree in a tile (tlog-tiles). */
const HEIGHT = 8;

/** The hashes of a full tile (tlog-tiles). */
export const TILE_WIDTH = 2 ** HEIGHT;

/** The place of a tile, and how many hashes it has: 256, or fewer at the right edge of the tree. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** Returns the path of a tile below the address of the log, as in `tile/0/x001/x234/067.p/12` (tlog-tiles, Merkle Tree). */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [index % 1000];
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(rest % 1000);
  const path = groups
    .map((group, i) => `${i < groups.length - 1 ? 'x' : ''}${String(group).padStart(3, '0')}`)
    .join('/');
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ''}`;
}

const PATH = /^tile\/(0|[1-9][0-9]?)\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([1-9][0-9]{0,2}))?$/;

/** Returns the tile of a path; undefined if it is not the path of a tile in its only form. */
export function tileAt(path: string): Tile | undefined {
  const [, level, groups, width] = PATH.exec(path) ?? [];
  if (groups === undefined || groups.length > 30) return undefined;
  const tile = {
    level: Number(level),
    index: Number(groups.replaceAll(/[x/]/g, '')),
    width: Number(width ?? TILE_WIDTH),
  };
  return tile.level <= 63 && tilePath(tile) === path ? tile : undefined;
}

/** Returns the width of a tile in a tree of this size; 0 if the tree has no such tile (tlog-tiles, Partial Tiles). */
export function widthIn(size: number, level: number, index: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** Lists the tiles of a tree of this size (tlog-tiles, Merkle Tree and Partial Tiles). */
export function tilesOf(size: number): Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; widthIn(size, level, 0) > 0; level += 1)
    for (let index = 0, width = widthIn(size, level, 0); width > 0; index += 1, width = widthIn(size, level, index))
      tiles.push({ level, index, width });
  return tiles;
}

/** Reads the hashes of a tile, in a row. It can return more hashes than `width`: a tile only grows at its end. */
export type ReadTile = (tile: Tile) => Uint8Array;

/** Returns a reader of the nodes of the tree of this size, which reads its tiles and hashes the levels between them. */
export function nodesIn(size: number, read: ReadTile): ReadNode {
  return (level, index) => {
    const tileLevel = Math.floor(level / HEIGHT);
    const span = 2 ** (level % HEIGHT);
    const first = index * span;
    const tile = Math.floor(first / TILE_WIDTH);
    const width = widthIn(size, tileLevel, tile);
    const offset = first % TILE_WIDTH;
    if (offset + span > width) throw new RangeError(`No tree of ${size} has the node ${index} at level ${level}`);
    const hashes = read({ level: tileLevel, index: tile, width });
    if (hashes.length < width * HASH_SIZE || hashes.length % HASH_SIZE !== 0)
      refuse('FORMAT', `The tile ${tilePath({ level: tileLevel, index: tile, width })} has ${hashes.length} bytes.`);
    return hashOver(hashes.subarray(offset * HASH_SIZE, (offset + span) * HASH_SIZE));
  };
}

/** Returns the root of the complete subtree over these hashes, whose number is a power of two. */
function hashOver(hashes: Uint8Array): Uint8Array {
  if (hashes.length === HASH_SIZE) return hashes;
  const half = hashes.length / 2;
  return nodeHash(hashOver(hashes.subarray(0, half)), hashOver(hashes.subarray(half)));
}

/** Lists the tiles that the work reads. The work runs once with hashes of zeros; its result is dropped. */
export function tilesNeeded(work: (read: ReadTile) => unknown): Tile[] {
  const needed = new Map<string, Tile>();
  work((tile) => {
    needed.set(tilePath(tile), tile);
    return new Uint8Array(TILE_WIDTH * HASH_SIZE);
  });
  return [...needed.values()];
}
