import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connection, enumOf, Optional, Readable, RecordStatus, ThingName } from '#graphql';
import { keysOf } from '#kernel';

/** The kinds of things that are searched, by their names in the API. */
export const KINDS = {
  PROCESSING_ACTIVITY: 'processingActivity',
  PARTY: 'party',
  ASSET: 'asset',
  ENGAGEMENT: 'engagement',
  TRANSFER: 'transfer',
  CONTACT: 'contact',
  JURISDICTION_PROFILE: 'jurisdictionProfile',
  ATTACHMENT: 'attachment',
} as const;
/** The names of {@link KINDS}, as an enum of the API. */
export const ThingType = enumOf(keysOf(KINDS));
registerEnumType(ThingType, { name: 'ThingType', description: 'The kinds of things that are searched.' });

@Readable()
@ObjectType({ description: 'A thing that was found, and where the words are in it.' })
export class SearchHit extends ThingName {
  @Optional(() => String, { description: 'The reference number of a processing activity.' }) reference?: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => [String], {
    description: 'The fields that contain a word, such as `purposes[chatbot].description` or `translations.ko.title`.',
  })
  fields!: readonly string[];
  @Field({ description: 'An excerpt of the field with the most words, of about 160 characters.' }) snippet!: string;
}

@Readable()
@ObjectType()
export class SearchHitConnection extends connection(SearchHit) {}
