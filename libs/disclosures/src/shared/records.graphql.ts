import { Field, ObjectType } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { reject } from '#ledger';
import type { Party, Snapshot } from '#snapshot';
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
@ObjectType({ description: 'A flow of data to another country.' })
export class RecordTransfer implements pure.RecordTransfer {
  @Field({ description: 'The name of the recipient.' }) recipient!: string;
  @Optional(() => String, { description: 'An ISO 3166-1 country code, EU or EEA; null if not stated.' })
  country?: string;
  @Optional(() => String, { description: 'The grounds of the transfer under the law; null if none is stated.' })
  safeguard?: string;
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
  @ListOf(() => String, { description: 'Includes processors and the recipients that apply to every activity.' })
  recipients!: string[];
  @ListOf(() => RecordTransfer) transfers!: RecordTransfer[];
  @ListOf(() => String, {
    description: 'How long data are kept, one sentence for each rule. Includes the rules that apply to every activity.',
  })
  erasure!: string[];
  @ListOf(() => String, { description: 'Includes the measures that apply to every activity.' })
  securityMeasures!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

/**
 * Returns the party with the id.
 * @throws {Rejection} NOT_FOUND if no such party is in force on the snapshot's date
 */
export function partyIn({ parties, on }: Snapshot, id: string): Party {
  const party = parties.find((candidate) => candidate.id === id);
  return (
    party ?? reject('NOT_FOUND', `There is no party ${id} on ${on}. \`parties\` lists the existing ones.`, 'party')
  );
}
