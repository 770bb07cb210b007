/** A fact that a decider produces: a name from the domain, and plain data. */
export interface Fact<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}

/** The metadata that are stored with a fact. */
export interface EventMetadata {
  /** The command that produced it. A retry of the command finds this id and adds nothing. */
  readonly commandId: string;
  /** Opaque account id, never a name or an address. */
  readonly actor: string;
  /** The date from which the fact holds in the world (ISO 8601). */
  readonly effectiveOn: string;
  readonly reason?: string;
  /** A reference to a document that proves the fact, or its hash. */
  readonly evidence?: string;
  /** The version of `data`. */
  readonly schema: number;
  /**
   * The place of the event in its append, from 0, and the number of events in the append. No moment divides an append.
   */
  readonly index: number;
  readonly count: number;
  /** The recorded time of the event in the ledger from which it was copied (ISO 8601, UTC). */
  readonly recordedAt?: string;
  /** The time by the clock of that ledger, if it was earlier. */
  readonly clockAt?: string;
}

/** An event before it is appended. */
export interface NewEvent<F extends Fact = Fact> {
  /** A UUID, globally unique. */
  readonly id: string;
  readonly type: F['type'];
  readonly data: F['data'];
  readonly metadata: EventMetadata;
}

/** An event in the ledger. */
export interface RecordedEvent<F extends Fact = Fact> extends NewEvent<F> {
  readonly stream: string;
  /** The place in its stream, from 0. */
  readonly revision: bigint;
  /** The place in the ledger. It grows; some engines leave gaps. */
  readonly position: bigint;
  /**
   * The time of recording (ISO 8601, UTC). From a store it is what the clock said, which can run backwards along positions.
   * `inRecordedOrder` makes it the one recorded time of the event.
   */
  readonly recordedAt: string;
  /** The time by the ledger's clock, if it was earlier than `recordedAt`. */
  readonly clockAt?: string;
  /** Set if its encrypted fields cannot be opened, or its data cannot be converted. Readers must not ignore that. */
  readonly unreadable?: Error;
}

/** Returns the kind of thing of a stream or an id: `party` for `party-6f1c…`. */
export function categoryOf(stream: string): string {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
}
