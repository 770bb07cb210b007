import fc from 'fast-check';
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proofs.js';
import { ProofRefused } from './refusal.js';
import { leaves, mutations, naiveNodes, naiveRoot } from './testing.js';
import { splitOf } from './tree.js';

const ALL = leaves(80);
const NODES = naiveNodes(ALL);
const rootOf = (size: number) => naiveRoot(ALL.slice(0, size));

/** PATH by its definition (RFC 6962, 2.1.1). */
function path(index: number, hashes: readonly Uint8Array[]): Uint8Array[] {
  if (hashes.length === 1) return [];
  const k = splitOf(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return index < k ? [...path(index, left), naiveRoot(right)] : [...path(index - k, right), naiveRoot(left)];
}

/** SUBPROOF by its definition (RFC 6962, 2.1.2). */
function subproof(m: number, hashes: readonly Uint8Array[], isWhole: boolean): Uint8Array[] {
  if (m === hashes.length) return isWhole ? [] : [naiveRoot(hashes)];
  const k = splitOf(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return m <= k
    ? [...subproof(m, left, isWhole), naiveRoot(right)]
    : [...subproof(m - k, right, false), naiveRoot(left)];
}

const sizes = fc.integer({ min: 1, max: ALL.length });
const code = (work: () => void) => {
  try {
    work();
    return 'accepted';
  } catch (error) {
    return error instanceof ProofRefused ? error.code : String(error);
  }
};

/** Lists the proof with each byte changed, each hash left out, twice, and exchanged with the next. */
function* damaged(proof: readonly Uint8Array[]): Generator<Uint8Array[]> {
  for (const [i, hash] of proof.entries()) {
    for (const { changed } of mutations(hash)) yield proof.with(i, changed);
    yield proof.toSpliced(i, 1);
    yield proof.toSpliced(i, 0, hash);
    if (i > 0 && !Buffer.from(hash).equals(proof[i - 1]!)) yield proof.with(i, proof[i - 1]!).with(i - 1, hash);
  }
  yield [...proof, new Uint8Array(32)];
  yield [new Uint8Array(32), ...proof];
}

describe('A proof of inclusion', () => {
  it('is that of the definition, and is accepted', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, place) => {
        const index = place % size;
        const proof = inclusionProof(NODES, index, size);
        expect(proof).toEqual(path(index, ALL.slice(0, size)));
        verifyInclusion(ALL[index]!, index, size, proof, rootOf(size));
      }),
      { numRuns: 300 },
    );
  });

  it('is refused with INCLUSION when any of its bytes differs, or a hash is missing, added or moved', () => {
    for (const size of [1, 2, 3, 7, 8, 13])
      for (let index = 0; index < size; index += 1)
        for (const proof of damaged(inclusionProof(NODES, index, size)))
          expect(code(() => verifyInclusion(ALL[index]!, index, size, proof, rootOf(size)))).toBe('INCLUSION');
  });

  it('is refused with INCLUSION for every other leaf, place, size and root', () => {
    const [index, size] = [5, 13];
    const proof = inclusionProof(NODES, index, size);
    const refused = (leaf: Uint8Array, at: number, of: number, root: Uint8Array) =>
      expect([at, of, code(() => verifyInclusion(leaf, at, of, proof, root))]).toEqual([at, of, 'INCLUSION']);
    for (const { changed } of mutations(ALL[index]!)) refused(changed, index, size, rootOf(size));
    for (const { changed } of mutations(rootOf(size))) refused(ALL[index]!, index, size, changed);
    for (const at of [-1, 0.5, Number.NaN, 0, 1, 4, 6, 7, 12, 13, 2 ** 40])
      refused(ALL[index]!, at, size, rootOf(size));
    for (const other of [0, 1, 5, 6, 8, 17, 26, 2 ** 50]) refused(ALL[index]!, index, other, rootOf(size));
  });

  it('is refused with INCLUSION for hashes of another length', () => {
    const none = new Uint8Array();
    expect(code(() => verifyInclusion(none, 0, 1, [], none))).toBe('INCLUSION');
    expect(code(() => verifyInclusion(ALL[0]!, 0, 2, [none], rootOf(2)))).toBe('INCLUSION');
  });

  it('is not made for a leaf outside the tree', () => {
    expect(() => inclusionProof(NODES, 3, 3)).toThrow(RangeError);
    expect(() => inclusionProof(NODES, -1, 3)).toThrow(RangeError);
  });
});

describe('A proof of consistency', () => {
  const heads = (first: number, second: number) =>
    [
      { size: first, root: rootOf(first) },
      { size: second, root: rootOf(second) },
    ] as const;

  it('is that of the definition, and is accepted', () => {
    fc.assert(
      fc.property(sizes, sizes, (a, b) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const proof = consistencyProof(NODES, first, second);
        expect(proof).toEqual(subproof(first, ALL.slice(0, second), true));
        verifyConsistency(...heads(first, second), proof);
      }),
      { numRuns: 300 },
    );
  });

  it('is empty from the tree without leaves, and from a tree to itself', () => {
    for (const [first, second] of [
      [0, 0],
      [0, 7],
      [7, 7],
    ] as const) {
      expect(consistencyProof(NODES, first, second)).toEqual([]);
      verifyConsistency(...heads(first, second), []);
      expect(code(() => verifyConsistency(...heads(first, second), [ALL[0]!]))).toBe('CONSISTENCY');
    }
  });

  it('is refused with CONSISTENCY when any of its bytes differs, or a hash is missing, added or moved', () => {
    for (const [first, second] of [
      [1, 2],
      [2, 3],
      [3, 7],
      [4, 7],
      [6, 8],
      [7, 8],
      [8, 13],
      [6, 13],
    ] as const)
      for (const proof of damaged(consistencyProof(NODES, first, second)))
        expect(code(() => verifyConsistency(...heads(first, second), proof))).toBe('CONSISTENCY');
  });

  it('is refused with CONSISTENCY for a root that differs in any byte', () => {
    for (const [a, b] of [
      [0, 5],
      [4, 7],
      [6, 13],
      [7, 7],
    ] as const) {
      const proof = consistencyProof(NODES, a, b);
      const [first, second] = heads(a, b);
      for (const { changed } of mutations(first.root))
        expect(code(() => verifyConsistency({ ...first, root: changed }, second, proof))).toBe('CONSISTENCY');
      if (a > 0)
        for (const { changed } of mutations(second.root))
          expect(code(() => verifyConsistency(first, { ...second, root: changed }, proof))).toBe('CONSISTENCY');
    }
  });

  it('is refused for a tree that shrinks, and is not made for it', () => {
    expect(code(() => verifyConsistency(...heads(7, 6), []))).toBe('CONSISTENCY');
    expect(() => consistencyProof(NODES, 7, 6)).toThrow(RangeError);
  });

  it('is never accepted for another past of the same size', () => {
    fc.assert(
      fc.property(sizes, sizes, fc.nat(), (a, b, place) => {
        const [first, second] = [Math.min(a, b), Math.max(a, b)];
        const other = ALL.with(place % first, new Uint8Array(32));
        const [old] = heads(first, second);
        const now = { size: second, root: naiveRoot(other.slice(0, second)) };
        const proof = consistencyProof(naiveNodes(other), first, second);
        expect(code(() => verifyConsistency(old, now, proof))).toBe('CONSISTENCY');
      }),
    );
  });
});
