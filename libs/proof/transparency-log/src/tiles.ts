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

/** Tiles that a reader of nodes remembers, with the nodes in them. */
const REMEMBERED = 64;

/** A tile that was read, and the nodes of it that were computed, by their height and place in it. */
interface KnownTile {
  readonly hashes: Uint8Array;
  readonly nodes: Map<number, Uint8Array>;
}

/** Returns a reader of the nodes of the tree of this size, which reads its tiles and hashes the levels between them. */
export function nodesIn(size: number, read: ReadTile): ReadNode {
  const known = new Map<string, KnownTile>();
  const tileOf = (tile: Tile): KnownTile => {
    const name = `${tile.level}/${tile.index}`;
    let found = known.get(name);
    if (!found) {
      const hashes = read(tile);
      if (hashes.length < tile.width * HASH_SIZE || hashes.length % HASH_SIZE !== 0)
        refuse('FORMAT', `The tile ${tilePath(tile)} has ${hashes.length} bytes.`);
      found = { hashes, nodes: new Map() };
      if (known.size >= REMEMBERED) known.delete(known.keys().next().value!);
      known.set(name, found);
    }
    return found;
  };
  return (level, index) => {
    const height = level % HEIGHT;
    const span = 2 ** height;
    const first = index * span;
    const tile = { level: Math.floor(level / HEIGHT), index: Math.floor(first / TILE_WIDTH) };
    const width = widthIn(size, tile.level, tile.index);
    const offset = first % TILE_WIDTH;
    if (offset + span > width) throw new RangeError(`No tree of ${size} has the node ${index} at level ${level}`);
    return nodeIn(tileOf({ ...tile, width }), height, offset / span);
  };
}

/** Returns a node of a tile by its height in it and its place at that height. */
function nodeIn(tile: KnownTile, height: number, place: number): Uint8Array {
  if (height === 0) return tile.hashes.subarray(place * HASH_SIZE, (place + 1) * HASH_SIZE);
  const name = height * TILE_WIDTH + place;
  const found = tile.nodes.get(name);
  if (found) return found;
  const node = nodeHash(nodeIn(tile, height - 1, 2 * place), nodeIn(tile, height - 1, 2 * place + 1));
  tile.nodes.set(name, node);
  return node;
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
