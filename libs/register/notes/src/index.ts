export { ReplyToNote, WriteNote } from './note.commands.js';
export { noteDecider } from './note.decider.js';
export type { Note as NoteState } from './note.events.js';
export { Note, WriteNoteInput } from './note.graphql.js';
export { showNote } from './note.resolver.js';
export { notes } from './note.slice.js';
