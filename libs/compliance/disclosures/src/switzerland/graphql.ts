import { Args, Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, ListOf, Optional, Readable } from '#graphql';
import { ActivityRole } from '#law';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { insteadOf } from '../document/document.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordFields, RecordParty } from '../shared/records.graphql.js';
import type * as pure from './document.js';
import { SWITZERLAND } from './document.js';

@Readable()
@ObjectType()
class SwissRecord extends RecordFields implements pure.SwissRecord {
  @Field(() => ActivityRole) role!: ActivityRole;
  @ListOf(() => String, {
    description: "The controllers; in a processor's record, the controllers for which it works.",
  })
  controllers!: string[];
  @ListOf(() => String, { description: "The processors; only in a processor's record." })
  processors!: string[];
}

@Readable()
@ObjectType({ description: 'The record of processing activities of the Swiss FADP (Art 12).' })
class Switzerland extends DisclosureFields implements pure.Switzerland {
  @Optional(() => RecordParty, {
    description: 'The party of the record; null if the record covers all activities that are subject to Swiss law.',
  })
  party?: RecordParty;
  @ListOf(() => SwissRecord, { description: 'The records, sorted by reference.' }) records!: SwissRecord[];
}

@Resolver(() => Disclosures)
export class SwitzerlandResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before the law required a record; NOT_FOUND if there is no such party */
  @Heavy()
  @ResolveField(() => Switzerland, { nullable: true, deprecationReason: insteadOf(SWITZERLAND) })
  async switzerland(
    @Parent() parent: Disclosures,
    @Context() context: object,
    @Args('party', {
      type: () => ID,
      nullable: true,
      description:
        'The party of the record. Without it, the record covers all activities that are subject to Swiss law according to the register.',
    })
    party?: string,
  ): Promise<object> {
    return this.maker.document(SWITZERLAND, parent, context, party);
  }
}
