import type { Fact, Thing } from '#ledger';

/** An answer to a note. */
export interface Reply {
  /** Opaque account id. */
  readonly by: string;
  readonly text: string;
}

/** The department and the contact that are to do it; nobody if both are left out. */
export interface Assignment {
  /** The business function. It names no person. */
  readonly department?: string;
  /** The id of a contact. */
  readonly assignee?: string;
}

/** A remark on a thing or on one of its fields. Once it is assigned, it is a task. */
export interface NoteDetails extends Assignment {
  /** The id of the thing. */
  readonly about: string;
  /** Field of the thing, dotted; rows of a list by their key. Absent: the whole thing. */
  readonly path?: string;
  readonly text: string;
  /** The ids of the contacts that are to read it. */
  readonly mentions: readonly string[];
  /** The day until which it is to be done (ISO 8601). */
  readonly dueOn?: string;
}

/** The state of a note. A note that is done has ended. */
export interface Note extends Thing, NoteDetails {
  readonly by: string;
  readonly writtenOn: string;
  readonly replies: readonly (Reply & { readonly on: string })[];
}

/** The facts that are written by hand, as they are stored. Those of fields follow from their declarations. */
export type WrittenFact = Fact<'NoteWritten', NoteDetails & { readonly by: string }> | Fact<'NoteReplied', Reply>;
