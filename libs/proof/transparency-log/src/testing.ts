import { BucketedMap, bucketOf } from './bucketed-map.js';
import { base64 } from './bytes.js';
import { formatCheckpoint } from './checkpoint.js';
import { cosign } from './cosignature.js';
import { entryOf, type LoggedEvent } from './entry.js';
import { formatBundle, type ProofBundle } from './proof-bundle.js';
import { inclusionProof } from './proofs.js';
import { formatNote, SIGNATURE_TYPE } from './signed-note.js';
import { type Signer, signerOf, signNote } from './signing.js';
import { chainAfter, keyOf, type StreamEnd } from './stream-map.js';
import { emptyRoot, leafHash, nodeHash, type ReadNode, splitOf } from './tree.js';
import { STREAMS } from './verify-bundle.js';

/** Makes a signer with a fixed key. */
export function signer(name: string, type: number = SIGNATURE_TYPE.ED25519, byte = 1): Signer {
  return signerOf(name, type, new Uint8Array(32).fill(byte));
}

/** Makes leaves: the hashes of the entries 0, 1, 2… */
export function leaves(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, i) => leafHash(new TextEncoder().encode(`entry ${i}`)));
}

/** Computes the Merkle Tree Hash by its definition (RFC 6962, 2.1). */
export function naiveRoot(hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length === 0) return emptyRoot();
  if (hashes.length === 1) return hashes[0]!;
  const split = splitOf(hashes.length);
  return nodeHash(naiveRoot(hashes.slice(0, split)), naiveRoot(hashes.slice(split)));
}

/** Reads nodes by computing each from the leaves. */
export function naiveNodes(hashes: readonly Uint8Array[]): ReadNode {
  return (level, index) => {
    const [start, end] = [index * 2 ** level, (index + 1) * 2 ** level];
    if (end > hashes.length) throw new RangeError(`No node ${index} at level ${level}`);
    return naiveRoot(hashes.slice(start, end));
  };
}

/** Makes an event. */
export function loggedEvent(stream: string, revision: number, more: Partial<LoggedEvent> = {}): LoggedEvent {
  return {
    stream,
    revision,
    id: `id-of-${stream}-${revision}`,
    type: 'PurposeStated',
    recordedAt: '2026-01-02T03:04:05.678Z',
    data: { purpose: 'Zweck – ürgent', contact: { sealed: 'c2VhbGVk' } },
    metadata: { actor: 'a-1', commandId: 'c-1', effectiveOn: '2026-01-01', schema: 1, index: 0, count: 1 },
    ...more,
  };
}

/** A log in memory, computed by the definitions. */
export class NaiveLog {
  readonly entries: Uint8Array[];
  readonly leaves: Uint8Array[];

  constructor(readonly events: readonly LoggedEvent[]) {
    this.entries = events.map(entryOf);
    this.leaves = this.entries.map(leafHash);
  }

  ends(): StreamEnd[] {
    const ends = new Map<string, StreamEnd>();
    for (const [i, { stream }] of this.events.entries()) {
      const { key, revision, chain } = ends.get(stream) ?? { key: keyOf(stream), revision: -1, chain: keyOf(stream) };
      ends.set(stream, { key, revision: revision + 1, chain: chainAfter(chain, this.leaves[i]!) });
    }
    return [...ends.values()];
  }

  map(): BucketedMap {
    const map = new BucketedMap();
    for (const { key } of this.ends()) map.set(bucketOf(key), this.endsIn(bucketOf(key), bucketOf(key)));
    return map;
  }

  endsIn(first: number, last: number): StreamEnd[] {
    return this.ends().filter(({ key }) => bucketOf(key) >= first && bucketOf(key) <= last);
  }

  async checkpoint(log: Signer, witnesses: readonly Signer[] = [], mapRoot = this.map().root): Promise<string> {
    const [size, root] = [this.entries.length, naiveRoot(this.leaves)];
    const extensions = [`${STREAMS} ${base64(mapRoot)}`];
    const text = formatCheckpoint({ origin: log.key.name, size, root, extensions });
    const now = new Date('2026-02-03T00:00:00Z');
    const cosignatures = await Promise.all(witnesses.map((witness) => cosign(text, witness, now)));
    return formatNote({ text, signatures: [await signNote(text, log), ...cosignatures] });
  }

  evidence(checkpoint: string, streams: readonly string[]): ProofBundle {
    const map = this.map();
    return {
      checkpoint,
      streams: streams.map((stream) => ({
        stream,
        events: this.events.flatMap((event, index) => (event.stream === stream ? [this.proven(index)] : [])),
        map: map.proof(keyOf(stream), (first, last) => this.endsIn(first, last)),
      })),
    };
  }

  async bundle(log: Signer, witnesses: readonly Signer[], streams: readonly string[]): Promise<string> {
    return formatBundle(this.evidence(await this.checkpoint(log, witnesses), streams));
  }

  private proven(index: number) {
    const proof = inclusionProof(naiveNodes(this.leaves), index, this.leaves.length);
    return { index, entry: this.entries[index]!, proof };
  }
}

/** Lists the bytes with each of them changed, one at a time, by turning these bits over. */
export function* mutations(bytes: Uint8Array, flips = [0x01, 0x80]): Generator<{ at: number; changed: Uint8Array }> {
  for (const at of bytes.keys())
    for (const flip of flips) {
      const changed = Uint8Array.from(bytes);
      changed[at]! ^= flip;
      yield { at, changed };
    }
}
