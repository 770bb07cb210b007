import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GroundClass, JUDGED_FACETS, type JudgedFacet } from '#findings';
import {
  CountryScalar,
  connection,
  DateScalar,
  DestinationScalar,
  enumOf,
  FACETS,
  ListOf,
  Optional,
  Readable,
} from '#graphql';
import { LawRecognition } from '#law-api';
import { Transfer } from '#transfers';

/** The facets of judged transfers, as an enum of the API. */
export const JudgedTransferFacet = enumOf(JUDGED_FACETS);
registerEnumType(JudgedTransferFacet, {
  name: 'JudgedTransferFacet',
  description:
    'By what judged transfers are counted and filtered. GROUND is the code of a ground that is relied on at the date, EXPORTER_COUNTRY the country of the exporter. The value `none` is that of a transfer which states none.',
});

@InputType({ description: 'Selects transfers that have one of the values.' })
class JudgedTransferFacetFilter {
  @Field(() => JudgedTransferFacet) by!: JudgedFacet;
  @Field(() => [String], { description: 'As `counts(by:)` gives them. An empty list sets no condition.' })
  values!: string[];
}

@InputType({ description: 'Selects judged transfers. All given conditions must hold.' })
export class JudgedTransferFilter {
  @Optional(() => String, {
    description: 'Words that each is in the transfer, in the names of its parties, or in the titles of its activities.',
  })
  text?: string;
  @Optional(() => ID, {
    description: 'The id of a recognition of `recognitionsReliedOn`: finds the transfers that rest on it.',
  })
  recognition?: string;
  @Optional(() => [JudgedTransferFacetFilter], FACETS) facets?: JudgedTransferFacetFilter[];
}

@Readable()
@ObjectType({ description: 'A transfer in force, as it is judged on the date.' })
export class JudgedTransfer {
  @Field(() => Transfer) transfer!: Transfer;
  @Optional(() => Int, { description: 'The findings in it; null for a regulator, who does not see them.' })
  findingCount?: number;
  @Optional(() => Boolean, {
    description:
      'States whether it would have another valid ground of that law without the recognition of the filter; else null.',
  })
  hasOtherGround?: boolean;
}

@Readable()
@ObjectType({ description: 'Transfers of one class, from the country of their exporters to a destination.' })
export class TransferRoute {
  @Optional(() => CountryScalar) from?: string;
  @Optional(() => DestinationScalar, { description: 'Null if the transfers name no country.' }) to?: string;
  @Field(() => GroundClass) class!: GroundClass;
  @Field(() => Int) count!: number;
}

/** The page of judged transfers, with what it is a page of. */
@Readable()
@ObjectType()
export class JudgedTransferConnection extends connection(JudgedTransfer) {
  @Field(() => [TransferRoute], {
    description: 'All transfers of the list by countries and class, without the condition on COUNTRY.',
  })
  routes!: TransferRoute[];
}

@Readable()
@ObjectType({ description: 'A recognition in force, and the transfers that rest on it.' })
export class RecognitionReliedOn {
  @Field(() => ID, { description: 'Its name in the filter of `judgedTransfers`.' }) id!: string;
  @Field(() => LawRecognition) recognition!: LawRecognition;
  @Field(() => Int) transferCount!: number;
  @Field(() => Int, { description: 'Those of them that would have no other valid ground of that law.' })
  withoutOtherCount!: number;
}

@Readable()
@ObjectType({ description: 'A date that transfers state.' })
class TransferDay {
  @Field(() => DateScalar) on!: string;
  @Field(() => Int, { description: 'Transfers with a ground that begins or ends on it.' }) groundCount!: number;
  @Field(() => Int, { description: 'Transfers that are suspended since then.' }) suspendedCount!: number;
}

@Readable()
@ObjectType({ description: 'The dates that transfers state, those that have ended too.' })
export class TransferDates {
  @Optional(() => DateScalar, { description: 'The first of their dates.' }) first?: string;
  @Field(() => [TransferDay]) days!: TransferDay[];
  @ListOf(() => String, {
    description: 'The codes of the laws of their grounds, and of jurisdictions they are disclosed in.',
  })
  laws!: string[];
  @ListOf(() => DestinationScalar) destinations!: string[];
}
