import { hash } from 'node:crypto';

/** The checksum before the first event of a chain. */
export const NO_CHECKSUM = '';

/**
 * Returns the SHA-256 (hex) of an event's fields and of the checksum of the event before it. No two lists of fields have the
 * same text: it is their JSON array.
 */
export function checksumOf(previous: string, fields: readonly unknown[]): string {
  return hash('sha256', JSON.stringify([previous, ...fields]));
}
