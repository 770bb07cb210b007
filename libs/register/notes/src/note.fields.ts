import { isBlank, reject, say } from '#kernel';
import { declared, field, fixed, life, type StateOf, types } from '#ledger';

const { date, id, identifier, list, must, noted, reference, term } = types;

/** The fields of a note: what was said stays, who is to do it changes. With a department, an assignee or a due date, it is a task. */
export const noteFields = declared(
  { command: 'WriteNote', event: 'NoteWritten', words: { about: '@about', text: 'text' } },
  fixed(
    {
      about: must(term(id('The thing that it is about.'))),
      path: identifier('The field, as findings name it. Absent: the whole thing.'),
      text: must(identifier()),
      by: noted(id()),
    },
    mustSaySomething,
  ),
  field(
    {
      department: term(identifier('The business function. It names no person.')),
      assignee: reference('contact', 'The contact that is to do it.'),
    },
    {
      command: 'AssignNote',
      event: 'NoteAssigned',
      description: 'Says who is to do it. Without a department and an assignee, it is assigned to nobody.',
    },
  ),
  fixed({ mentions: list(reference('contact'), 'The contacts that are to read it.') }),
  field(
    { dueOn: date('The day until which it is to be done.') },
    {
      command: 'ChangeNoteDueDate',
      event: 'NoteDueDateChanged',
      description: 'Sets the day until which it is to be done. Without `dueOn`, it has none.',
    },
  ),
  life(
    { command: 'CloseNote', event: 'NoteClosed', description: 'Says that it is done.' },
    { command: 'ReopenNote', event: 'NoteReopened' },
  ),
);

/** @throws {Rejection} INVALID if it is blank */
export function mustSaySomething({ text }: { readonly text: string }): void {
  if (isBlank(text)) reject('INVALID', say`It is blank: say what is to be known or done.`, 'text');
}

/** An answer to a note. */
export interface Reply {
  /** Opaque account id. */
  readonly by: string;
  readonly text: string;
}

/** The state of a note: a remark on a thing or on one of its fields. A note that is done has ended. */
export interface Note extends StateOf<typeof noteFields> {
  readonly writtenOn: string;
  readonly replies: readonly (Reply & { readonly on: string })[];
}
