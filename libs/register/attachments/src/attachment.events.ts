import type { Fact, Thing } from '#ledger';

/** A file that shows something about a thing of the register, such as a signed contract or a certificate. */
export interface AttachmentDetails {
  /** The id of the thing. */
  readonly about: string;
  /** Field of the thing, dotted; rows of a list by their key. Absent: the whole thing. */
  readonly path?: string;
  /** The name of the file. Personal data: people write names into it. */
  readonly name?: string;
  /** The content in a few words, such as what it proves. Personal data. */
  readonly note?: string;
  /** The ids of the contacts whose personal data the file is known to hold. Forgetting one of them destroys the file. */
  readonly persons: readonly string[];
}

/** A file as it was attached. Its SHA-256 is sealed with it: a hash can confirm a guess at what a file holds. */
export interface Attached extends AttachmentDetails {
  readonly mediaType: string;
  /** The size of the file in bytes. */
  readonly size: number;
  /** The stream that holds the file, sealed. */
  readonly file: string;
  /** Opaque account id. */
  readonly by: string;
}

/** The state of an attachment. One that was removed has ended; its file stays with what was said then. */
export interface Attachment extends Thing, Attached {
  readonly attachedOn: string;
  /** True if the attachment, or a person in its file, was forgotten. */
  readonly erased?: boolean;
  /** True if its key is missing. */
  readonly keyMissing?: boolean;
}

/** The fact that is written by hand, as it is stored. */
export type WrittenFact = Fact<'FileAttached', Attached>;

/** The fields that are sealed in the ledger, by event type. */
export const personalFields = { FileAttached: ['name', 'note'] };
