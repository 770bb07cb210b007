import { isBlank, reject, say } from '#kernel';
import { type DetailsOf, declared, fixed, life, type StateOf, types } from '#ledger';

const { id, identifier, list, must, noted, number, term } = types;

/** The fields of an attachment. Its file never changes: another file is another attachment. */
export const attachmentFields = declared(
  // The words do not have the name of the file, which can name a person.
  { command: 'AttachFile', event: 'FileAttached', words: { about: '@about' } },
  fixed(
    {
      about: must(term(id('The thing that it is about.'))),
      path: identifier('The field, as findings name it. Absent: the whole thing.'),
      name: identifier('The name of the file; null once the attachment was forgotten.'),
      note: identifier('What it shows.'),
      // They are those by whose keys the file is sealed: they stay, also when a contact ends.
      persons: list(id(), 'The contacts whose personal data it holds. Forgetting one of them destroys the file.'),
      mediaType: noted(identifier('The kind of file, by its bytes.')),
      size: noted(number('The size of the file in bytes.')),
      /** The stream that holds the file, sealed. Its SHA-256 is sealed with it: a hash can confirm a guess at what a file holds. */
      file: noted(id()),
      by: noted(identifier('The account that attached it.')),
    },
    ({ name }) => isBlank(name ?? '') && reject('INVALID', say`Give the file a name.`, 'name'),
  ),
  life(
    {
      command: 'RemoveAttachment',
      event: 'AttachmentRemoved',
      description: 'Takes a file from its thing. At earlier moments it is there. To destroy it, forget the attachment.',
    },
    { command: 'RestoreAttachment', event: 'AttachmentRestored' },
  ),
);

/** A file as it was attached. */
export type Attached = DetailsOf<typeof attachmentFields>;

/** The state of an attachment. One that was removed has ended; its file stays with what was said then. */
export interface Attachment extends StateOf<typeof attachmentFields> {
  readonly attachedOn: string;
  /** True if the attachment, or a person in its file, was forgotten. */
  readonly erased?: boolean;
  /** True if its key is missing. */
  readonly keyMissing?: boolean;
}
