import { createHash, randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { yieldToEventLoop } from '#kernel';
import type { NewEvent } from '../event.js';
import type { Ledger } from '../ledger.js';
import { LARGEST_APPEND, sizeOf } from '../store/append-size.js';
import type { ExpectedRevision } from '../store/event-store.js';
import { PART_OF_WHOLE } from './sealing.js';

/** Bytes of a part of a file. Followers of the ledger hold some hundred events in memory at once. */
const PART = 48 * 1024;
/** Most bytes of a file in the ledger, compressed. */
const LARGEST_FILE = 32 * 1024 * 1024;

/** Details that are sealed with a file: its hash can confirm a guess at what it holds. */
interface Hashed {
  /** The SHA-256 of the file in hexadecimal digits. */
  readonly sha256: string;
}

/** Metadata that all events of one file share. */
type Origin = Pick<NewEvent['metadata'], 'commandId' | 'actor' | 'effectiveOn'>;

/**
 * Keeps files in the ledger, each in parts on a stream of its own: so they are in every backup and copy, on all engines. No
 * decider knows these streams. A file is sealed by the keys of several things, and opens until one of them is forgotten.
 */
export class KeptFiles {
  /** @param prefix begins the names of the streams: `reportFile` */
  constructor(
    private readonly ledger: Ledger,
    private readonly prefix: string,
  ) {}

  /**
   * Stores a file and returns the stream that holds it.
   * @param tooLarge refuses a file of more bytes, compressed, than the limit
   * @throws {Rejection} ERASED if one of the things was forgotten meanwhile
   */
  async keep<D extends Hashed>(
    { bytes, details }: { readonly bytes: Uint8Array; readonly details: D },
    sealedBy: readonly string[],
    origin: Origin,
    tooLarge: (size: number, limit: number) => never,
  ): Promise<string> {
    const packed = await promisify(gzip)(bytes);
    if (packed.length > LARGEST_FILE) tooLarge(packed.length, LARGEST_FILE);
    const stream = `${this.prefix}-${randomUUID()}`;
    const parts = [Buffer.from(JSON.stringify(details)), ...partsOf(packed)];
    let expected: ExpectedRevision = 'NO_STREAM';
    for (const append of appendsOf(await this.ledger.sealTogether(sealedBy, stream, parts), origin)) {
      await yieldToEventLoop();
      expected = (await this.ledger.append(stream, expected, append)).revision;
    }
    return stream;
  }

  /** Returns the details of a file; undefined if a thing that seals it was forgotten. */
  async details<D extends Hashed>(stream: string, sealedBy: readonly string[]): Promise<D | undefined> {
    const first = (await this.ledger.first(stream)) ?? isLost(stream);
    const opened = await this.ledger.openTogether(sealedBy, stream, [sealedIn(first)]);
    return opened && JSON.parse(opened[0]!.toString());
  }

  /**
   * Returns a file as it was stored, with its details; undefined if a thing that seals it was forgotten.
   * @throws {Error} if it is not the file that was stored
   */
  async open<D extends Hashed>(
    stream: string,
    sealedBy: readonly string[],
  ): Promise<(D & { readonly bytes: Buffer }) | undefined> {
    const events = await this.ledger.read(stream);
    if (events.length === 0) isLost(stream);
    const opened = await this.ledger.openTogether(sealedBy, stream, events.map(sealedIn));
    if (!opened) return undefined;
    const [first, ...parts] = opened;
    const details: D = JSON.parse(first!.toString());
    const bytes = await promisify(gunzip)(Buffer.concat(parts));
    if (sha256Of(bytes) !== details.sha256) throw new Error(`${stream} is not the file that was stored.`);
    return { ...details, bytes };
  }
}

/** Returns the SHA-256 of the bytes in hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function isLost(stream: string): never {
  throw new Error(`The ledger lacks ${stream}, which holds a file: restore it.`);
}

function sealedIn({ data }: NewEvent): Buffer {
  return Buffer.from((data as { bytes: string }).bytes, 'base64');
}

function* partsOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length; from += PART) yield bytes.subarray(from, from + PART);
}

function* appendsOf(parts: readonly Buffer[], origin: Origin): Generator<readonly NewEvent[]> {
  const metadata = { ...origin, schema: 1, index: 0, count: 1 };
  let append: NewEvent[] = [];
  for (const part of parts) {
    const event = { id: randomUUID(), type: PART_OF_WHOLE, data: { bytes: part.toString('base64') }, metadata };
    if (sizeOf([...append, event]) > LARGEST_APPEND) {
      yield numbered(append);
      append = [];
    }
    append.push(event);
  }
  yield numbered(append);
}

function numbered(append: readonly NewEvent[]): NewEvent[] {
  return append.map((event, index) => ({ ...event, metadata: { ...event.metadata, index, count: append.length } }));
}
