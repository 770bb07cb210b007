import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, enumOf, KeyScalar, ListOf, Optional, Readable, ThingName } from '#graphql';
import { DataCategory, DataSubject } from '#processing-activities';
import { LIBRARY_KINDS } from './library.js';

/** The kinds of entries of the library, as an enum of the API. */
export const LibraryKind = enumOf(LIBRARY_KINDS);
registerEnumType(LibraryKind, {
  name: 'LibraryKind',
  description: 'What activities are made of: groups of people, categories of data, purposes, security measures.',
});

@Readable()
@ObjectType({ description: 'A place where an activity says a name.' })
export class LibraryUse {
  @Field(() => ThingName) activity!: ThingName;
  @Optional(() => KeyScalar, { description: 'The key of the row. A security measure has none.' }) key?: string;
  @Field({ description: 'The name as it is spelt there.' }) name!: string;
}

@Readable()
@ObjectType({
  description:
    'A name that activities say: once, however often and however spelt. Names that differ by capitals, spaces or punctuation alone are one.',
})
export class LibraryEntry {
  @Field({ description: 'As most uses spell it.' }) name!: string;
  @ListOf(() => String, { description: 'Each spelling, the most frequent first.' }) spellings!: readonly string[];
  @Field(() => Int, { description: 'The number of activities that say it.' }) activities!: number;
  @ListOf(() => String, { description: 'Fields of the row that not all uses say alike.' })
  differing!: readonly string[];
  @Optional(() => DataSubject, { description: 'A group of people: what all uses say alike. All else is not stated.' })
  dataSubject?: DataSubject;
  @Optional(() => DataCategory, { description: 'A category of data: what all uses say alike. All else is not stated.' })
  dataCategory?: DataCategory;
}

@Readable()
@ObjectType()
export class LibraryEntryConnection extends connection(LibraryEntry) {}
