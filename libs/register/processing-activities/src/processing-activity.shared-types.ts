import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { KeyScalar, ListOf, Optional, Readable, RowKey, StatedField } from '#graphql';
import { AgeGroup, CcpaCategory, SensitiveKind, SpecialCategory, type Stated } from '#law';
import type * as events from './processing-activity.events.js';

// Types of rows that have the same shape in input and output.

/** The API type of a group of people. */
@InputType('DataSubjectInput')
@Readable()
@ObjectType('DataSubject', { description: 'A category of data subjects (GDPR Art 30(1)(c)).' })
export class DataSubject implements events.DataSubject {
  @RowKey() key!: string;
  @Field() name!: string;
  @StatedField() children!: Stated;
  @StatedField({ description: 'States if they are companies, which some laws protect too (POPIA s1).' })
  juristic!: Stated;
  @StatedField({ description: 'States if they themselves are the party to the contract.' }) contractingParty!: Stated;
  @StatedField({ description: 'States if they are vulnerable, such as patients or employees (GDPR recital 75).' })
  vulnerable!: Stated;
  @ListOf(() => AgeGroup, { description: 'The ages of minors among them; empty if none are stated.' })
  ages!: AgeGroup[];
}

/** The API type of a category of data. */
@InputType('DataCategoryInput')
@Readable()
@ObjectType('DataCategory', {
  description: 'A category of personal data (GDPR Art 30(1)(c)), with its classes under the laws.',
})
export class DataCategory implements events.DataCategory {
  @RowKey() key!: string;
  @Field() name!: string;
  @Optional() description?: string;
  @StatedField({ description: 'States if it is a special category of data (GDPR Art 9(1)).' }) special!: Stated;
  @ListOf(() => SpecialCategory) specialKinds!: SpecialCategory[];
  @ListOf(() => SpecialCategory, {
    description: 'Special categories that the data may reveal without belonging to them.',
  })
  mayReveal!: SpecialCategory[];
  @ListOf(() => SensitiveKind, {
    description: 'Kinds that laws of the United States call sensitive in addition to the special categories.',
  })
  sensitiveKinds!: SensitiveKind[];
  @StatedField({ description: 'States if it concerns criminal convictions and offences (GDPR Art 10).' })
  criminal!: Stated;
  @StatedField() uniqueIdentifier!: Stated;
  @StatedField() financial!: Stated;
  @ListOf(() => CcpaCategory) ccpa!: CcpaCategory[];
  @Optional(() => [KeyScalar], {
    description: 'Keys of the data subjects of the activity whose data they are. Of any of them if it is left out.',
  })
  dataSubjects?: string[];
}
