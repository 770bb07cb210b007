import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { RegisterContactInput } from '#contacts';
import { EngageProcessorInput } from '#engagements';
import { DateScalar, DurationScalar, Optional, PositionScalar, Readable, ThingName } from '#graphql';
import { OpenJurisdictionProfileInput } from '#jurisdictions';
import { RegisterPartyInput } from '#parties';
import { RegisterProcessingActivityInput } from '#processing-activities';
import { RegisterTransferInput } from '#transfers';

const ReviewEvery = () =>
  Optional(() => DurationScalar, {
    description: 'How often it is to be looked at again once it has been approved; said from when it is applied.',
  });

@InputType({ description: 'A processing activity as a register file has it.' })
export class ProcessingActivityEntry extends RegisterProcessingActivityInput {
  @ReviewEvery() reviewEvery?: string;
}

@InputType({ description: 'A transfer as a register file has it.' })
export class TransferEntry extends RegisterTransferInput {
  @ReviewEvery() reviewEvery?: string;
}

@InputType({
  description:
    'A register as text: things go by keys that the author chooses, and refer to each other by these (or by ids).',
})
export class RegisterInput {
  @Optional(() => DateScalar, { description: 'From when what it says holds, where the caller gives no date.' })
  effectiveOn?: string;

  @Optional(() => Boolean, {
    description: 'What it omits is retired, or cleared where a field is omitted; else left alone.',
  })
  complete?: boolean;

  @Optional(() => [RegisterContactInput]) contacts?: RegisterContactInput[];
  @Optional(() => [RegisterPartyInput]) parties?: RegisterPartyInput[];
  @Optional(() => [ProcessingActivityEntry]) processingActivities?: ProcessingActivityEntry[];
  @Optional(() => [EngageProcessorInput]) engagements?: EngageProcessorInput[];
  @Optional(() => [TransferEntry]) transfers?: TransferEntry[];
  @Optional(() => [OpenJurisdictionProfileInput]) jurisdictionProfiles?: OpenJurisdictionProfileInput[];
}

@Readable()
@ObjectType({ description: 'A command that makes a part of the difference.' })
export class PlannedCommand {
  @Field(() => ThingName) thing!: ThingName;
  @Field() command!: string;
}

@Readable()
@ObjectType({ description: 'What applying a register file does, or did.' })
export class ApplyReceipt {
  @Field(() => Int, { description: 'How many events it appends.' }) events!: number;
  @Field(() => [PlannedCommand]) commands!: PlannedCommand[];
  @Field(() => PositionScalar, {
    description: 'The newest position after it; of a dry run, the one it was planned against.',
  })
  position!: bigint;
}
