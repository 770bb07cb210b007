import fc from 'fast-check';
import { hex } from './bytes.js';
import { leaves, naiveNodes, naiveRoot } from './testing.js';
import { CompactRange, emptyRoot, leafHash, splitOf, treeHash } from './tree.js';

/** The leaves and the roots that Certificate Transparency publishes as test vectors of RFC 6962. */
const VECTORS: readonly [leaf: string, root: string][] = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
];

describe('A Merkle tree', () => {
  it('has the roots that Certificate Transparency publishes for RFC 6962', () => {
    const range = CompactRange.empty();
    expect(hex(range.root())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    for (const [leaf, root] of VECTORS) {
      range.add(leafHash(Buffer.from(leaf, 'hex')));
      expect(hex(range.root())).toBe(root);
    }
  });

  it('has the root of the definition, leaf by leaf', () => {
    const all = leaves(140);
    const range = CompactRange.empty();
    for (const [i, leaf] of all.entries()) {
      range.add(leaf);
      expect(range.root()).toEqual(naiveRoot(all.slice(0, i + 1)));
    }
    expect(range.size).toBe(140);
  });

  it('goes on from any size as if it had never stopped, and gives out each node once', () => {
    const all = leaves(100);
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (a, b) => {
        const [size, end] = [Math.min(a, b), Math.max(a, b)];
        const range = CompactRange.of(size, naiveNodes(all.slice(0, size)));
        const nodes = new Map<string, Uint8Array>();
        for (const leaf of all.slice(size, end))
          range.add(leaf, (level, index, hash) => {
            expect(nodes.has(`${level}/${index}`)).toBe(false);
            nodes.set(`${level}/${index}`, hash);
          });
        expect(range.root()).toEqual(naiveRoot(all.slice(0, end)));
        for (const [name, hash] of nodes) {
          const [level, index] = name.split('/').map(Number);
          expect(hash).toEqual(naiveNodes(all)(level!, index!));
        }
      }),
    );
  });

  it('is hashed over complete subtrees as over its leaves', () => {
    const all = leaves(70);
    for (let size = 0; size <= 70; size += 1)
      expect(treeHash(naiveNodes(all), 0, size)).toEqual(naiveRoot(all.slice(0, size)));
    expect(treeHash(naiveNodes(all), 0, 0)).toEqual(emptyRoot());
  });

  it('is split at the largest smaller power of two, also beyond 32 bits', () => {
    expect([2, 3, 4, 5, 8, 9].map(splitOf)).toEqual([1, 2, 2, 4, 4, 8]);
    expect(splitOf(2 ** 40 + 1)).toBe(2 ** 40);
    expect(splitOf(2 ** 40)).toBe(2 ** 39);
  });
});
