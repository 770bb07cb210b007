import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DateScalar,
  FACETS,
  facetTypes,
  ListOf,
  Node,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import type * as events from './note.events.js';
import { noteFacets, noteSorts } from './note.facets.js';

const DEPARTMENT = { description: 'The business function. It names no person.' };

/** The input that writes a note. */
@InputType({
  description:
    'A remark on a thing or on one of its fields. With an assignee, a department or a due date, it is a task.',
})
export class WriteNoteInput {
  @Field(() => ID, { description: 'The thing that it is about.' }) about!: string;
  @Optional(() => String, { description: 'The field, as findings name it. Absent: the whole thing.' }) path?: string;
  @Field() text!: string;
  @Optional(() => [ID], { description: 'The contacts that are to read it.' }) mentions?: string[];
  @Optional(() => String, DEPARTMENT) department?: string;
  @Optional(() => ID, { description: 'The contact that is to do it.' }) assignee?: string;
  @Optional(() => DateScalar, { description: 'The day until which it is to be done.' }) dueOn?: string;
}

@Readable()
@ObjectType({ description: 'What was said in answer to a note.' })
export class NoteReply implements events.Reply {
  @Field(() => ID, { description: 'The account that said it.' }) by!: string;
  @Field() text!: string;
  @Field(() => DateScalar) on!: string;
}

/** The API type of a note. The library `graph` adds what it is about, and its contacts. */
@Readable()
@ObjectType({
  implements: () => [Node],
  description:
    'A remark on a thing or on one of its fields. With an assignee, a department or a due date, it is a task.',
})
export class Note {
  @Field(() => ID) id!: string;
  @Optional(() => String, { description: 'The field, as findings name it. Absent: the whole thing.' }) path?: string;
  @Field() text!: string;
  @Field(() => ID, { description: 'The account that wrote it.' }) by!: string;
  @Field(() => DateScalar) writtenOn!: string;
  @Optional(() => String, DEPARTMENT) department?: string;
  @Optional(() => DateScalar, { description: 'The day until which it is to be done.' }) dueOn?: string;
  @ListOf(() => NoteReply) replies!: NoteReply[];
  @Field(() => RecordStatus, { description: 'RETIRED if it is done.' }) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

@Readable()
@ObjectType()
export class NoteConnection extends connection(Note) {}

/** The input by which notes are sorted. */
export const NoteSort = sortInput('Note', noteSorts);
/** The types by which notes are counted and filtered. */
export const noteFacetTypes = facetTypes('Note', noteFacets, 'By what notes are counted and filtered.');

@InputType({ description: 'Selects notes. All given conditions must hold.' })
export class NoteFilter {
  @Optional(() => ID, { description: 'The thing that they are about.' }) about?: string;
  @Optional(() => Boolean, { description: 'True: tasks. False: other remarks.' }) task?: boolean;
  @Optional(() => ID, { description: 'The contact that is to do it.' }) assignee?: string;
  @Optional() department?: string;
  @Optional(() => ID, { description: 'A contact that is to read them.' }) mentions?: string;
  @Optional(() => RecordStatus, { description: 'RETIRED finds notes that are done.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [noteFacetTypes.filter], FACETS) facets?: InstanceType<typeof noteFacetTypes.filter>[];
}
