import { hashFrom, isSame, short } from './bytes.js';
import { type Certificate, nameOf } from './certificate.js';
import { type Checkpoint, extensionOf, openCheckpoint, type SignedCheckpoint } from './checkpoint.js';
import { type Cosignature, cosignaturesOf } from './cosignature.js';
import { eventIn, type LoggedEvent } from './entry.js';
import { type IssuedFileProof, issuedFileProof } from './file-commitment.js';
import { type Policy, verifyQuorum } from './policy.js';
import { type ProofBundle, type ProvenStream, parseBundle, type ShownThing } from './proof-bundle.js';
import { verifyInclusion } from './proofs.js';
import { digestOfParts, readModelIn } from './read-model.js';
import { refuse } from './refusal.js';
import { chainAfter, keyOf, rootOf, verifyMapProof } from './stream-map.js';
import { timestampOf, trustedBy, type VerifiedTimestamp } from './timestamp.js';
import { leafHash } from './tree.js';

/** The keyword of the extension line with the root of the map of streams. */
export const STREAMS = 'regesta-streams/v1';

/** A stream that was verified: all its events up to the checkpoint, the oldest first. None: there was no such stream. */
export interface VerifiedStream {
  readonly stream: string;
  readonly events: readonly (LoggedEvent & { readonly index: number })[];
  /** The fold of them that the log signed, as lines of JSON; absent if the bundle does not show it. */
  readonly shown?: readonly string[];
  /** The file that was issued; absent if the bundle does not show by what it is compared. */
  readonly file?: IssuedFileProof;
}

/** A bundle that was verified. */
export interface VerifiedBundle {
  readonly checkpoint: SignedCheckpoint;
  readonly cosignatures: readonly Cosignature[];
  /** The names of signers that the policy does not know. Their signatures prove nothing here. */
  readonly ignored: readonly string[];
  readonly streams: readonly VerifiedStream[];
  /** Timestamps of the checkpoint by authorities that the reader trusts. */
  readonly timestamps: readonly VerifiedTimestamp[];
  /** The names of the authorities of the other timestamps. They prove nothing here. */
  readonly ignoredTimestamps: readonly string[];
}

/**
 * Verifies a bundle: the checkpoint by the policy, and each event by its place in the tree. The place of each stream in the
 * map shows that its events are all. Nothing is trusted but the bytes and the policy.
 * @param authorities timestamp authorities that are trusted. If there are any, one of them must have stamped the checkpoint
 * @throws {ProofRefused} with the kind of refusal and what is wrong
 */
export async function verifyBundle(
  text: string,
  policy: Policy,
  authorities: readonly Certificate[] = [],
): Promise<VerifiedBundle> {
  const evidence = parseBundle(text);
  const { checkpoint, cosignatures, ignored } = await acceptCheckpoint(evidence.checkpoint, policy);
  const streams = verifyStreams(evidence, checkpoint);
  return { checkpoint, cosignatures, ignored, streams, ...(await verifyTimestamps(evidence, checkpoint, authorities)) };
}

/** Every timestamp must fit the checkpoint and itself. Only those of the authorities prove something. */
async function verifyTimestamps(
  { timestamps: tokens = [] }: ProofBundle,
  { note }: SignedCheckpoint,
  authorities: readonly Certificate[],
) {
  const timestamps: VerifiedTimestamp[] = [];
  const ignoredTimestamps: string[] = [];
  for (const token of tokens) {
    const timestamp = await timestampOf(token, note.text);
    const verified = await trustedBy(timestamp, authorities);
    if (verified) timestamps.push(verified);
    else ignoredTimestamps.push(nameOf(timestamp.signer.subject));
  }
  if (authorities.length > 0 && timestamps.length === 0)
    refuse('TIMESTAMP', 'The bundle has no timestamp by the authority that was given.');
  return { timestamps, ignoredTimestamps };
}

/**
 * Verifies that the policy accepts a checkpoint: by a log, and by enough witnesses.
 * @throws {ProofRefused} FORMAT, UNKNOWN_LOG, SIGNATURE or QUORUM
 */
export async function acceptCheckpoint(note: string | Uint8Array, policy: Policy) {
  const checkpoint = await openCheckpoint(note, policy.logs);
  const cosignatures = await cosignaturesOf(checkpoint.note, [...policy.witnesses.values()]);
  verifyQuorum(policy, cosignatures);
  const known = [...checkpoint.signers, ...cosignatures.map(({ key }) => key)];
  const ignored = checkpoint.note.signatures
    .filter((line) => !known.some((key) => key.name === line.name && isSame(key.id, line.id)))
    .map(({ name }) => name);
  return { checkpoint, cosignatures, ignored };
}

function verifyStreams({ streams }: ProofBundle, checkpoint: Checkpoint): VerifiedStream[] {
  if (streams.length === 0) refuse('FORMAT', 'The bundle has no stream: it proves nothing.');
  const root = extensionOf(checkpoint, STREAMS);
  if (root === undefined) return refuse('COMPLETENESS', 'The checkpoint has no root of a map of streams.');
  const mapRoot = hashFrom(root, 'The root of the map of streams');
  return streams.map((stream) => verifyStream(stream, checkpoint, mapRoot));
}

function verifyStream(
  { stream, events, map, shown, salt }: ProvenStream,
  tree: Checkpoint,
  mapRoot: Uint8Array,
): VerifiedStream {
  const end = verifyMapProof(stream, map, mapRoot);
  let [chain, before] = [keyOf(stream), -1];
  const verified = events.map(({ index, entry, proof }, revision) => {
    const event = eventIn(entry);
    if (event.stream !== stream || event.revision !== revision)
      refuse('COMPLETENESS', `Event ${revision} of ${short(stream)} is number ${event.revision} of ${event.stream}.`);
    const leaf = leafHash(entry);
    verifyInclusion(leaf, index, tree.size, proof, tree.root);
    if (index <= before) refuse('COMPLETENESS', `Event ${revision} of ${short(stream)} is before the one before it.`);
    [chain, before] = [chainAfter(chain, leaf), index];
    return { ...event, index };
  });
  if (events.length > 0 ? !end : end) refuse('COMPLETENESS', incomplete(stream, events.length, end?.revision));
  if (end && (end.revision !== events.length - 1 || !isSame(end.chain, chain)))
    refuse('COMPLETENESS', incomplete(stream, events.length, end.revision));
  return {
    stream,
    events: verified,
    ...(shown && { shown: verifyShown(stream, shown, verified.length, tree) }),
    ...(salt && { file: issuedFileProof(stream, salt, verified) }),
  };
}

/** Verifies what the events are said to fold to. The map has it at the place of the thing, with its newest revision. */
function verifyShown(
  stream: string,
  { present, rest, siblings }: ShownThing,
  events: number,
  checkpoint: Checkpoint,
): readonly string[] {
  const signed = readModelIn(checkpoint);
  if (!signed) return refuse('CONTENT', 'The checkpoint does not say what the events fold to.');
  const end = { key: keyOf(stream), revision: Math.max(0, events - 1), chain: digestOfParts(present, rest) };
  if (events === 0 || !isSame(rootOf(end, siblings), signed.root))
    refuse('CONTENT', `What ${stream} is said to be is not what the log signed.`);
  return present;
}

function incomplete(stream: string, events: number, revision: number | undefined): string {
  const has = revision === undefined ? 'does not have the stream' : `has ${revision + 1}`;
  return `The bundle has ${events} events of ${short(stream)}, and the map of streams ${has}, or others.`;
}
