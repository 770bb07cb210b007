import { base64, hashFrom, isSame, short, textOf, utf8 } from './bytes.js';
import { canonicalJson, type Json } from './canonical-json.js';
import { objectIn } from './entry.js';
import { refuse } from './refusal.js';
import type { MapProof } from './stream-map.js';
import { tokenFrom } from './timestamp.js';

const FORMAT = 'regesta-evidence/v1';

/** An event in a bundle: its entry, its place in the tree, and the proof that it is there. */
export interface ProvenEntry {
  readonly index: number;
  readonly entry: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** A stream in a bundle: all its events, the oldest first; none if the bundle proves that there is no such stream. */
export interface ProvenStream {
  readonly stream: string;
  readonly events: readonly ProvenEntry[];
  /** The place of the stream in the map. */
  readonly map: MapProof;
  /** The fold of its events; absent if the checkpoint does not say it. */
  readonly shown?: ShownThing;
  /** The salt by which a file is compared with the event that issued it; absent if none is shown. */
  readonly salt?: Uint8Array;
}

/** The fold of the events of a thing, provable by the map of what things are. */
export interface ShownThing {
  /** The present rows, as lines of JSON, without personal data. */
  readonly present: readonly string[];
  /** The hash of the other rows. */
  readonly rest: Uint8Array;
  /** The hashes next to the path in the map. */
  readonly siblings: readonly Uint8Array[];
}

/** A bundle of evidence: what a checkpoint of the log says of streams, provable without the log. */
export interface ProofBundle {
  /** The checkpoint, signed by the log and cosigned by witnesses. */
  readonly checkpoint: string;
  readonly streams: readonly ProvenStream[];
  /** Timestamps of the text of the checkpoint (RFC 3161, TimeStampToken). Default: none. */
  readonly timestamps?: readonly Uint8Array[];
}

/** Returns the bundle as text: canonical JSON (RFC 8785) and a line feed. */
export function formatBundle({ checkpoint, streams, timestamps = [] }: ProofBundle): string {
  const stamps = timestamps.length > 0 ? { timestamps: timestamps.map(base64) } : {};
  return `${canonicalJson({ format: FORMAT, checkpoint, streams: streams.map(streamAsJson), ...stamps })}\n`;
}

function streamAsJson({ stream, events, map, shown, salt }: ProvenStream): Json {
  const { siblings, found } = map;
  return {
    stream,
    ...(salt && { salt: base64(salt) }),
    ...(shown && {
      shown: { present: shown.present, rest: base64(shown.rest), siblings: shown.siblings.map(base64) },
    }),
    events: events.map(({ index, entry, proof }) => ({
      index,
      entry: textOf(entry, 'An entry'),
      proof: proof.map(base64),
    })),
    map: {
      siblings: siblings.map(base64),
      found: found ? { key: base64(found.key), revision: found.revision, chain: base64(found.chain) } : null,
    },
  };
}

/**
 * Reads a bundle, without verifying what it claims. Only the one text that {@link formatBundle} writes is accepted.
 * @throws {ProofRefused} FORMAT for any other text
 */
export function parseBundle(text: string): ProofBundle {
  const value = objectIn(text, 'The bundle');
  if (value.format !== FORMAT)
    refuse('FORMAT', `The bundle has the format ${short(String(value.format))}, not ${FORMAT}.`);
  const evidence: ProofBundle = {
    checkpoint: textIn(value, 'checkpoint'),
    streams: listIn(value, 'streams').map(streamIn),
    timestamps:
      value.timestamps === undefined ? [] : listIn(value, 'timestamps').map((text) => tokenFrom(String(text))),
  };
  if (!isSame(utf8(formatBundle(evidence)), utf8(text)))
    refuse('FORMAT', 'The bundle is not as it was written: something was added, or written in another way.');
  return evidence;
}

function streamIn(value: unknown): ProvenStream {
  const all = asObject(value, 'A stream');
  const map = asObject(all.map, 'The place in the map');
  return {
    stream: textIn(all, 'stream'),
    events: listIn(all, 'events').map((event) => {
      const one = asObject(event, 'An event');
      return {
        index: numberIn(one, 'index'),
        entry: utf8(textIn(one, 'entry')),
        proof: hashesIn(one, 'proof'),
      };
    }),
    map: {
      siblings: hashesIn(map, 'siblings'),
      found: map.found === null ? undefined : endIn(asObject(map.found, 'The end of a stream')),
    },
    ...(all.salt !== undefined && { salt: hashFrom(textIn(all, 'salt'), 'The salt of a file') }),
    ...(all.shown !== undefined && { shown: shownIn(asObject(all.shown, 'What is shown')) }),
  };
}

function shownIn(value: Record<string, unknown>): ShownThing {
  return {
    present: listIn(value, 'present').map(String),
    rest: hashFrom(textIn(value, 'rest'), 'The hash of other rows'),
    siblings: hashesIn(value, 'siblings'),
  };
}

function endIn(value: Record<string, unknown>) {
  return {
    key: hashFrom(textIn(value, 'key'), 'A key of the map'),
    revision: numberIn(value, 'revision'),
    chain: hashFrom(textIn(value, 'chain'), 'A chain of the map'),
  };
}

function asObject(value: unknown, what: string): Record<string, unknown> {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)
    : refuse('FORMAT', `${what} in the bundle is no JSON object.`);
}

function textIn(value: Record<string, unknown>, name: string): string {
  const text = value[name];
  return typeof text === 'string' ? text : refuse('FORMAT', `The bundle has no text ${name}.`);
}

function numberIn(value: Record<string, unknown>, name: string): number {
  const number = value[name];
  const isValid = typeof number === 'number' && Number.isSafeInteger(number) && number >= 0;
  return isValid ? number : refuse('FORMAT', `The bundle has no whole number ${name}.`);
}

function listIn(value: Record<string, unknown>, name: string): unknown[] {
  const list = value[name];
  return Array.isArray(list) ? list : refuse('FORMAT', `The bundle has no list ${name}.`);
}

function hashesIn(value: Record<string, unknown>, name: string): Uint8Array[] {
  return listIn(value, name).map((text) => hashFrom(String(text), `A hash in ${name}`));
}
