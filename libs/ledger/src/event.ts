/** What a decider says happened: a name from the field and plain data. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** What an append carries beside the fact itself. */
export interface EventMetadata {
  /** The command it came of; a retry of the same command finds it and adds nothing. */
  readonly commandId: string;
  /** Opaque account id, never a name or an address. */
  readonly actor: string;
  /** ISO 8601 calendar date from which the fact holds in the world. */
  readonly effectiveOn: string;
  readonly reason?: string;
  /** A reference or a hash of a document that bears it out. */
  readonly evidence?: string;
  /** Version of the shape of `data`. */
  readonly schema: number;
  /** Place within its append, from 0, and how many events that append has: no moment lies inside one. */
  readonly index: number;
  readonly count: number;
  /** Kept by an event that was copied from another ledger (ISO 8601 instant, UTC). */
  readonly recordedAt?: string;
}

/** An event on its way into a stream. */
export interface NewEvent<F extends Fact = Fact> {
  /** UUID, globally unique. */
  readonly id: string;
  readonly type: F['type'];
  readonly data: F['data'];
  readonly metadata: EventMetadata;
}

/** An event as the ledger holds it. */
export interface RecordedEvent<F extends Fact = Fact> extends NewEvent<F> {
  readonly stream: string;
  /** Place in its stream, from 0. */
  readonly revision: bigint;
  /** Place in the ledger: grows, with gaps in some engines. */
  readonly position: bigint;
  /** ISO 8601 instant, UTC; never runs backwards along positions. */
  readonly recordedAt: string;
  /** Set where its sealed fields cannot be opened or its shape cannot be brought up to date: nobody may go on as if they were. */
  readonly unreadable?: Error;
}

/** The kind of thing that a stream or an id is about: `party` of `party-6f1c…`. */
export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}
