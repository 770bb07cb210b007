import { Args, Context, Field, ID, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Heavy, knownLaw, Readable } from '#graphql';
import { ARTICLE30_WORDS } from '../article30/words.js';
import { Disclosures } from '../disclosures.graphql.js';
import { companiesOfGroup } from './companies.js';
import { DisclosureMaker } from './disclosure-maker.js';

@Readable()
@ObjectType({ description: 'A company of the group that a document can be made for.' })
class CompanyOfDocument {
  @Field(() => ID, { description: 'The id of the party.' }) id!: string;
  @Field() name!: string;
  @Field({
    description:
      'True if the law applies to what the company does: by its seat, by a representative, or by what the register says of its activities.',
  })
  isUnderLaw!: boolean;
}

/** Resolves the companies that a document is made for. */
@Resolver(() => Disclosures)
export class CompaniesResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  /** @throws {Rejection} UNKNOWN_LAW; NO_SUCH_LAW on that date; FORBIDDEN if a grant does not cover the jurisdiction */
  @Heavy()
  @ResolveField(() => [CompanyOfDocument], {
    description:
      'The companies of the group, those under the law first. They begin with the one that the organisation speaks as, if the law applies to it.',
  })
  async companies(
    @Parent() parent: Disclosures,
    @Args('law', { description: 'The code of the law.' }) law: string,
    @Context() context: object,
  ): Promise<CompanyOfDocument[]> {
    const code = knownLaw(law, 'law');
    const request = { law: code, path: 'law', name: 'The list of companies', catalogue: ARTICLE30_WORDS };
    const { companies } = await this.maker.present(parent, context, request, ({ snapshot }) => ({
      companies: companiesOfGroup(snapshot, code),
    }));
    return companies.map(({ party: { id, name }, isUnderLaw }) => ({ id, name, isUnderLaw }));
  }
}
