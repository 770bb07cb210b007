import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { assetTypes } from '#assets';
import { contactTypes } from '#contacts';
import { engagementTypes } from '#engagements';
import { DateScalar, DurationScalar, LanguageTagScalar, Optional, PositionScalar, Readable, ThingName } from '#graphql';
import { OpenJurisdictionProfileInput } from '#jurisdictions';
import { partyTypes } from '#parties';
import { RegisterProcessingActivityInput } from '#processing-activities';
import { transferTypes } from '#transfers';
import { TranslatedTextInput } from './translations.graphql.js';

const ReviewEvery = () =>
  Optional(() => DurationScalar, {
    description: 'The interval of reviews after approval. It applies from the day on which the file is applied.',
  });

@InputType({ description: 'A processing activity in a register file.' })
class ProcessingActivityEntry extends RegisterProcessingActivityInput {
  @ReviewEvery() reviewEvery?: string;
}

@InputType({ description: 'A transfer in a register file.' })
class TransferEntry extends transferTypes.input {
  @ReviewEvery() reviewEvery?: string;
}

@InputType({ description: 'Texts of one thing in one language, in a register file.' })
class TranslationEntry {
  @Field({ description: 'The kind of thing: processingActivity.' }) type!: string;
  @Field({ description: 'The key of the thing, or its id; for a profile, its code.' }) key!: string;
  @Field(() => LanguageTagScalar) language!: string;
  @Field(() => [TranslatedTextInput]) texts!: TranslatedTextInput[];
}

@InputType({ description: 'The things that end on the date of a register file, by key or by id.' })
class EndedEntry {
  @Optional(() => [String]) processingActivities?: string[];
  @Optional(() => [String]) engagements?: string[];
  @Optional(() => [String]) transfers?: string[];
}

@InputType({
  description:
    'A register as text. The author chooses a key for each thing; things refer to each other by key or by id.',
})
export class RegisterInput {
  @Optional(() => DateScalar, { description: 'The date from which its content applies, if the caller gives no date.' })
  effectiveOn?: string;

  @Optional(() => Boolean, {
    description:
      'If true, things that the file omits are retired, and omitted fields are cleared. Otherwise they stay unchanged.',
  })
  complete?: boolean;

  @Optional(() => [contactTypes.input]) contacts?: InstanceType<typeof contactTypes.input>[];
  @Optional(() => [partyTypes.input]) parties?: InstanceType<typeof partyTypes.input>[];
  @Optional(() => [assetTypes.input]) assets?: InstanceType<typeof assetTypes.input>[];
  @Optional(() => [ProcessingActivityEntry]) processingActivities?: ProcessingActivityEntry[];
  @Optional(() => [engagementTypes.input]) engagements?: InstanceType<typeof engagementTypes.input>[];
  @Optional(() => [TransferEntry]) transfers?: TransferEntry[];
  @Optional(() => [OpenJurisdictionProfileInput]) jurisdictionProfiles?: OpenJurisdictionProfileInput[];
  @Optional(() => [TranslationEntry], {
    description: 'Texts in other languages. A file that is not complete adds to those that there are.',
  })
  translations?: TranslationEntry[];
  @Optional(() => EndedEntry, {
    description:
      'What ends on the date. A thing that the file also has in its lists is registered first, if it is new. One that has ended stays so.',
  })
  ended?: EndedEntry;
}

@Readable()
@ObjectType({ description: 'A command that applies a part of the difference.' })
class PlannedCommand {
  @Field(() => ThingName) thing!: ThingName;
  @Field() command!: string;
}

@Readable()
@ObjectType({ description: 'The result of applying a register file, or its plan in a dry run.' })
export class ApplyReceipt {
  @Field(() => Int, { description: 'The number of events that it appends.' }) events!: number;
  @Field(() => [PlannedCommand]) commands!: PlannedCommand[];
  @Field(() => PositionScalar, {
    description: 'The newest position after it; in a dry run, the position of the plan.',
  })
  position!: bigint;
}
