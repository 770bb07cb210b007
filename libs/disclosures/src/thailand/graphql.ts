import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordFields } from '../shared/records.graphql.js';
import * as pure from './document.js';
import { THAILAND_WORDS } from './words.js';

@Readable()
@ObjectType({ description: 'A controller, with its details (s39(3)).' })
export class ThailandController implements pure.ThailandController {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
}

@Readable()
@ObjectType()
export class ThailandRecord extends RecordFields implements pure.ThailandRecord {
  @Field({ description: 'data controller or data processor.' }) role!: string;
  @ListOf(() => ThailandController, {
    description: 'Where the activity names none, those of the profiles.',
  })
  controllers!: ThailandController[];
  @ListOf(() => String, {
    description: 'Purposes for which data are used or disclosed without consent, or on no stated basis (27 para 3).',
  })
  withoutConsent!: string[];
}

@Readable()
@ObjectType({
  description:
    'The records of ss 39 and 40(3) of the Personal Data Protection Act B.E. 2562, of every activity that Thai law concerns. The wording of the items has not been verified.',
})
export class Thailand extends DisclosureFields implements pure.Thailand {
  @Optional(() => String, { description: 'Of controllers abroad (s37(5)); null where none is named.' })
  representative?: string;
  @ListOf(() => String, { description: 'Of the profile of Thailand, and those of everywhere.' }) rights!: string[];
  @ListOf(() => String, { description: 'Methods and conditions of access (s39(5)).' }) accessConditions!: string[];
  @ListOf(() => String, { description: 'What is said of requests and objections refused (s39(7)).' })
  refusals!: string[];
  @ListOf(() => ThailandRecord, { description: 'In the order of their references.' }) records!: ThailandRecord[];
}

@Resolver(() => Disclosures)
export class ThailandResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before the act was in force; INVALID in another language than English */
  @ResolveField(() => Thailand, { nullable: true })
  async thailand(@Parent() parent: Disclosures, @Context() context: object): Promise<pure.Thailand> {
    const request = { law: 'TH', name: 'The record of s39', catalogue: THAILAND_WORDS };
    return pure.thailand(await this.maker.context(parent, context, request));
  }
}
