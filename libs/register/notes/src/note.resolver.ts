import { CommandBus } from '@nestjs/cqrs';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { At, connect, DeclaredMutations, Id, type Moment, Needs, PageArgs, present, SORT } from '#graphql';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
import type { Note as NoteState } from './note.events.js';
import { noteFacets, noteSorts } from './note.facets.js';
import { noteFields } from './note.fields.js';
import { Note, NoteConnection, NoteFilter, NoteSort, noteFacetTypes, WriteNoteInput } from './note.graphql.js';

const KIND = 'note';

/** Returns the note as the API shows it. */
export function showNote(note: Found<NoteState>): Note {
  return present<Note>(note);
}

function conditions({ facets, ...wishes }: NoteFilter): Filter {
  return { ...filterOf({ ...wishes }), allOf: facetConditions(noteFacets, facets) };
}

@DeclaredMutations(noteFields, WriteNoteInput)
@Resolver(() => Note)
export class NoteResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('VIEWER')
  @Query(() => NoteConnection, { description: 'Remarks and tasks on things. What is due first comes first.' })
  async notes(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: NoteFilter,
    @Args('sort', { type: () => [NoteSort], ...SORT }) sort?: InstanceType<typeof NoteSort>[],
  ) {
    const order = orderOf(noteSorts, sort);
    return connect(await this.things.page<NoteState>(KIND, page, conditions(filter ?? {}), order), showNote);
  }

  @Needs('VIEWER')
  @Query(() => Note, { nullable: true })
  async note(@Id() id: string, @At() at?: Moment) {
    const [note] = await this.things.byIds<NoteState>(KIND, [id], await this.things.moment(at));
    return note && showNote(note);
  }
}

/** Resolves the counts of a list of notes. */
export const NoteFacetFields = noteFacetTypes.counts(NoteConnection);
