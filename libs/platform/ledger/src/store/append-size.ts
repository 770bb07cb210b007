import type { NewEvent } from '../event.js';

/**
 * The most bytes of an append, by {@link sizeOf}. Every engine takes it: EventStoreDB, which takes the least, refuses more
 * than 1,048,576.
 */
export const LARGEST_APPEND = 1_000_000;

/** The most bytes that an engine or a copy adds to the metadata of an event: two checksums, and two times. */
export const ADDED_LATER = 256;

/** Returns the bytes of an append: types, data and metadata of its events as they are stored, and what is added later. */
export function sizeOf(events: readonly Pick<NewEvent, 'type' | 'data' | 'metadata'>[]): number {
  return events.reduce(
    (sum, { type, data, metadata }) => sum + Buffer.byteLength(type) + bytesOf(data) + bytesOf(metadata) + ADDED_LATER,
    0,
  );
}

/** Returns the bytes of a value as JSON; 0 for undefined. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value) ?? '');
}
