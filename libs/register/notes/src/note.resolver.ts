import { Resolver } from '@nestjs/graphql';
import { MutationsOf, present } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { noteFacets, noteSorts } from './note.facets.js';
import type { Note as NoteState } from './note.fields.js';
import { Note, NoteConnection, NoteFilter, NoteSort, noteFacetTypes, noteTypes } from './note.graphql.js';

/** Returns the note as the API shows it. */
export function showNote(note: Found<NoteState>): Note {
  return present<Note>(note);
}

@MutationsOf(noteTypes)
@Resolver(() => Note)
export class NoteResolver extends thingQueries({
  kind: 'note',
  list: 'notes',
  needs: 'VIEWER',
  descriptions: { list: 'Remarks and tasks on things. What is due first comes first.' },
  type: Note,
  page: NoteConnection,
  filter: NoteFilter,
  sort: NoteSort,
  sorts: noteSorts,
  facets: noteFacets,
  conditions: (wishes) => filterOf({ ...wishes }),
  show: showNote,
}) {}

/** Resolves the counts of a list of notes. */
export const NoteFacetFields = noteFacetTypes.counts(NoteConnection);
