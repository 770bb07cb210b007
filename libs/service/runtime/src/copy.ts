import { createHash } from 'node:crypto';
import { asError, Clock } from '#kernel';
import {
  type EventStore,
  inRecordedOrder,
  type NewEvent,
  type ReadUpTo,
  type RecordedEvent,
  RevisionConflict,
  sizeOf,
} from '#ledger';
import { explain } from './explain.js';
import { openForReading } from './read-only.js';
import { openEventStore, type Stores } from './stores.js';

/** The result of a copy: the target has every event that the source had when copying began. */
export interface Copied {
  /** Number of events that this run added. */
  readonly added: number;
  /** Number of events compared on both sides. */
  readonly events: number;
  /** SHA-256 in hexadecimal of the compared events: equal for the same ledger on every engine. */
  readonly hash: string;
  /** True if the source has more events by now. */
  readonly isBehind: boolean;
}

/** The phases of copying a ledger, in order. */
export type CopyPhase = 'Comparing' | 'Copying' | 'Verifying';

/** Options of copying a ledger. */
export interface CopyOptions {
  /** Called with the position reached in the source, and the position of its end. */
  readonly onProgress?: (phase: CopyPhase, position: bigint, end: bigint) => void;
  /**
   * Number of appends to send to the target at once. Default: 1. Use more only if the target makes all of them in order, or
   * none.
   */
  readonly atOnce?: number;
}

/** Reports that the target is not the beginning of the source, or not the same after copying. */
export class LedgersDiffer extends Error {
  override readonly name = 'LedgersDiffer';
}

/** Reports that the source has appends that the target cannot take. Nothing was copied. */
export class AppendsTooLarge extends Error {
  override readonly name = 'AppendsTooLarge';
}

/** Largest size in bytes of joined appends to one stream: servers accept one MiB. */
const LARGEST_RUN = 256 * 1024;

/** The common beginning of two ledgers. */
interface Common {
  readonly events: number;
  readonly hash: string;
  /** The last common event in the source. */
  readonly last: ReadUpTo | undefined;
  /** Description of the first event that differs. */
  readonly difference?: string;
  readonly isWhole: boolean;
}

/**
 * Opens a ledger by its address: `sqlite:DIRECTORY` or `esdb://…`, with `namespace=NAME` among its options. Only a ledger to
 * write is created and locked. One to read must have the events of its head records.
 * @param here the stores of this environment: the head records of their ledger, if it is that one
 * @throws {Error} with what to do, if the address is invalid or the ledger cannot be opened
 */
export async function openLedgerAt(
  address: string,
  purpose: 'to read' | 'to write',
  here?: Stores,
): Promise<Required<Pick<CopyOptions, 'atOnce'>> & { store: EventStore }> {
  const stores = here && address === addressOf(here) ? here : storesAt(address);
  try {
    const store = purpose === 'to read' ? await openForReading(stores) : await openEventStore(stores, new Clock());
    // The embedded ledger commits appends that come together in their order, as one transaction.
    return { store, atOnce: stores.eventStoreUrl ? 1 : 512 };
  } catch (error) {
    throw new Error(explain(asError(error), stores.directory), { cause: error });
  }
}

/** @throws {Error} if the text is not the address of a ledger */
export function storesAt(address: string): Stores {
  if (/^(esdb|kurrentdb)(\+discover)?:\/\//.test(address)) {
    const namespace = /[?&]namespace=([^&]*)/.exec(address)?.[1];
    const eventStoreUrl = address.replace(/([?&])namespace=[^&]*&?/, '$1').replace(/[?&]$/, '');
    return { directory: '', eventStoreUrl, ...(namespace && { namespace }) };
  }
  const directory = /^sqlite:(?:\/\/)?(.+)$/.exec(address)?.[1];
  if (directory) return { directory };
  throw new Error(
    'An address of a ledger is sqlite:DIRECTORY or esdb://USER:PASSWORD@HOST:2113?tls=true&namespace=NAME (the namespace may be left out). Use one of these.',
  );
}

/** Returns the address of the ledger, in the form that {@link storesAt} reads. */
export function addressOf({ directory, eventStoreUrl, namespace }: Stores): string {
  if (!eventStoreUrl) return `sqlite:${directory}`;
  const option = namespace ? `${eventStoreUrl.includes('?') ? '&' : '?'}namespace=${namespace}` : '';
  return `${eventStoreUrl}${option}`;
}

/**
 * Copies a ledger to one that is empty or holds the beginning of the same ledger. Every event keeps its id, its place in its
 * stream and among all streams, its time of recording, its date and its sealed fields. Each append is copied as a whole.
 * Then both sides are read again and compared. An interrupted copy can be run again.
 * @throws {LedgersDiffer} if the target holds anything else, or another process writes to it
 * @throws {AppendsTooLarge} before it copies anything, if an append is larger than the target can take
 */
export async function copyLedger(from: EventStore, to: EventStore, options: CopyOptions = {}): Promise<Copied> {
  const { atOnce = 1, onProgress = () => {} } = options;
  const end = await from.head();
  const reportOn = (phase: CopyPhase) => (position: bigint) => onProgress(phase, position, end ?? 0n);
  const before = await compare(from, end, to, reportOn('Comparing'));
  if (before.difference)
    throw new LedgersDiffer(
      `The target is neither empty nor the beginning of the same ledger: ${before.difference}. Nothing was copied; give a target that is empty.`,
    );
  await mustFit(wholesOf(eventsOf(from, before.last, end)), to, reportOn('Comparing'));
  let added = 0;
  for await (const appends of inGroups(atOnce, appendsAfter(before.last, from, end))) {
    await settled(
      appends.map((events) => to.append(events[0]!.stream, revisionBefore(events[0]!), events.map(asNewEvent))),
    );
    added += appends.reduce((sum, events) => sum + events.length, 0);
    reportOn('Copying')(appends.at(-1)!.at(-1)!.position);
  }
  const after = await compare(from, end, to, reportOn('Verifying'));
  if (after.difference || !after.isWhole)
    throw new LedgersDiffer(
      `The copy is not the same as the source: ${after.difference ?? `it ends after ${after.events} events`}. Does somebody else write to the target? Stop them, and copy to a target that is empty.`,
    );
  return { added, events: after.events, hash: after.hash, isBehind: (await from.head()) !== end };
}

/** Names every append that is larger than the target can take. */
async function mustFit(
  appends: AsyncIterable<readonly RecordedEvent[]>,
  { largestAppend }: EventStore,
  onProgress: (position: bigint) => void,
): Promise<void> {
  if (largestAppend === undefined) return;
  const tooLarge: string[] = [];
  for await (const append of appends) {
    const { stream, position } = append.at(-1)!;
    const size = sizeOf(append.map(asNewEvent));
    if (size > largestAppend) tooLarge.push(`${stream} at position ${position} (${size} bytes)`);
    onProgress(position);
  }
  if (tooLarge.length > 0)
    throw new AppendsTooLarge(
      `The target takes appends of at most ${largestAppend} bytes; larger ones are those of ${tooLarge.join(', ')}. Nothing was copied. Copy to an embedded ledger (sqlite:DIRECTORY), which takes them.`,
    );
}

/** Compares the source up to `end` with the whole target. */
async function compare(
  from: EventStore,
  end: bigint | undefined,
  to: EventStore,
  onProgress: (position: bigint) => void,
): Promise<Common> {
  const hash = createHash('sha256');
  const copies = eventsOf(to, undefined, await to.head());
  let [events, last]: [number, ReadUpTo | undefined] = [0, undefined];
  const common = (rest: { difference?: string; isWhole: boolean }): Common => ({
    ...rest,
    events,
    last,
    hash: hash.digest('hex'),
  });
  try {
    for await (const original of eventsOf(from, undefined, end)) {
      const { value: copy, done } = await copies.next();
      if (done) return common({ isWhole: false });
      const text = contentOf(original);
      if (text !== contentOf(copy))
        return common({ difference: difference(events + 1, original, copy), isWhole: false });
      hash.update(text);
      events += 1;
      last = original;
      onProgress(last.position);
    }
    const { value: more, done } = await copies.next();
    return common(
      done
        ? { isWhole: true }
        : { difference: `after all ${events} events of the source it holds ${placeOf(more)}`, isWhole: false },
    );
  } finally {
    await copies.return(undefined);
  }
}

/**
 * Reads the events after one place up to a position, in order, each with its one recorded time.
 * @throws {Error} if one cannot be read
 */
export async function* eventsOf(
  store: EventStore,
  after: ReadUpTo | undefined,
  end: bigint | undefined,
): AsyncGenerator<RecordedEvent, undefined> {
  if (end === undefined || (after !== undefined && after.position >= end)) return;
  const settle = inRecordedOrder(after?.recordedAt);
  for await (const batch of store.follow(after?.position, new AbortController().signal))
    for (const event of batch.map(settle)) {
      if (event.position > end) return;
      if (event.unreadable)
        throw new Error(`${placeOf(event)} cannot be read (${event.unreadable.message}): restore the ledger first.`);
      yield event;
      if (event.position === end) return;
    }
}

/** Reads whole appends and joins consecutive ones of the same stream. */
async function* appendsAfter(
  after: ReadUpTo | undefined,
  from: EventStore,
  end: bigint | undefined,
): AsyncGenerator<readonly RecordedEvent[]> {
  let [run, size]: [RecordedEvent[], number] = [[], 0];
  for await (const append of wholesOf(eventsOf(from, after, end))) {
    const bytes = sizeOf(append.map(asNewEvent));
    const goesOn = run[0]?.stream === append[0]!.stream && size + bytes <= LARGEST_RUN;
    if (!goesOn && run.length > 0) yield run;
    [run, size] = goesOn ? [[...run, ...append], size + bytes] : [append, bytes];
  }
  if (run.length > 0) yield run;
}

async function* wholesOf(events: AsyncIterable<RecordedEvent>): AsyncGenerator<RecordedEvent[]> {
  let whole: RecordedEvent[] = [];
  for await (const event of events) {
    if (event.metadata.index === 0 && whole.length > 0) {
      yield whole;
      whole = [];
    }
    whole.push(event);
  }
  if (whole.length > 0) yield whole;
}

async function* inGroups<T>(size: number, items: AsyncIterable<T>): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

async function settled(appends: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(appends)).find((result) => result.status === 'rejected');
  if (failed?.reason instanceof RevisionConflict)
    throw new LedgersDiffer(
      `Somebody else writes to the target (${failed.reason.message}). Stop them, and copy to a target that is empty.`,
    );
  if (failed) throw failed.reason;
}

const revisionBefore = ({ revision }: RecordedEvent) => (revision === 0n ? 'NO_STREAM' : revision - 1n);

/** Returns the event for the target. It keeps its recorded time, and what the clock said if that was earlier. */
function asNewEvent({ id, type, data, metadata, recordedAt, clockAt }: RecordedEvent): NewEvent {
  return { id, type, data, metadata: { ...metadata, recordedAt, ...(clockAt && { clockAt }) } };
}

/** Returns the event as text without its position, which differs between engines. */
function contentOf(event: RecordedEvent): string {
  const { id, type, data, metadata } = asNewEvent(event);
  return JSON.stringify([id, event.stream, String(event.revision), type, data, metadata]);
}

function difference(place: number, original: RecordedEvent, copy: RecordedEvent): string {
  const [before, after] = [parts(original), parts(copy)];
  const fields = Object.keys(before).filter((field) => before[field] !== after[field]);
  return placeOf(original) === placeOf(copy)
    ? `event ${place}, ${placeOf(original)}, is not the same there (${fields.join(', ')})`
    : `event ${place} is ${placeOf(original)} in the source, and ${placeOf(copy)} there`;
}

function parts({ type, recordedAt, data, metadata: { recordedAt: _, clockAt: _clock, ...metadata } }: RecordedEvent) {
  return { type, recordedAt, data: JSON.stringify(data), metadata: JSON.stringify(metadata) } as Record<string, string>;
}

const placeOf = ({ type, stream, revision, id }: RecordedEvent) => `${type} ${id}, number ${revision} of ${stream}`;
