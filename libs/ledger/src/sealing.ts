import type { NewEvent, RecordedEvent } from './event.js';
import { decrypt, ERASED, encrypt, type KeyStore } from './key-store.js';

interface Sealed {
  readonly sealed: string;
}

/**
 * The event with the named fields of its data encrypted under the subject's key (the stream is the subject). Stream,
 * event id and field are additional data, so that no ciphertext can be moved elsewhere.
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
  if (key === ERASED) throw new Error(`${stream} has been erased: nothing more can be sealed for it`);
  for (const field of fields) {
    const plain = Buffer.from(JSON.stringify(data[field]));
    data[field] = { sealed: encrypt(key, plain, context(stream, event.id, field)).toString('base64') } satisfies Sealed;
  }
  return { ...event, data };
}

/** The event as it was before it was sealed; where the subject was erased, without the fields and with `erased: true`. */
export async function open(keys: KeyStore, event: RecordedEvent, personal: readonly string[]): Promise<RecordedEvent> {
  const data = { ...(event.data as Record<string, unknown>) };
  const fields = personal.filter((field) => isSealed(data[field]));
  if (fields.length === 0) return event;
  const key = await keys.forOpening(event.stream);
  if (key === ERASED) {
    for (const field of fields) delete data[field];
    return { ...event, data: { ...data, erased: true } };
  }
  for (const field of fields) {
    const sealed = Buffer.from((data[field] as Sealed).sealed, 'base64');
    data[field] = JSON.parse(decrypt(key, sealed, context(event.stream, event.id, field)).toString());
  }
  return { ...event, data };
}

function isSealed(value: unknown): value is Sealed {
  return typeof value === 'object' && value !== null && 'sealed' in value;
}

function context(stream: string, eventId: string, field: string): string {
  return `${stream}\n${eventId}\n${field}`;
}
