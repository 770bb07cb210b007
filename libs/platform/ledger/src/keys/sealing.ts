import { membersOf, reject } from '#kernel';
import type { NewEvent, RecordedEvent } from '../event.js';
import { ERASED, KeyMissing, type KeyStore } from './key-store.js';
import { decrypt, ENCRYPTION_ADDS, encrypt, keyOfAll } from './wrapping.js';

/** The register's own key in what is sealed for several persons, so that it is sealed also if it names nobody. */
export const WHOLES = 'regesta:wholes';
/** The type of the events that hold the parts of what is sealed for several persons. */
export const PART_OF_WHOLE = 'ReportFilePart';

interface Sealed {
  readonly sealed: string;
}

/**
 * Encrypts the named fields of an event under the key of the subject; the stream is the subject. Stream, event id and
 * field are additional authenticated data, so that no ciphertext can be moved elsewhere.
 * @throws {Rejection} ERASED if the subject was erased
 */
export async function seal(
  keys: KeyStore,
  stream: string,
  event: NewEvent,
  personal: readonly string[],
): Promise<NewEvent> {
  const data = { ...membersOf(event.data) };
  const fields = personal.filter((field) => data[field] !== undefined);
  if (fields.length === 0) return event;
  const key = await keys.forSealing(stream);
  if (key === ERASED) reject('ERASED', `${stream} has been erased: nothing more can be sealed for it.`, 'id');
  for (const field of fields) {
    const plain = Buffer.from(JSON.stringify(data[field]));
    data[field] = { sealed: encrypt(key, plain, context(stream, event.id, field)).toString('base64') } satisfies Sealed;
  }
  return { ...event, data };
}

/** Returns the event as large as {@link seal} makes it, without a key. It must not be stored. */
export function asLargeAsSealed(event: NewEvent, personal: readonly string[]): NewEvent {
  const data = { ...membersOf(event.data) };
  for (const field of personal) {
    if (data[field] === undefined) continue;
    const length = Buffer.byteLength(JSON.stringify(data[field])) + ENCRYPTION_ADDS;
    data[field] = { sealed: '='.repeat(4 * Math.ceil(length / 3)) } satisfies Sealed; // base64: RFC 4648, 4
  }
  return { ...event, data };
}

/** Decrypts an event; returns it {@link withoutPerson} if the subject was erased. */
export async function open(keys: KeyStore, event: RecordedEvent, personal: readonly string[]): Promise<RecordedEvent> {
  const data = { ...membersOf(event.data) };
  const fields = personal.filter((field) => isSealed(data[field]));
  if (fields.length === 0) return (await keys.isErased(event.stream)) ? withoutPerson(event, personal) : event;
  const key = await keys.forOpening(event.stream);
  if (key === ERASED) return withoutPerson(event, personal);
  for (const field of fields) {
    const sealed = Buffer.from(String(membersOf(data[field]).sealed), 'base64');
    data[field] = JSON.parse(decrypt(key, sealed, context(event.stream, event.id, field)).toString());
  }
  return { ...event, data };
}

/** Removes the personal fields of an event and adds `erased: true`, even if the event had none of them. */
export function withoutPerson(event: RecordedEvent, personal: readonly string[]): RecordedEvent {
  const fields = Object.entries(membersOf(event.data)).filter(([field]) => !personal.includes(field));
  return { ...event, data: { ...Object.fromEntries(fields), erased: true } };
}

/** Removes the personal fields of an event whose key is missing, and adds `keyMissing: true`. */
export function withoutKey(event: RecordedEvent, personal: readonly string[]): RecordedEvent {
  const fields = Object.entries(membersOf(event.data)).filter(([field]) => !personal.includes(field));
  return { ...event, data: { ...Object.fromEntries(fields), keyMissing: true } };
}

/** Returns true if the event has encrypted fields. */
export function hasSealed({ data }: RecordedEvent): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some(isSealed);
}

/** Returns the subject whose key the data of the event need; undefined if none. Of a part of a whole, it is that of all wholes. */
export function sealedUnder(event: RecordedEvent): string | undefined {
  if (event.type === PART_OF_WHOLE) return WHOLES;
  return hasSealed(event) ? event.stream : undefined;
}

/**
 * Encrypts the parts of a whole that holds data of several subjects. They open only as long as each subject has its key. Name
 * and place are additional authenticated data, so that no part can be moved elsewhere.
 * @throws {Rejection} ERASED if a subject was erased
 */
export async function sealTogether(
  keys: KeyStore,
  subjects: readonly string[],
  name: string,
  parts: readonly Buffer[],
): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for (const subject of inOrder(subjects)) {
    const key = await keys.forSealing(subject);
    if (key === ERASED) return reject('ERASED', `${subject} has been erased: nothing more can be sealed for it.`, 'id');
    all.push(key);
  }
  const key = keyOfAll(all, name);
  return parts.map((part, i) => encrypt(key, part, `${name}\n${i}`));
}

/**
 * Decrypts parts from the first one on that {@link sealTogether} has encrypted; ERASED if a subject was erased.
 * @throws {KeyMissing} if a subject has no key, or another one than then
 */
export async function openTogether(
  keys: KeyStore,
  subjects: readonly string[],
  name: string,
  parts: readonly Buffer[],
): Promise<Buffer[] | typeof ERASED> {
  const all: Buffer[] = [];
  for (const subject of inOrder(subjects)) {
    const key = await keys.forOpening(subject);
    if (key === ERASED) return ERASED;
    all.push(key);
  }
  const key = keyOfAll(all, name);
  try {
    return parts.map((part, i) => decrypt(key, part, `${name}\n${i}`));
  } catch {
    throw new KeyMissing(WHOLES); // the loss of its key was accepted, and another took its place
  }
}

/** Returns each subject once, in the one order in which their keys are joined. */
function inOrder(subjects: readonly string[]): string[] {
  return [...new Set(subjects)].sort();
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value;
}

function context(stream: string, eventId: string, field: string): string {
  return `${stream}\n${eventId}\n${field}`;
}
