import { fieldsOf } from '#ledger';
import type { Note } from './note.events.js';

const { declared, field, life } = fieldsOf<Note>();

/** The fields of a note that change. What was said stays. */
export const noteFields = declared(
  field(['department', 'assignee'], {
    command: 'AssignNote',
    event: 'NoteAssigned',
    words: { department: 'department', assignee: '@assignee' },
    description: 'Says who is to do it. Without a department and an assignee, it is assigned to nobody.',
  }),
  field('dueOn', {
    command: 'ChangeNoteDueDate',
    event: 'NoteDueDateChanged',
    words: { 'dueOn?': 'dueOn' },
    description: 'Sets the day until which it is to be done. Without `dueOn`, it has none.',
  }),
  life(
    { command: 'CloseNote', event: 'NoteClosed', description: 'Says that it is done.' },
    { command: 'ReopenNote', event: 'NoteReopened' },
  ),
);
