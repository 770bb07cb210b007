// A history of operations on a register: what clients asked and were answered, and what the ledger holds at the end.

/** An event of the ledger. Its content is `register NAME`, `rename NAME` or `annul POSITION`. */
export interface Recorded {
  readonly stream: string;
  readonly revision: number;
  readonly position: string;
  readonly recordedAt: string;
  readonly commandId: string;
  readonly actor: string;
  /** Its place in its append, and the number of events in the append. */
  readonly index: number;
  readonly count: number;
  readonly content: string;
}

/** A command as it was sent. */
export interface Command {
  readonly does: 'register' | 'rename' | 'annul';
  readonly commandId: string;
  readonly actor: string;
  readonly content: string;
  readonly expectedRevision?: number;
}

/** The part of a register file that names one thing. */
export interface FileEntry {
  readonly does: 'file';
  readonly file: string;
  readonly actor: string;
  readonly name: string;
}

/** A read of the history, which comes from the ledger, or of the newest state, which comes from the read model. */
export interface Read {
  readonly does: 'history' | 'read';
}

/** The answer to an operation. It is `unknown` if none came, or if the answer says that the outcome is uncertain. */
export type Answer =
  | { readonly is: 'done'; readonly revision: number; readonly position: string; readonly current: boolean }
  | { readonly is: 'applied'; readonly events: number }
  | { readonly is: 'refused'; readonly code: string; readonly actual?: string }
  | { readonly is: 'listed'; readonly positions: readonly string[] }
  | { readonly is: 'seen'; readonly revision: number; readonly name?: string }
  | { readonly is: 'unknown'; readonly why: string };

/** An operation on one thing, from its sending to its answer in milliseconds. Without an answer, its end is Infinity. */
export interface Operation {
  readonly client: string;
  readonly thing: string;
  readonly asks: Command | FileEntry | Read;
  readonly answer: Answer;
  readonly start: number;
  readonly end: number;
  /** The process that was asked. */
  readonly process: number;
}

/** Describes an operation in one line, for a failed test. */
export function inWords({ client, thing, asks, answer, start, end, process }: Operation): string {
  const { does, ...rest } = asks;
  const time = `${start.toFixed(1)}–${end.toFixed(1)}`;
  return `${time} ${client}@${process} ${thing} ${does} ${JSON.stringify(rest)} → ${JSON.stringify(answer)}`;
}
