import { Field, ObjectType } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { Gap } from '../disclosures.graphql.js';
import type * as pure from './records.js';

// The fields in the API that the records of several laws share.

@Readable()
@ObjectType({ description: 'A controller or a processor that the record names.' })
export class RecordParty {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() email?: string;
}

@Readable()
@ObjectType({ description: 'A flow of data to other countries.' })
class RecordTransfer implements pure.RecordTransfer {
  @Field({ description: 'The name of the recipient.' }) recipient!: string;
  @ListOf(() => String, { description: 'ISO 3166-1 country codes, EU or EEA; empty if not stated.' })
  countries!: string[];
  @Optional(() => String, { description: 'The same codes in one text; null if not stated.' }) country?: string;
  @Optional(() => String, { description: 'The grounds of the transfer under the law; null if none is stated.' })
  safeguard?: string;
}

@Readable()
@ObjectType({ description: 'What a recipient receives.' })
export class RecordUse implements pure.RecordUse {
  @ListOf(() => String, { description: 'Names of the data; empty if it is not limited to some of them.' })
  dataCategories!: string[];
  @ListOf(() => String, { description: 'Names of the data subjects; empty if it is not limited to some of them.' })
  dataSubjects!: string[];
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'A recipient of the data, with all that it does and receives.' })
export class RecordRecipient implements pure.RecordRecipient {
  @Field() name!: string;
  @ListOf(() => String, { description: 'The work that it does as a processor.' }) works!: string[];
  @ListOf(() => RecordUse, {
    description: 'What it receives, and when. Empty if nothing of that is stated.',
  })
  uses!: RecordUse[];
}

/** The fields of a record that do not depend on the law. */
@ObjectType({ isAbstract: true })
export abstract class RecordFields implements pure.RecordRows {
  @Field() reference!: string;
  @Field() title!: string;
  @ListOf(() => String, { description: 'In a record of a processor: the names of its controllers.' })
  onBehalfOf!: string[];
  @ListOf() purposes!: string[];
  @ListOf() dataSubjects!: string[];
  @ListOf() dataCategories!: string[];
  @ListOf(() => String, {
    description:
      'Includes processors and the recipients that apply to every activity, each once, with its work, what it receives and the condition.',
  })
  recipients!: string[];
  @ListOf(() => RecordRecipient, { description: 'The same recipients, field by field.' })
  recipientRows!: RecordRecipient[];
  @ListOf(() => RecordTransfer) transfers!: RecordTransfer[];
  @ListOf(() => String, {
    description: 'How long data are kept, one sentence for each rule. Includes the rules that apply to every activity.',
  })
  erasure!: string[];
  @ListOf(() => String, { description: 'Includes the measures that apply to every activity.' })
  securityMeasures!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

/** The fields of a record under a law that protects data which may reveal sensitive ones. */
@ObjectType({ isAbstract: true })
export abstract class SensitiveRecordFields extends RecordFields implements pure.SensitiveRows {
  @ListOf(() => String, { description: 'The data categories that are sensitive.' }) sensitiveData!: string[];
  @ListOf(() => String, {
    description: 'The data categories that may reveal sensitive data without being sensitive themselves.',
  })
  revealingData!: string[];
}
