import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, ListOf, Optional, Readable } from '#graphql';
import { LegalBasis } from '#law';
import { DisclosureFields, Disclosures } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import { RecordUse, SensitiveRecordFields } from '../shared/records.graphql.js';
import * as pure from './document.js';
import { BRAZIL_SECTIONS } from './sections.js';
import { BRAZIL_WORDS } from './words.js';

@Readable()
@ObjectType({ description: 'The legal basis of a purpose in Brazil, and the reason why it applies.' })
class BrazilBasis extends RecordUse implements pure.BrazilBasis {
  @Field() purpose!: string;
  @Optional(() => LegalBasis) basis?: LegalBasis;
  @Optional(() => String, { description: "The basis in the document's language, with its articles." })
  basisName?: string;
  @Optional(() => String, { description: 'The interest pursued, if the basis is legitimate interest.' })
  interest?: string;
  @Optional(() => String, {
    description: 'The reason of law; null if the activity states the basis and the law knows it.',
  })
  because?: string;
}

@Readable()
@ObjectType()
class BrazilRecord extends SensitiveRecordFields implements pure.BrazilRecord {
  @Field({ description: "Controller or operator, in the document's language." }) role!: string;
  @ListOf(() => String, {
    description:
      'The controllers that the profile of Brazil names, then those of the activity. If neither names any, those of the profile ALL.',
  })
  agents!: string[];
  @ListOf(() => BrazilBasis, {
    description: 'The stated legal bases, with the replacements that the profile of Brazil makes.',
  })
  legalBases!: BrazilBasis[];
}

@Readable()
@ObjectType({
  description:
    'The record of processing operations of Art. 37 LGPD, of every activity that is subject to Brazilian law. The law lists no fields. A missing purpose, data category, agent, legal basis, legitimate interest or ground of a transfer is a gap. Other fields are shown if stated.',
})
class Brazil extends DisclosureFields implements pure.Brazil {
  @ListOf(() => BrazilRecord, { description: 'The records, sorted by reference.' }) records!: BrazilRecord[];
}

@Resolver(() => Disclosures)
export class BrazilResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} NO_SUCH_LAW before the LGPD; INVALID for a language other than English and Portuguese */
  @Heavy()
  @ResolveField(() => Brazil, { nullable: true })
  async brazil(@Parent() parent: Disclosures, @Context() context: object): Promise<pure.Brazil> {
    const request = {
      law: 'BR',
      name: 'The record of Art. 37 LGPD',
      catalogue: BRAZIL_WORDS,
      sections: BRAZIL_SECTIONS,
    };
    return this.maker.make(parent, context, request, pure.brazil);
  }
}
