import { Args, Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { ActivityRole } from '#law';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { partyIn, RecordFields, RecordParty } from '../shared/records.graphql.js';
import * as pure from './document.js';
import { SWISS_WORDS } from './words.js';

@Readable()
@ObjectType()
export class SwissRecord extends RecordFields implements pure.SwissRecord {
  @Field(() => ActivityRole) role!: ActivityRole;
  @ListOf(() => String, { description: "In a processor's record: on whose behalf it is done." }) controllers!: string[];
  @ListOf(() => String, { description: 'Who processes for others, where the record is of that.' })
  processors!: string[];
}

@Readable()
@ObjectType({ description: 'The record of processing activities of the Swiss FADP (Art 12).' })
export class Switzerland extends DisclosureFields implements pure.Switzerland {
  @Optional(() => RecordParty, { description: 'Whose record it is; null: of all that Swiss law concerns.' })
  party?: RecordParty;
  @ListOf(() => SwissRecord, { description: 'In the order of their references.' }) records!: SwissRecord[];
}

@Resolver(() => Disclosures)
export class SwitzerlandResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before a record was asked for; NOT_FOUND where the party is not there */
  @ResolveField(() => Switzerland, { nullable: true })
  async switzerland(
    @Parent() parent: Disclosures,
    @Context() context: object,
    @Args('party', {
      type: () => ID,
      nullable: true,
      description: 'Whose record; left out: everything that Swiss law concerns as far as the register tells.',
    })
    party?: string,
  ): Promise<pure.Switzerland> {
    const request = { law: 'CH', name: 'The Swiss record of Art 12', catalogue: SWISS_WORDS };
    const document = await this.maker.context(parent, context, request);
    return pure.switzerland(document, party ? partyIn(document.snapshot, party) : undefined);
  }
}
