export type { Note as NoteState } from './note.events.js';
export { Note } from './note.graphql.js';
export { showNote } from './note.resolver.js';
export { notes } from './note.slice.js';
