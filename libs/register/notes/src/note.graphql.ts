import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  connection,
  DateScalar,
  declaredTypes,
  FACETS,
  facetTypes,
  ListOf,
  Optional,
  Readable,
  RecordStatus,
  sortInput,
} from '#graphql';
import { noteFacets, noteSorts } from './note.facets.js';
import { noteFields, type Reply } from './note.fields.js';

@Readable()
@ObjectType({ description: 'What was said in answer to a note.' })
export class NoteReply implements Reply {
  @Field(() => ID, { description: 'The account that said it.' }) by!: string;
  @Field() text!: string;
  @Field(() => DateScalar) on!: string;
}

/** The fields of a note that no input states. */
@ObjectType({ isAbstract: true })
abstract class Written {
  @Field(() => ID, { description: 'The account that wrote it.' }) by!: string;
  @Field(() => DateScalar) writtenOn!: string;
  @ListOf(() => NoteReply) replies!: NoteReply[];
}

/** The types of a note in the API. */
export const noteTypes = declaredTypes(
  'Note',
  noteFields,
  'A remark on a thing or on one of its fields. With an assignee, a department or a due date, it is a task.',
  { hasKey: false, status: 'RETIRED if it is done.', written: Written },
);

/** The input that writes a note. */
export const WriteNoteInput = noteTypes.input;
export type WriteNoteInput = InstanceType<typeof WriteNoteInput>;

/** The API type of a note. The library `graph` adds what it is about, and its contacts. */
export const Note = noteTypes.type;
export type Note = InstanceType<typeof Note>;

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
