import fc from 'fast-check';
import { BucketedMap, bucketOf } from './bucketed-map.js';
import { ProofRefused } from './refusal.js';
import { chainAfter, EMPTY, keyOf, proofIn, type StreamEnd, subtreeOf, verifyMapProof } from './stream-map.js';
import { mutations } from './testing.js';

const end = (stream: string, revision = 0): StreamEnd => ({
  key: keyOf(stream),
  revision,
  chain: chainAfter(keyOf(stream), new Uint8Array(32).fill(revision)),
});
const ends = (count: number) => Array.from({ length: count }, (_, i) => end(`thing-${i}`, i % 7));
const code = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    return error instanceof ProofRefused ? error.code : String(error);
  }
};
const inBuckets = (all: readonly StreamEnd[]) => (first: number, last: number) =>
  all.filter(({ key }) => bucketOf(key) >= first && bucketOf(key) <= last);

describe('The map of streams', () => {
  it('proves the end of each stream, and that there is no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(80), (count, i) => {
        const all = ends(count);
        const { hash } = subtreeOf(all);
        const proof = proofIn(all, keyOf(`thing-${i}`));
        expect(verifyMapProof(`thing-${i}`, proof, hash)).toEqual(i < count ? all[i] : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('has one root for the same streams, in every order, and another for every other end', () => {
    const all = ends(20);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 20 }), (order) =>
        expect(subtreeOf(order)).toEqual(subtreeOf(all)),
      ),
    );
    const others = [
      ...all.map((one, i) => all.with(i, { ...one, revision: one.revision + 1 })),
      ...all.map((one, i) => all.with(i, { ...one, chain: keyOf('x') })),
      ...all.map((_, i) => all.toSpliced(i, 1)),
      [...all, end('thing-20')],
    ];
    for (const other of others) expect(subtreeOf(other)).not.toEqual(subtreeOf(all));
    expect(subtreeOf([])).toBe(EMPTY);
  });

  it('is the same in buckets, after changes in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 60 }), (changes) => {
        const now = new Map<number, StreamEnd>();
        const map = new BucketedMap();
        const buckets = new Map<number, ReturnType<BucketedMap['set']>>();
        for (const [revision, i] of changes.entries()) {
          now.set(i, end(`thing-${i}`, revision));
          const bucket = bucketOf(keyOf(`thing-${i}`));
          buckets.set(bucket, map.set(bucket, inBuckets([...now.values()])(bucket, bucket)));
        }
        const all = [...now.values()];
        expect(map.root).toEqual(subtreeOf(all).hash);
        expect(new BucketedMap(buckets).root).toEqual(map.root);
        for (let i = 0; i <= 40; i += 1)
          expect(map.proof(keyOf(`thing-${i}`), inBuckets(all))).toEqual(proofIn(all, keyOf(`thing-${i}`)));
      }),
      { numRuns: 20 },
    );
  });

  it('is the same in buckets of many streams', () => {
    const all = ends(9_000);
    const groups = new Map<number, StreamEnd[]>();
    for (const one of all) groups.set(bucketOf(one.key), [...(groups.get(bucketOf(one.key)) ?? []), one]);
    const map = new BucketedMap();
    for (const [bucket, some] of groups) map.set(bucket, some);
    expect(map.root).toEqual(subtreeOf(all).hash);
    for (const name of ['thing-0', 'thing-8999', 'thing-9000', 'none'])
      expect(map.proof(keyOf(name), inBuckets(all))).toEqual(proofIn(all, keyOf(name)));
  });

  it('refuses with COMPLETENESS a proof that differs in any byte', () => {
    const all = ends(25);
    const { hash } = subtreeOf(all);
    for (const stream of ['thing-3', 'no-thing-1', 'no-thing-2', 'no-thing-5']) {
      const proof = proofIn(all, keyOf(stream));
      const refused = (changed: typeof proof, root = hash) =>
        expect(code(() => verifyMapProof(stream, changed, root))).toBe('COMPLETENESS');
      for (const [i, sibling] of proof.siblings.entries()) {
        for (const { changed } of mutations(sibling)) refused({ ...proof, siblings: proof.siblings.with(i, changed) });
        refused({ ...proof, siblings: proof.siblings.toSpliced(i, 1) });
        refused({ ...proof, siblings: proof.siblings.toSpliced(i, 0, sibling) });
      }
      for (const { changed } of mutations(hash)) refused(proof, changed);
      const { found } = proof;
      if (!found) continue;
      for (const { changed } of mutations(found.key)) refused({ ...proof, found: { ...found, key: changed } });
      for (const { changed } of mutations(found.chain)) refused({ ...proof, found: { ...found, chain: changed } });
      refused({ ...proof, found: { ...found, revision: found.revision + 1 } });
      refused({ ...proof, found: undefined });
    }
  });

  it('does not let the proof of one stream be that of another', () => {
    const all = ends(25);
    const { hash } = subtreeOf(all);
    for (const other of ['thing-4', 'thing-24', 'none']) {
      const result = code(() => verifyMapProof(other, proofIn(all, keyOf('thing-3')), hash));
      expect(result).toBe('COMPLETENESS');
    }
  });

  it('refuses a proof that is longer than a key', () => {
    const proof = { siblings: new Array(257).fill(EMPTY.hash), found: undefined };
    expect(code(() => verifyMapProof('a', proof, EMPTY.hash))).toBe('COMPLETENESS');
  });
});
