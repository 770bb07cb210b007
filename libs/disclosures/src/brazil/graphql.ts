import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { LegalBasis } from '#law';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordFields } from '../shared/records.graphql.js';
import * as pure from './document.js';
import { BRAZIL_WORDS } from './words.js';

@Readable()
@ObjectType({ description: 'On what a purpose rests in Brazil.' })
export class BrazilBasis implements pure.BrazilBasis {
  @Field() purpose!: string;
  @Optional(() => LegalBasis) basis?: LegalBasis;
  @Optional(() => String, { description: 'The interest pursued, where the basis is legitimate interest.' })
  interest?: string;
  @Optional() condition?: string;
  @Field() because!: string;
}

@Readable()
@ObjectType()
export class BrazilRecord extends RecordFields implements pure.BrazilRecord {
  @Field({ description: 'controlador or operador.' }) role!: string;
  @ListOf(() => String, { description: 'The controllers; where the activity names none, those of the profiles.' })
  agents!: string[];
  @ListOf(() => BrazilBasis, { description: 'With what the profile of Brazil puts in the place of what is stated.' })
  legalBases!: BrazilBasis[];
  @ListOf(() => String, { description: 'Sensitive data among the data.' }) sensitiveData!: string[];
}

@Readable()
@ObjectType({
  description:
    'The record of processing operations of Art. 37 LGPD, of every activity that Brazilian law concerns. The law lists no fields: missing are purpose, data, agent, legal basis, an interest pursued; the rest, as grounds to transfer, is shown as far as it is stated.',
})
export class Brazil extends DisclosureFields implements pure.Brazil {
  @ListOf(() => BrazilRecord, { description: 'In the order of their references.' }) records!: BrazilRecord[];
}

@Resolver(() => Disclosures)
export class BrazilResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before the LGPD; INVALID in another language than English */
  @ResolveField(() => Brazil, { nullable: true })
  async brazil(@Parent() parent: Disclosures, @Context() context: object): Promise<pure.Brazil> {
    const request = { law: 'BR', name: 'The record of Art. 37 LGPD', catalogue: BRAZIL_WORDS };
    return pure.brazil(await this.maker.context(parent, context, request));
  }
}
