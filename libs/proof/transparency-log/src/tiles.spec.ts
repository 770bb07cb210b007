import fc from 'fast-check';
import { consistencyProof, inclusionProof } from './proofs.js';
import { leaves, naiveNodes, naiveRoot } from './testing.js';
import {
  nodesIn,
  type ReadTile,
  TILE_WIDTH,
  type Tile,
  tileAt,
  tilePath,
  tilesNeeded,
  tilesOf,
  widthIn,
} from './tiles.js';
import { treeHash } from './tree.js';

const ALL = leaves(700);

/** Reads tiles as tlog-tiles defines them, of a tree of this size. */
const hashesOf =
  (size: number): ReadTile =>
  ({ level, index }: Tile) => {
    const span = TILE_WIDTH ** level;
    const width = widthIn(size, level, index);
    const hashes = Array.from({ length: width }, (_, i) => {
      const start = (index * TILE_WIDTH + i) * span;
      return naiveRoot(ALL.slice(start, start + span));
    });
    return Buffer.concat(hashes);
  };

describe('A tile', () => {
  it('has the path that tlog-tiles gives it', () => {
    expect(tilePath({ level: 0, index: 1234067, width: 256 })).toBe('tile/0/x001/x234/067');
    expect(tilePath({ level: 1, index: 0, width: 17 })).toBe('tile/1/000.p/17');
    expect(tilePath({ level: 0, index: 273, width: 112 })).toBe('tile/0/273.p/112');
  });

  it('is found by its path, and by no other text', () => {
    const tile = fc.record({
      level: fc.nat(63),
      index: fc.oneof(fc.nat(3000), fc.nat(2 ** 31 - 1)),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(fc.property(tile, (one) => expect(tileAt(tilePath(one))).toEqual(one)));
    for (const path of [
      'tile/0/000.p/256',
      'tile/0/000.p/0',
      'tile/0/000.p/01',
      'tile/00/000',
      'tile/64/000',
      'tile/0/0',
      'tile/0/x000/000',
      'tile/0/001/000',
      'tile/0/x001',
      'tile/entries/000',
      'tile/0/000/../000',
      ' tile/0/000',
      `tile/0/${'x001/'.repeat(9)}001`,
    ])
      expect([path, tileAt(path)]).toEqual([path, undefined]);
  });

  it('of a tree of 70,000 has the width that tlog-tiles says', () => {
    const widths = (level: number, ...indexes: number[]) => indexes.map((index) => widthIn(70_000, level, index));
    expect(widths(0, 0, 272, 273, 274)).toEqual([256, 256, 112, 0]);
    expect(widths(1, 0, 1, 2)).toEqual([256, 17, 0]);
    expect(widths(2, 0, 1)).toEqual([1, 0]);
    const all = tilesOf(70_000);
    expect(all.filter(({ width }) => width < TILE_WIDTH).map(tilePath)).toEqual([
      'tile/0/273.p/112',
      'tile/1/001.p/17',
      'tile/2/000.p/1',
    ]);
    expect(all).toHaveLength(274 + 2 + 1);
    expect([tilesOf(0), tilesOf(256).map(tilePath)]).toEqual([[], ['tile/0/000', 'tile/1/000.p/1']]);
    expect([widthIn(256, 0, 0), widthIn(256, 0, 1), widthIn(256, 1, 0)]).toEqual([256, 0, 1]);
  });
});

describe('The nodes of a tree', () => {
  it('are those of the definition when they are read from tiles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.nat(), (size, place) => {
        const read = nodesIn(size, hashesOf(size));
        const index = place % size;
        expect(treeHash(read, 0, size)).toEqual(naiveRoot(ALL.slice(0, size)));
        expect(inclusionProof(read, index, size)).toEqual(inclusionProof(naiveNodes(ALL), index, size));
      }),
      { numRuns: 15 },
    );
  });

  it('are read from a tile that has grown since', () => {
    const read = nodesIn(300, hashesOf(700));
    expect(treeHash(read, 0, 300)).toEqual(naiveRoot(ALL.slice(0, 300)));
  });

  it('need few tiles, which are known before they are read', () => {
    const work = (read: ReadTile) => consistencyProof(nodesIn(700, read), 300, 700);
    const needed = tilesNeeded(work);
    expect(needed.map(tilePath)).toEqual(['tile/0/002.p/188', 'tile/1/000.p/2', 'tile/0/001']);
    const known = new Map(needed.map((tile) => [tilePath(tile), hashesOf(700)(tile)]));
    expect(work((tile) => known.get(tilePath(tile))!)).toEqual(consistencyProof(naiveNodes(ALL), 300, 700));
  });

  it('are refused with FORMAT from a tile that is too short', () => {
    const read = nodesIn(300, (tile) => hashesOf(300)(tile).subarray(32));
    expect(() => treeHash(read, 0, 300)).toThrow(expect.objectContaining({ code: 'FORMAT' }));
  });
});
