import type { NewEvent, RecordedEvent } from '../event.js';
import { checksumOf, NO_CHECKSUM } from './checksum.js';
import { LedgerDamaged } from './event-store.js';

/** The checksum of an event and of the one before it in its stream. It is stored as `chain` in the metadata. */
export interface Chain {
  readonly previous: string;
  readonly checksum: string;
}

/** An event as it is stored; without `chain` if a version without checksums stored it. */
export interface Stored {
  readonly event: RecordedEvent;
  readonly chain: Chain | undefined;
}

/** The newest event of a stream, as far as it is known. */
export interface Link {
  readonly revision: bigint;
  readonly checksum: string;
}

/** The link before the first event of a stream. */
export const START: Link = { revision: -1n, checksum: NO_CHECKSUM };

/** The number of streams whose newest links are remembered. */
const REMEMBERED = 100_000;

/** Chains events to come after `link` of the stream. The same events after the same link give the same bytes. */
export function chained(stream: string, link: Link, events: readonly NewEvent[]): { events: NewEvent[]; last: Link } {
  let last = link;
  const out = events.map((event) => {
    const [previous, revision] = [last.checksum, last.revision + 1n];
    const checksum = checksumIn({ ...event, stream, revision }, previous);
    last = { revision, checksum };
    return { ...event, metadata: { ...event.metadata, chain: { previous, checksum } } };
  });
  return { events: out, last };
}

/**
 * Verifies the event, and that it comes right after `before`, unless that is unknown. Returns the new link of its stream.
 * @throws {LedgerDamaged} if it is not as it was stored
 */
export function verifyStored({ event, chain }: Stored, before: Link | undefined): Link {
  const { stream, revision, position } = event;
  const { previous, checksum } = chain ?? { previous: NO_CHECKSUM, checksum: NO_CHECKSUM };
  const expected = chain ? checksumIn(event, previous) : NO_CHECKSUM;
  if (checksum !== expected)
    throw new LedgerDamaged(position, `number ${revision} of ${stream} has the checksum ${checksum}, not ${expected}`);
  if (before && revision !== before.revision + 1n)
    throw new LedgerDamaged(position, `number ${before.revision + 1n} of ${stream} is missing before it`);
  if (before && previous !== before.checksum)
    throw new LedgerDamaged(position, `number ${revision} of ${stream} is not chained to the event before it`);
  return { revision, checksum };
}

/** The newest links of the streams that were used last, a bounded number. */
export class Links {
  private readonly known = new Map<string, Link>();

  get(stream: string): Link | undefined {
    return this.known.get(stream);
  }

  set(stream: string, link: Link): void {
    this.known.delete(stream);
    this.known.set(stream, link);
    if (this.known.size > REMEMBERED) this.known.delete(this.known.keys().next().value!);
  }

  /** Takes note of an event of another application in a stream: the next one of the ledger comes after it. */
  pass(stream: string, revision: bigint): void {
    const link = this.get(stream);
    if (link) this.set(stream, { ...link, revision });
  }

  /** Verifies an event with what is known of its stream. */
  verify(stored: Stored): RecordedEvent {
    const { event } = stored;
    this.set(event.stream, verifyStored(stored, event.revision === 0n ? START : this.get(event.stream)));
    return event;
  }
}

/** JSON that comes back from the server has the same text: parsing and writing it again keeps names in their order. */
function checksumIn(event: NewEvent & Pick<RecordedEvent, 'stream' | 'revision'>, previous: string): string {
  const { stream, revision, id, type, data, metadata } = event;
  return checksumOf(previous, [stream, `${revision}`, id, type, JSON.stringify(data), JSON.stringify(metadata)]);
}
