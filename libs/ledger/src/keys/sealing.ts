import type { NewEvent, RecordedEvent } from '../event.js';
import { reject } from '../rejection.js';
import { ERASED, type KeyStore } from './key-store.js';
import { decrypt, ENCRYPTION_ADDS, encrypt } from './wrapping.js';

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
  const data = { ...(event.data as Record<string, unknown>) };
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
  const data = { ...(event.data as Record<string, unknown>) };
  for (const field of personal) {
    if (data[field] === undefined) continue;
    const length = Buffer.byteLength(JSON.stringify(data[field])) + ENCRYPTION_ADDS;
    data[field] = { sealed: '='.repeat(4 * Math.ceil(length / 3)) } satisfies Sealed; // base64: RFC 4648, 4
  }
  return { ...event, data };
}

/** Decrypts an event; returns it {@link withoutPerson} if the subject was erased. */
export async function open(keys: KeyStore, event: RecordedEvent, personal: readonly string[]): Promise<RecordedEvent> {
  const data = { ...(event.data as Record<string, unknown>) };
  const fields = personal.filter((field) => isSealed(data[field]));
  if (fields.length === 0) return (await keys.isErased(event.stream)) ? withoutPerson(event, personal) : event;
  const key = await keys.forOpening(event.stream);
  if (key === ERASED) return withoutPerson(event, personal);
  for (const field of fields) {
    const sealed = Buffer.from((data[field] as Sealed).sealed, 'base64');
    data[field] = JSON.parse(decrypt(key, sealed, context(event.stream, event.id, field)).toString());
  }
  return { ...event, data };
}

/** Removes the personal fields of an event and adds `erased: true`, even if the event had none of them. */
export function withoutPerson(event: RecordedEvent, personal: readonly string[]): RecordedEvent {
  const fields = Object.entries(event.data as object).filter(([field]) => !personal.includes(field));
  return { ...event, data: { ...Object.fromEntries(fields), erased: true } };
}

/** Removes the personal fields of an event whose key is missing, and adds `keyMissing: true`. */
export function withoutKey(event: RecordedEvent, personal: readonly string[]): RecordedEvent {
  const fields = Object.entries(event.data as object).filter(([field]) => !personal.includes(field));
  return { ...event, data: { ...Object.fromEntries(fields), keyMissing: true } };
}

/** Returns true if the event has encrypted fields. */
export function hasSealed({ data }: RecordedEvent): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).some(isSealed);
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value;
}

function context(stream: string, eventId: string, field: string): string {
  return `${stream}\n${eventId}\n${field}`;
}
