import type { NewEvent, RecordedEvent } from '../event.js';
import { reject } from '../rejection.js';
import { ERASED, type KeyStore } from './key-store.js';
import { decrypt, encrypt } from './wrapping.js';

interface Sealed {
  readonly sealed: string;
}

/**
 * The event with the named fields of its data encrypted under the subject's key (the stream is the subject). Stream,
 * event id and field are additional data, so that no ciphertext can be moved elsewhere.
 * @throws {Rejection} ERASED where the subject was erased
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

/** The event as it was before it was sealed; where the subject was erased, {@link withoutPerson}. */
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

/** The event without the fields that are personal, and with `erased: true`, whether or not it had any. */
export function withoutPerson(event: RecordedEvent, personal: readonly string[]): RecordedEvent {
  const fields = Object.entries(event.data as object).filter(([field]) => !personal.includes(field));
  return { ...event, data: { ...Object.fromEntries(fields), erased: true } };
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value;
}

function context(stream: string, eventId: string, field: string): string {
  return `${stream}\n${eventId}\n${field}`;
}
