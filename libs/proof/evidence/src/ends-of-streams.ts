import { BucketedMap, bucketOf, chainAfter, isSame, keyOf, type StreamEnd } from '#transparency-log';

const HASH = 32;
/** Names of streams whose place is remembered. */
const REMEMBERED = 10_000;

/** The ends of all streams of a ledger that is read in order, and the map over them: some 80 bytes for each stream. */
export class EndsOfStreams {
  private keys = new Uint8Array(HASH * 1_024);
  private chains = new Uint8Array(HASH * 1_024);
  private revisions = new Float64Array(1_024);
  private size = 0;
  /** The places of the streams of each bucket. */
  private readonly buckets = new Map<number, number[]>();
  private readonly places = new Map<string, number>();
  private readonly dirty = new Set<number>();
  private readonly map = new BucketedMap();

  /** Adds the next leaf of a stream. */
  add(stream: string, leaf: Uint8Array): void {
    const place = this.placeOf(stream);
    this.save(place, this.revisions[place]! + 1, chainAfter(this.at(this.chains, place), leaf));
  }

  /** Sets the end of a stream. */
  set(stream: string, revision: number, chain: Uint8Array): void {
    this.save(this.placeOf(stream), revision, chain);
  }

  /** Returns the root of the map. Only the buckets that have changed are computed again. */
  root(): Uint8Array {
    for (const bucket of this.dirty)
      this.map.set(
        bucket,
        this.buckets.get(bucket)!.map((place) => this.end(place)),
      );
    this.dirty.clear();
    return this.map.root;
  }

  private save(place: number, revision: number, chain: Uint8Array): void {
    this.revisions[place] = revision;
    this.chains.set(chain, place * HASH);
    this.dirty.add(bucketOf(this.at(this.keys, place)));
  }

  private end(place: number): StreamEnd {
    return { key: this.at(this.keys, place), revision: this.revisions[place]!, chain: this.at(this.chains, place) };
  }

  private at(hashes: Uint8Array, place: number): Uint8Array {
    return hashes.subarray(place * HASH, (place + 1) * HASH);
  }

  private placeOf(stream: string): number {
    const known = this.places.get(stream);
    if (known !== undefined) return known;
    const key = keyOf(stream);
    const bucket = bucketOf(key);
    const others = this.buckets.get(bucket) ?? [];
    this.buckets.set(bucket, others);
    let place = others.find((one) => isSame(this.at(this.keys, one), key));
    if (place === undefined) {
      place = this.begin(key);
      others.push(place);
    }
    if (this.places.size >= REMEMBERED) this.places.clear();
    this.places.set(stream, place);
    return place;
  }

  private begin(key: Uint8Array): number {
    const place = this.size;
    this.size += 1;
    if (place * HASH === this.keys.length) {
      this.keys = doubled(this.keys, new Uint8Array(this.keys.length * 2));
      this.chains = doubled(this.chains, new Uint8Array(this.chains.length * 2));
      this.revisions = doubled(this.revisions, new Float64Array(this.revisions.length * 2));
    }
    this.keys.set(key, place * HASH);
    this.chains.set(key, place * HASH);
    this.revisions[place] = -1;
    return place;
  }
}

function doubled<Numbers extends Uint8Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
