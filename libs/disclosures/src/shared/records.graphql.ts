import { Field, ObjectType } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { reject } from '#ledger';
import type { Party, Snapshot } from '#snapshot';
import { Gap } from '../disclosures.graphql.js';
import type * as pure from './records.js';

// What the records of several laws show in the API.

@Readable()
@ObjectType({ description: 'A controller or a processor, as the record names it.' })
export class RecordParty {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() email?: string;
}

@Readable()
@ObjectType({ description: 'Data that go to another country.' })
export class RecordTransfer implements pure.RecordTransfer {
  @Field({ description: 'To whom.' }) recipient!: string;
  @Optional(() => String, { description: 'A country by its ISO 3166-1 code, EU or EEA; null where none is stated.' })
  country?: string;
  @Optional(() => String, { description: 'What is relied on under the law; null where nothing of it is stated.' })
  safeguard?: string;
}

/** What records show, whatever the law. */
@ObjectType({ isAbstract: true })
export abstract class RecordFields implements pure.RecordRows {
  @Field() reference!: string;
  @Field() title!: string;
  @ListOf(() => String, { description: 'Of a processor: for whom.' }) onBehalfOf!: string[];
  @ListOf() purposes!: string[];
  @ListOf() dataSubjects!: string[];
  @ListOf() dataCategories!: string[];
  @ListOf(() => String, { description: 'Those of every activity and processors too.' }) recipients!: string[];
  @ListOf(() => RecordTransfer) transfers!: RecordTransfer[];
  @ListOf(() => String, {
    description: 'How long data are kept, each rule in a sentence; those of every activity too.',
  })
  erasure!: string[];
  @ListOf(() => String, { description: 'Those of every activity too.' }) securityMeasures!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

/**
 * The party with the id.
 * @throws {Rejection} NOT_FOUND where none is in force on the snapshot's date
 */
export function partyIn({ parties, on }: Snapshot, id: string): Party {
  const party = parties.find((candidate) => candidate.id === id);
  return (
    party ?? reject('NOT_FOUND', `There is no party ${id} on ${on}: \`parties\` lists those that there are.`, 'party')
  );
}
