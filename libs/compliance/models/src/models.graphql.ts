import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DurationScalar, enumOf, KeyScalar, ListOf, Optional, Readable, StatedField } from '#graphql';
import { LegalBasis, PartyKind, SpecialCategory, SpecialCondition, type Stated } from '#law';
import { SECTORS, type Sector } from './model.js';
import type * as words from './models.js';

/** The sectors and departments by which models are found, as an enum of the API. */
export const ModelSector = enumOf(SECTORS);
registerEnumType(ModelSector, { name: 'ModelSector', description: 'The sector or department of a model.' });

@Readable()
@ObjectType({ description: 'A group of people that a model names.' })
class ModelGroup implements words.GroupInWords {
  @Field(() => KeyScalar) key!: string;
  @Field() name!: string;
  @StatedField() children!: Stated;
  @StatedField() vulnerable!: Stated;
}

@Readable()
@ObjectType({ description: 'A category of data that a model names. What the library does not say is not stated.' })
class ModelData implements words.DataInWords {
  @Field(() => KeyScalar) key!: string;
  @Field() name!: string;
  @StatedField() special!: Stated;
  @ListOf(() => SpecialCategory) specialKinds!: SpecialCategory[];
  @StatedField() criminal!: Stated;
  @StatedField() financial!: Stated;
  @StatedField() uniqueIdentifier!: Stated;
}

@Readable()
@ObjectType({ description: 'A legal basis that a purpose usually has.' })
class ModelLegalBasis {
  @Field(() => LegalBasis) basis!: LegalBasis;
  @Optional(() => SpecialCondition) specialCondition?: SpecialCondition;
  @Optional(() => String, { description: 'The interest pursued, if the basis is legitimate interests.' })
  interest?: string;
  @ListOf(() => KeyScalar) dataCategories!: readonly string[];
  @ListOf(() => KeyScalar) dataSubjects!: readonly string[];
}

@Readable()
@ObjectType({ description: 'A purpose that a model suggests, with the keys of its data and groups.' })
class ModelPurpose implements words.PurposeInWords {
  @Field(() => KeyScalar) key!: string;
  @Field() description!: string;
  @ListOf(() => KeyScalar) dataCategories!: readonly string[];
  @ListOf(() => KeyScalar) dataSubjects!: readonly string[];
  @ListOf(() => ModelLegalBasis) legalBases!: readonly ModelLegalBasis[];
}

@Readable()
@ObjectType({ description: 'A recipient that a model suggests.' })
class ModelRecipient {
  @Field(() => KeyScalar) key!: string;
  @Field() name!: string;
  @Field(() => PartyKind) kind!: PartyKind;
}

@Readable()
@ObjectType({
  description: 'A period that a law sets, or that is usual under it. Check the provision before you use it.',
})
class ModelPeriod implements words.PeriodInWords {
  @Field({ description: 'The key of what is kept, such as `books`.' }) of!: string;
  @Field({ description: 'The country.' }) place!: string;
  @Field(() => DurationScalar) period!: string;
  @Field({ description: 'True: data are kept at least so long. False: at most.' }) isMinimum!: boolean;
  @Field({ description: 'The event from which it counts.' }) trigger!: string;
  @Field({ description: 'The provision that it follows from.' }) source!: string;
  @Field({ description: 'False: nobody has read the provision for the library.' }) isVerified!: boolean;
}

/** The API type of a model. */
@Readable()
@ObjectType({
  description:
    'A model of an activity: what such an activity usually is. Nothing of it is said until somebody records it.',
})
export class ActivityModel implements words.ModelInWords {
  @Field(() => KeyScalar) key!: string;
  @Field(() => ModelSector) sector!: Sector;
  @Field() title!: string;
  @ListOf(() => ModelGroup) dataSubjects!: readonly ModelGroup[];
  @ListOf(() => ModelData) dataCategories!: readonly ModelData[];
  @ListOf(() => ModelPurpose) purposes!: readonly ModelPurpose[];
  @ListOf(() => ModelRecipient) recipients!: readonly ModelRecipient[];
  @ListOf(() => String) securityMeasures!: readonly string[];
  @ListOf(() => ModelPeriod, { description: 'Periods to choose from, by country. No rule is proposed.' })
  periods!: readonly ModelPeriod[];
}

/** The API type of the library: what models are made of. */
@Readable()
@ObjectType({ description: 'Groups of people, categories of data and measures to choose from.' })
export class ModelLibrary {
  @ListOf(() => ModelGroup) dataSubjects!: readonly ModelGroup[];
  @ListOf(() => ModelData) dataCategories!: readonly ModelData[];
  @ListOf(() => String) securityMeasures!: readonly string[];
}
