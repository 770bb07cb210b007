import { type EventStore, type RecordedEvent, withRecordedTime } from '#ledger';
import {
  BucketedMap,
  bucketOf,
  chainAfter,
  digestOfParts,
  entryOf,
  extensionOf,
  formatBundle,
  hashFrom,
  inclusionProof,
  isSame,
  keyOf,
  leafHash,
  type MapProof,
  type ProofBundle,
  type ProvenStream,
  parseCheckpoint,
  parseNote,
  proofIn,
  type ReadNode,
  readModelIn,
  rootOf,
  type ShownThing,
  STREAMS,
  type StreamEnd,
  sha256OfLines,
  type TreeHead,
} from '#transparency-log';
import type { Folds } from './folds.js';
import { eventsAt, proofOfThing } from './read-model-digests.js';
import type { TransparencyLogStore } from './sqlite.transparency-log-store.js';

/** The error of evidence that cannot be made. Its message says why. */
export class NoEvidence extends Error {
  override readonly name = 'NoEvidence';
}

/** Parts of a bundle in addition to events and proofs. */
export interface EvidenceOptions {
  /** The folds of this program, to show what the events fold to. */
  readonly folds?: Folds;
  /** The salts by which issued files are compared, by the streams of the reports. */
  readonly salts?: ReadonlyMap<string, Uint8Array>;
}

/**
 * Returns the bundle that proves all events of these streams at a checkpoint of the log, as text. With the folds, it shows what
 * they fold to, if the checkpoint is the newest one that says so.
 * @param note the signed checkpoint, with its cosignatures
 * @throws {NoEvidence} if the log does not have the tree of the checkpoint, or the ledger not the events of the log
 */
export async function collectBundle(
  store: EventStore,
  log: TransparencyLogStore,
  note: string,
  streams: readonly string[],
  { folds, salts }: EvidenceOptions = {},
): Promise<string> {
  const events = new Map<string, readonly RecordedEvent[]>();
  for (const stream of streams) events.set(stream, await store.read(stream));
  const shown = folds && (await shownBy(log, note, events, folds));
  const evidence = log.reading((): ProofBundle => {
    const checkpoint = parseCheckpoint(parseNote(note).text);
    const { size } = checkpoint;
    if (size > (log.state()?.size ?? 0) || !isSame(log.root(size), checkpoint.root))
      throw new NoEvidence(`The log does not have the tree of ${size} events of this checkpoint.`);
    const read = log.nodes(size);
    const proofOf = mapAt(log, checkpoint, hashFrom(extensionOf(checkpoint, STREAMS) ?? '', 'The root of the map'));
    return {
      checkpoint: note,
      streams: [...events].map(([stream, recorded]) => {
        const fold = shown?.get(stream);
        const salt = salts?.get(stream);
        const found = proven(log, read, size, stream, recorded, proofOf(stream));
        return { ...found, ...(fold && { shown: fold }), ...(salt && found.events.length > 0 && { salt }) };
      }),
      timestamps: timestampsOf(log, size, note),
    };
  });
  return formatBundle(evidence);
}

/** Returns the timestamps of a checkpoint. They are of its text: a checkpoint of another text has none. */
function timestampsOf(log: TransparencyLogStore, size: number, note: string): Uint8Array[] {
  const stored = log.checkpointOf(size);
  return stored && parseNote(stored.note).text === parseNote(note).text ? log.timestampsOf(size) : [];
}

/** Returns what each thing is by the newest checkpoint, with the proof of that. The map of an older one is gone. */
async function shownBy(
  log: TransparencyLogStore,
  note: string,
  events: ReadonlyMap<string, readonly RecordedEvent[]>,
  folds: Folds,
): Promise<Map<string, ShownThing>> {
  const checkpoint = parseCheckpoint(parseNote(note).text);
  const signed = readModelIn(checkpoint);
  const shown = new Map<string, ShownThing>();
  if (signed?.versions !== folds.versions) return shown;
  for (const [stream, recorded] of events) {
    const known = folds.isThing(stream) ? eventsAt(log, recorded, stream, checkpoint.size) : [];
    if (known.length === 0) continue;
    const { present, rest } = await folds.begin(stream).rowsAfter(known);
    const { found, siblings } = proofOfThing(log, stream);
    const thing = { present, rest: sha256OfLines(rest), siblings };
    const end = found && { ...found, chain: digestOfParts(present, thing.rest) };
    if (end && isSame(end.key, keyOf(stream)) && isSame(rootOf(end, siblings), signed.root)) shown.set(stream, thing);
  }
  return shown;
}

function proven(
  log: TransparencyLogStore,
  read: ReadNode,
  size: number,
  stream: string,
  recorded: readonly RecordedEvent[],
  map: MapProof,
): ProvenStream {
  const events = log.leavesOf(stream, size).map(({ index, recordedAt }, revision) => {
    const event = recorded[revision];
    const entry = event && entryOf(recordedAt ? withRecordedTime(event, recordedAt) : event);
    if (!entry || !isSame(leafHash(entry), read(0, index)))
      throw new NoEvidence(
        `Number ${revision} of ${stream} is not in the ledger as it was logged. \`regesta verify\` shows where the ledger differs.`,
      );
    return { index, entry, proof: inclusionProof(read, index, size) };
  });
  return { stream, events, map };
}

/** Returns the proofs of the map of a tree. The saved map is that of the newest checkpoint; another one is computed. */
function mapAt(log: TransparencyLogStore, { size }: TreeHead, root: Uint8Array): (stream: string) => MapProof {
  const { mapped, size: now } = log.state()!;
  if (mapped === size && now === size) {
    const map = new BucketedMap(log.buckets());
    if (isSame(map.root, root)) return (stream) => map.proof(keyOf(stream), (first, last) => log.endsIn(first, last));
  }
  const ends = endsAt(log, size);
  const map = new BucketedMap();
  const buckets = new Map<number, StreamEnd[]>();
  for (const end of ends) {
    const bucket = bucketOf(end.key);
    const others = buckets.get(bucket);
    if (others) others.push(end);
    else buckets.set(bucket, [end]);
  }
  for (const [bucket, some] of buckets) map.set(bucket, some);
  if (!isSame(map.root, root))
    throw new NoEvidence('The map of streams that the checkpoint signed is not that of its events.');
  return (stream) => proofIn(ends, keyOf(stream));
}

/** Computes the ends of all streams of a tree from its leaves. */
function endsAt(log: TransparencyLogStore, size: number): StreamEnd[] {
  const read = log.nodes(size);
  const ends = new Map<Uint8Array, { key: Uint8Array; revision: number; chain: Uint8Array }>();
  let index = 0;
  for (const key of log.keysOfLeaves(size)) {
    const end = ends.get(key) ?? { key, revision: -1, chain: key };
    end.revision += 1;
    end.chain = chainAfter(end.chain, read(0, index));
    ends.set(key, end);
    index += 1;
  }
  return [...ends.values()];
}
