import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DeclaredMutations,
  Id,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { Callers, reject } from '#kernel';
import { categoryOf } from '#ledger';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
import * as commands from './note.commands.js';
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
    private readonly callers: Callers,
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

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Writes a remark on a thing, or assigns a task on it.' })
  async writeNote(@Args('input') input: WriteNoteInput, @Meta() meta?: CommandMeta) {
    const [thing] = await this.things.byIds(categoryOf(input.about), [input.about], await this.things.moment(null));
    if (!thing) reject('NOT_FOUND', `There is no thing ${input.about}: take its id from its page.`, 'input.about');
    return this.bus.execute(new commands.WriteNote(undefined, { ...input, by: this.callers.current().account }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Answers a note.' })
  replyToNote(@Id() id: string, @Args('text') text: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReplyToNote(id, { by: this.callers.current().account, text }, meta));
  }
}

/** Resolves the counts of a list of notes. */
export const NoteFacetFields = noteFacetTypes.counts(NoteConnection);
