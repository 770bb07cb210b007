import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { ListOf, Optional, Readable, RowKey, StatedField } from '#graphql';
import { CcpaCategory, SpecialCategory, type Stated } from '#law';
import type * as events from './processing-activity.events.js';

// Rows that are read as they are written.

@InputType('DataSubjectInput')
@Readable()
@ObjectType('DataSubject', { description: 'Whose data (GDPR Art 30(1)(c)).' })
export class DataSubject implements events.DataSubject {
  @RowKey() key!: string;
  @Field() name!: string;
  @StatedField() children!: Stated;
  @StatedField({ description: 'Companies, where a law protects them too (POPIA s1).' }) juristic!: Stated;
  @StatedField({ description: 'They are themselves the party to the contract.' }) contractingParty!: Stated;
}

@InputType('DataCategoryInput')
@Readable()
@ObjectType('DataCategory', { description: 'Which data (GDPR Art 30(1)(c)), and what laws make of them.' })
export class DataCategory implements events.DataCategory {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional() description?: string;
  @StatedField({ description: 'GDPR Art 9(1).' }) special!: Stated;
  @ListOf(() => SpecialCategory) specialKinds!: SpecialCategory[];
  @ListOf(() => SpecialCategory, { description: 'Not special as such, but possibly revealing it.' })
  mayReveal!: SpecialCategory[];
  @StatedField({ description: 'GDPR Art 10.' }) criminal!: Stated;
  @StatedField() uniqueIdentifier!: Stated;
  @StatedField() financial!: Stated;
  @ListOf(() => CcpaCategory) ccpa!: CcpaCategory[];
}
