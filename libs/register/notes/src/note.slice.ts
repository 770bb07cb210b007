import { slice } from '#slice';
import { noteAccess } from './note.access.js';
import { noteCommands as commands, noteDecider } from './note.decider.js';
import { noteProjection } from './note.projection.js';
import { NoteFacetFields, NoteResolver } from './note.resolver.js';

/** The slice of notes: remarks and tasks on things and their fields. They are work on the register, so a file has none. */
export const notes = slice({
  decider: noteDecider,
  commands,
  projection: noteProjection,
  access: noteAccess,
  providers: [NoteResolver, NoteFacetFields],
});
