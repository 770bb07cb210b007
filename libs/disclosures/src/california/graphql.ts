import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';
import { CcpaCategory, Stated } from '#law';
import { DisclosureFields, Disclosures, Gap } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import * as pure from './document.js';
import { CALIFORNIA_WORDS } from './words.js';

@Readable()
@ObjectType({
  description: 'A category of personal information (Civil Code 1798.140(v)(1)), collected or published in the months.',
})
export class CaliforniaCategory implements pure.CaliforniaCategory {
  @Field(() => CcpaCategory) code!: CcpaCategory;
  @Field({ description: 'As it was published, else as the Act calls it.' }) name!: string;
  @Field(() => Stated, { description: 'YES where an activity collected it in the months.' }) collected!: Stated;
  @ListOf() disclosedTo!: string[];
  @ListOf(() => String, { description: 'Of the activities that collected it.' }) purposes!: string[];
  @Field(() => Stated) soldOrShared!: Stated;
  @Optional(() => String, { description: "As it was published, else by the activities' own rules on these data." })
  retention?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description:
    'What California asks to be told of the preceding twelve months (Civil Code 1798.130(a)(5), 1798.100(a)).',
})
export class California extends DisclosureFields implements pure.California {
  @Field(() => DateScalar, { description: 'The first day of the months.' }) from!: string;
  @Field(() => DateScalar, { description: 'Their last day: the one that is asked about.' }) to!: string;
  @ListOf(() => CaliforniaCategory) categories!: CaliforniaCategory[];
}

@Resolver(() => Disclosures)
export class CaliforniaResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  @ResolveField(() => California, { nullable: true })
  async california(@Parent() disclosures: Disclosures, @Context() context: object): Promise<pure.California> {
    return pure.california(
      await this.maker.context(disclosures, context, {
        law: 'US-CA',
        name: "California's document",
        catalogue: CALIFORNIA_WORDS,
      }),
    );
  }
}
