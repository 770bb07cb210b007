export { noteCommands, noteDecider } from './note.decider.js';
export type { Note as NoteState } from './note.fields.js';
export { Note, WriteNoteInput } from './note.graphql.js';
export { showNote } from './note.resolver.js';
export { notes } from './note.slice.js';
