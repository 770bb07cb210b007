import { short, textOf, utf8 } from './bytes.js';
import { canonicalJson } from './canonical-json.js';
import { sha256OfText } from './crypto.js';
import { refuse } from './refusal.js';

const FORMAT = 'regesta-event/v1';

/** An event of a ledger, with personal fields encrypted as they are stored. */
export interface LoggedEvent {
  readonly stream: string;
  /** The place in its stream, from 0. */
  readonly revision: bigint | number;
  readonly id: string;
  readonly type: string;
  /** The one recorded time (ISO 8601, UTC). */
  readonly recordedAt: string;
  /** The time by the clock of the ledger, if it was earlier. */
  readonly clockAt?: string;
  readonly data: unknown;
  readonly metadata: object;
}

/**
 * Returns the entry of an event: the bytes of its leaf. It is canonical JSON (RFC 8785) in UTF-8. The position in the store
 * is not in it, nor what a copy adds to the metadata (`recordedAt`, `clockAt`). So a copied ledger has the same entries.
 */
export function entryOf(event: LoggedEvent): Uint8Array {
  return utf8(entryText(event));
}

/** Returns the hash of the leaf of an event, as {@link leafHash} of its entry: the prefix of a leaf is the letter U+0000. */
export function leafOf(event: LoggedEvent): Uint8Array {
  return sha256OfText(`\0${entryText(event)}`);
}

function entryText(event: LoggedEvent): string {
  const { stream, revision, id, type, recordedAt, clockAt, data, metadata } = event;
  const number = Number(revision);
  if (!Number.isSafeInteger(number)) throw new RangeError(`The revision ${revision} of ${stream} is too large`);
  const clock = clockAt === undefined ? '' : `"clockAt":${canonicalJson(clockAt)},`;
  const isCopy = 'recordedAt' in metadata || 'clockAt' in metadata;
  const own = isCopy ? { ...metadata, recordedAt: undefined, clockAt: undefined } : metadata;
  // The names are in canonical order.
  return `{${clock}"data":${canonicalJson(data)},"format":"${FORMAT}","id":${canonicalJson(id)},"metadata":${canonicalJson(own)},"recordedAt":${canonicalJson(recordedAt)},"revision":${number},"stream":${canonicalJson(stream)},"type":${canonicalJson(type)}}`;
}

const TEXTS = ['stream', 'id', 'type', 'recordedAt'] as const;
const NAMES = [...TEXTS, 'format', 'revision', 'data', 'metadata', 'clockAt'];

/**
 * Returns the event of an entry.
 * @throws {ProofRefused} FORMAT if the bytes are not exactly the entry of an event
 */
export function eventIn(entry: Uint8Array): LoggedEvent & { readonly revision: number } {
  const text = textOf(entry, 'The entry');
  const value = objectIn(text, 'The entry');
  const isEvent =
    value.format === FORMAT &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    Number.isSafeInteger(value.revision) &&
    (value.revision as number) >= 0 &&
    typeof value.metadata === 'object' &&
    value.metadata !== null &&
    'data' in value &&
    (value.clockAt === undefined || typeof value.clockAt === 'string') &&
    Object.keys(value).every((name) => NAMES.includes(name));
  if (!isEvent || canonicalJson(value) !== text) refuse('FORMAT', `The entry ${short(text)} is not that of an event.`);
  return value as object as LoggedEvent & { readonly revision: number };
}

/** Most levels of lists and objects in a proof. What walks its values is bounded by it. */
const MOST_LEVELS = 100;

/**
 * Returns the object of a text in JSON.
 * @throws {ProofRefused} FORMAT if it is none, or nested too deep
 */
export function objectIn(text: string, what: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // refused below
  }
  if (isDeeper(value, MOST_LEVELS))
    refuse(
      'FORMAT',
      `${what} has lists or objects nested more than ${MOST_LEVELS} levels deep: no register writes one.`,
    );
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  return refuse('FORMAT', `${what} is no JSON object: it was cut or changed.`);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeper(member, levels - 1));
}

/** Returns the names of the fields of an event that are encrypted. */
export function sealedFields({ data }: LoggedEvent): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && 'sealed' in value ? [name] : [],
  );
}
