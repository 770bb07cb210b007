import { createHash } from 'node:crypto';
import { Clock, type EventStore, type NewEvent, type RecordedEvent, RevisionConflict } from '#ledger';
import { explain } from './config.js';
import { openForReading } from './read-only.js';
import { openEventStore, type Stores } from './stores.js';

/** What a copy has come to: every event of the source, up to where it ended when copying began, stands in the target. */
export interface Copied {
  /** How many events were added by this run. */
  readonly added: number;
  /** How many were compared on both sides. */
  readonly events: number;
  /** SHA-256, in hex, of what was compared: the same for the same ledger on every engine. */
  readonly hash: string;
  /** The source has gone on in the meantime. */
  readonly isBehind: boolean;
}

export type CopyPhase = 'Comparing' | 'Copying' | 'Verifying';

export interface CopyOptions {
  /** Told where in the source it is, of `end`. */
  readonly onProgress?: (phase: CopyPhase, position: bigint, end: bigint) => void;
  /** How many appends the target is given at once: more than one only where it makes all of these in their order, or none. */
  readonly atOnce?: number;
}

/** The target holds something that the source does not, or something else. */
export class LedgersDiffer extends Error {
  override readonly name = 'LedgersDiffer';
}

/** Appends that follow each other in one stream are made as one, up to this many bytes: servers take a mebibyte. */
const LARGEST_RUN = 256 * 1024;

/** What two ledgers have in common from their beginning on. */
interface Common {
  readonly events: number;
  readonly hash: string;
  /** Where in the source the last of them stands. */
  readonly last: bigint | undefined;
  /** The first event that is not on both sides the same. */
  readonly difference?: string;
  readonly isWhole: boolean;
}

/** Opens a ledger by its address: `sqlite:DIRECTORY` or `esdb://…`. Only what is to be written is created and locked. */
export async function openLedgerAt(
  address: string,
  purpose: 'to read' | 'to write',
): Promise<Required<Pick<CopyOptions, 'atOnce'>> & { store: EventStore }> {
  const stores = storesAt(address);
  try {
    const store = purpose === 'to read' ? await openForReading(stores) : await openEventStore(stores, new Clock());
    // The embedded ledger commits appends that come together in their order, as one transaction.
    return { store, atOnce: stores.eventStoreUrl ? 1 : 512 };
  } catch (error) {
    throw new Error(explain(error as Error, { host: '', port: 0, stores }), { cause: error });
  }
}

/** @throws {Error} where it is no address of a ledger */
export function storesAt(address: string): Stores {
  if (/^(esdb|kurrentdb)(\+discover)?:\/\//.test(address)) return { directory: '', eventStoreUrl: address };
  const directory = /^sqlite:(?:\/\/)?(.+)$/.exec(address)?.[1];
  if (directory) return { directory };
  throw new Error('An address of a ledger is sqlite:DIRECTORY or esdb://USER:PASSWORD@HOST:2113?tls=true.');
}

/**
 * Copies a ledger to another that is empty or holds the beginning of the same one: every event with its id, its place in
 * its stream, in the order of all streams, with its time of recording, its date and its sealed fields as they are; each
 * append as a whole. Both sides are then read again and compared. Can be interrupted at any moment and run again.
 * @throws {LedgersDiffer} where the target holds anything else, or is written to by somebody else
 */
export async function copyLedger(from: EventStore, to: EventStore, options: CopyOptions = {}): Promise<Copied> {
  const { atOnce = 1, onProgress = () => {} } = options;
  const end = await from.head();
  const told = (phase: CopyPhase) => (position: bigint) => onProgress(phase, position, end ?? 0n);
  const before = await compare(from, end, to, told('Comparing'));
  if (before.difference)
    throw new LedgersDiffer(
      `The target is neither empty nor the beginning of the same ledger: ${before.difference}. Nothing was copied; give a target that is empty.`,
    );
  let added = 0;
  for await (const appends of inGroups(atOnce, appendsAfter(before.last, from, end))) {
    await made(appends.map((events) => to.append(events[0]!.stream, revisionBefore(events[0]!), events.map(copied))));
    added += appends.reduce((sum, events) => sum + events.length, 0);
    told('Copying')(appends.at(-1)!.at(-1)!.position);
  }
  const after = await compare(from, end, to, told('Verifying'));
  if (after.difference || !after.isWhole)
    throw new LedgersDiffer(
      `The copy is not the same as the source: ${after.difference ?? `it ends after ${after.events} events`}. Does somebody else write to the target? Stop them, and copy to a target that is empty.`,
    );
  return { added, events: after.events, hash: after.hash, isBehind: (await from.head()) !== end };
}

/** What both have in common; the source counts up to `end`, the target whole. */
async function compare(
  from: EventStore,
  end: bigint | undefined,
  to: EventStore,
  onProgress: (position: bigint) => void,
): Promise<Common> {
  const hash = createHash('sha256');
  const theirs = eventsOf(to, undefined, await to.head());
  let [events, last]: [number, bigint | undefined] = [0, undefined];
  const common = (rest: { difference?: string; isWhole: boolean }): Common => ({
    ...rest,
    events,
    last,
    hash: hash.digest('hex'),
  });
  try {
    for await (const ours of eventsOf(from, undefined, end)) {
      const { value: other, done } = await theirs.next();
      if (done) return common({ isWhole: false });
      const text = said(ours);
      if (text !== said(other)) return common({ difference: difference(events + 1, ours, other), isWhole: false });
      hash.update(text);
      events += 1;
      last = ours.position;
      onProgress(last);
    }
    const { value: more, done } = await theirs.next();
    return common(
      done
        ? { isWhole: true }
        : { difference: `after all ${events} events of the source it holds ${placeOf(more)}`, isWhole: false },
    );
  } finally {
    await theirs.return(undefined);
  }
}

/** The events after a position up to another, in order. */
async function* eventsOf(
  store: EventStore,
  after: bigint | undefined,
  end: bigint | undefined,
): AsyncGenerator<RecordedEvent, undefined> {
  if (end === undefined || (after !== undefined && after >= end)) return;
  for await (const batch of store.follow(after, new AbortController().signal))
    for (const event of batch) {
      if (event.position > end) return;
      if (event.unreadable)
        throw new Error(`${placeOf(event)} cannot be read (${event.unreadable.message}): restore the ledger first.`);
      yield event;
      if (event.position === end) return;
    }
}

/** Whole appends, and those together that follow each other in one stream. */
async function* appendsAfter(
  after: bigint | undefined,
  from: EventStore,
  end: bigint | undefined,
): AsyncGenerator<readonly RecordedEvent[]> {
  let [run, size]: [RecordedEvent[], number] = [[], 0];
  for await (const append of wholesOf(eventsOf(from, after, end))) {
    const bytes = append.reduce((sum, event) => sum + Buffer.byteLength(said(event)), 0);
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

async function made(appends: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(appends)).find((result) => result.status === 'rejected');
  if (failed?.reason instanceof RevisionConflict)
    throw new LedgersDiffer(
      `Somebody else writes to the target (${failed.reason.message}). Stop them, and copy to a target that is empty.`,
    );
  if (failed) throw failed.reason;
}

const revisionBefore = ({ revision }: RecordedEvent) => (revision === 0n ? 'NO_STREAM' : revision - 1n);

/** The event as it is appended elsewhere: it keeps the time at which it was first recorded. */
function copied({ id, type, data, metadata, recordedAt }: RecordedEvent): NewEvent {
  return { id, type, data, metadata: { ...metadata, recordedAt } };
}

/** All that an event says, its position aside: that is another on every engine. */
function said(event: RecordedEvent): string {
  const { id, type, data, metadata } = copied(event);
  return JSON.stringify([id, event.stream, String(event.revision), type, data, metadata]);
}

function difference(place: number, ours: RecordedEvent, other: RecordedEvent): string {
  const [one, two] = [parts(ours), parts(other)];
  const fields = Object.keys(one).filter((field) => one[field] !== two[field]);
  return placeOf(ours) === placeOf(other)
    ? `event ${place}, ${placeOf(ours)}, is not the same there (${fields.join(', ')})`
    : `event ${place} is ${placeOf(ours)} in the source, and ${placeOf(other)} there`;
}

function parts({ type, recordedAt, data, metadata: { recordedAt: _, ...metadata } }: RecordedEvent) {
  return { type, recordedAt, data: JSON.stringify(data), metadata: JSON.stringify(metadata) } as Record<string, string>;
}

const placeOf = ({ type, stream, revision, id }: RecordedEvent) => `${type} ${id}, number ${revision} of ${stream}`;
