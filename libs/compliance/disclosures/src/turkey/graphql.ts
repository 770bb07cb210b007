import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordFields } from '../shared/records.graphql.js';
import * as pure from './document.js';
import { TURKEY_SECTIONS } from './sections.js';
import { TURKEY_WORDS } from './words.js';

@Readable()
@ObjectType()
class TurkeyRecord extends RecordFields implements pure.TurkeyRecord {
  @ListOf(() => String, { description: 'Names of the controllers.' }) controllers!: string[];
  @ListOf(() => String, {
    description: "The legal grounds of the purposes under Turkish law, in the document's language.",
  })
  legalBases!: string[];
  @ListOf(() => String, { description: 'Names of the special categories of data (Art 6).' }) sensitiveData!: string[];
}

@Readable()
@ObjectType({
  description:
    'The inventory of the By-Law on the Data Controllers’ Registry, Art 4(1)(h), of every activity of a controller under Turkish law. No form is prescribed.',
})
class Turkey extends DisclosureFields implements pure.Turkey {
  @Field({ description: 'Says which form the inventory follows, and which it does not.' }) form!: string;
  @ListOf(() => String, { description: 'Filings of the profile of Turkey that concern VERBIS.' })
  registration!: string[];
  @Optional(() => String, { description: 'The representative of a controller abroad; null if not named.' })
  representative?: string;
  @ListOf(() => TurkeyRecord, { description: 'The records, sorted by reference.' }) records!: TurkeyRecord[];
}

@Resolver(() => Disclosures)
export class TurkeyResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before the law was in force; INVALID for a language other than English and Turkish */
  @Heavy()
  @ResolveField(() => Turkey, { nullable: true })
  async turkey(@Parent() parent: Disclosures, @Context() context: object): Promise<pure.Turkey> {
    const request = { law: 'TR', name: 'The inventory of Turkey', catalogue: TURKEY_WORDS, sections: TURKEY_SECTIONS };
    return this.maker.make(parent, context, request, pure.turkey);
  }
}
