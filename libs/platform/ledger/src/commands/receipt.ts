import type { Thing } from '../decider.js';

/** The answer to a command, once its events are durable. */
export interface Receipt {
  readonly id: string;
  /** The newest revision of the stream. */
  readonly revision: bigint;
  readonly position: bigint;
  /** Later events that override this change, so that it is not (fully) visible today. */
  readonly shadowedBy: readonly EventPlace[];
  /** CURRENT if a query now shows the change. */
  readonly readModel: 'CURRENT' | 'BEHIND';
  /** Present if the command was only rehearsed: nothing was recorded. */
  readonly rehearsed?: Rehearsed;
}

/** Effect of commands that were decided in memory. */
export interface Rehearsed {
  /** The earliest date from which a change would hold (ISO 8601); undefined if nothing would change. */
  readonly effectiveOn?: string;
  /** The types of the events that would be recorded. */
  readonly events: readonly string[];
  /** The things that would change, with their states by date. */
  readonly things: readonly {
    readonly id: string;
    readonly states: readonly { readonly from: string; readonly to: string; readonly state: Thing }[];
  }[];
}

/** An event, by its position. */
export interface EventPlace {
  readonly position: bigint;
  readonly type: string;
}
