import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordFields } from '../shared/records.graphql.js';
import * as pure from './document.js';
import { THAILAND_SECTIONS } from './sections.js';
import { THAILAND_WORDS } from './words.js';

@Readable()
@ObjectType({ description: 'A controller, with its contact details (s39(3)).' })
class ThailandController implements pure.ThailandController {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional(() => String, { description: 'The condition under which the profile of Thailand names it.' })
  when?: string;
}

@Readable()
@ObjectType()
class ThailandRecord extends RecordFields implements pure.ThailandRecord {
  @Field({ description: "Data controller or data processor, in the document's language." }) role!: string;
  @ListOf(() => ThailandController, {
    description:
      'The controllers that the profile of Thailand names, then those of the activity. If neither names any, those of the profile ALL.',
  })
  controllers!: ThailandController[];
  @ListOf(() => String, {
    description:
      'Purposes for which data are used or disclosed without consent, or without a stated basis (s27 para 3).',
  })
  withoutConsent!: string[];
}

@Readable()
@ObjectType({
  description:
    'The records of ss 39 and 40(3) of the Personal Data Protection Act B.E. 2562, of every activity that is subject to Thai law. The wording of the items has not been verified.',
})
class Thailand extends DisclosureFields implements pure.Thailand {
  @Optional(() => String, { description: 'The representative of controllers abroad (s37(5)); null if not named.' })
  representative?: string;
  @ListOf(() => String, { description: 'The rights that the profile of Thailand and the profile ALL state.' })
  rights!: string[];
  @ListOf(() => String, { description: 'Methods and conditions of access (s39(5)).' }) accessConditions!: string[];
  @ListOf(() => String, { description: 'Statements on refused requests and objections (s39(7)).' })
  refusals!: string[];
  @ListOf(() => ThailandRecord, { description: 'The records, sorted by reference.' }) records!: ThailandRecord[];
}

@Resolver(() => Disclosures)
export class ThailandResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before the act was in force; INVALID for a language other than English and Thai */
  @Heavy()
  @ResolveField(() => Thailand, { nullable: true })
  async thailand(@Parent() parent: Disclosures, @Context() context: object): Promise<pure.Thailand> {
    const request = { law: 'TH', name: 'The record of s39', catalogue: THAILAND_WORDS, sections: THAILAND_SECTIONS };
    return this.maker.make(parent, context, request, pure.thailand);
  }
}
