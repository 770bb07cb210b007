import { declaredSlice } from '#slice';
import { noteAccess } from './note.access.js';
import { noteDecider, ReplyToNote } from './note.decider.js';
import { noteFields } from './note.fields.js';
import { noteProjection } from './note.projection.js';
import { NoteFacetFields, NoteResolver } from './note.resolver.js';

/** The slice of notes: remarks and tasks on things and their fields. They are work on the register, so a file has none. */
export const notes = declaredSlice(noteFields, {
  decider: noteDecider,
  written: { ReplyToNote },
  projection: noteProjection,
  access: noteAccess,
  providers: [NoteResolver, NoteFacetFields],
});
