import { Context, Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DateScalar, DestinationScalar, ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Disclosures, Gap } from '../disclosures.graphql.js';
import { DisclosureMaker } from '../shared/disclosure-maker.js';
import * as pure from './document.js';
import type * as rows from './tables.js';
import { JAPAN_WORDS } from './words.js';

@Readable()
@ObjectType({ description: 'Whoever is responsible for managing personal data that are used jointly.' })
export class JapaneseJointUseManager {
  @Optional() name?: string;
  @Optional() address?: string;
  @Optional(() => String, { description: "Name of the corporation's representative." }) representative?: string;
}

@Readable()
@ObjectType({ description: 'What is told of a joint use beforehand (APPI 27(5)(iii)).' })
export class JapaneseJointUse implements rows.JointUseNotice {
  @ListOf() items!: string[];
  @Optional(() => String, { description: 'Who the joint users are.' }) scope?: string;
  @ListOf() purposes!: string[];
  @Optional(() => JapaneseJointUseManager) manager?: JapaneseJointUseManager;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description:
    'A recipient in one foreign country, or in one that is not stated, on one ground; and the items of Rule 18(3).',
})
export class JapaneseForeignProvisionRow implements rows.ForeignProvision {
  @Optional() recipient?: string;
  @Optional(() => DestinationScalar) country?: string;
  @Optional(() => String, { description: "The country's name, in the document's language." }) countryName?: string;
  @Optional(() => String, { description: 'The code of the ground: JP.EQUIV.' }) basis?: string;
  @Optional(() => String, { description: "The ground, in the document's language." }) basisName?: string;
  @Optional(() => String, { description: 'Rule 18(3)(i).' }) systemEstablishedBy?: string;
  @Optional(() => String, { description: 'Rule 18(3)(ii).' }) equivalentMeasures?: string;
  @Optional(() => String, { description: 'Rule 18(3)(iii).' }) checkFrequency?: string;
  @Optional(() => String, { description: 'Rule 18(3)(iii).' }) checkMethod?: string;
  @Optional(() => String, { description: 'Rule 18(3)(v).' }) foreignSystem?: string;
  @Optional(() => String, { description: 'Rule 18(3)(vi).' }) impairment?: string;
  @Optional(() => String, { description: 'Rule 18(3)(vii).' }) response?: string;
  @Optional(() => DateScalar) lastCheckedOn?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'Provision to third parties in foreign countries (APPI 28).' })
export class JapaneseForeignProvision {
  @ListOf(() => JapaneseForeignProvisionRow) rows!: JapaneseForeignProvisionRow[];
}

@Readable()
@ObjectType({ description: 'What the principal is told before consenting to provision abroad (APPI 28(2), Rule 17).' })
export class JapaneseConsentInformationRow implements rows.ConsentToProvision {
  @Optional() recipient?: string;
  @Optional(() => DestinationScalar) country?: string;
  @Optional(() => String, { description: "The country's name, in the document's language." }) countryName?: string;
  @Optional(() => String, { description: 'Why it cannot be identified, where it is not named (Rule 17(3)).' })
  countryUnknown?: string;
  @Optional(() => String, { description: 'Rule 17(2)(ii).' }) system?: string;
  @Optional(() => String, { description: 'Rule 17(2)(iii).' }) measures?: string;
  @Optional(() => String, { description: 'Why they cannot be told, where they are not (Rule 17(4)).' })
  measuresUnknown?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'Information before consent (APPI 28(2), Rule 17).' })
export class JapaneseConsentInformation {
  @ListOf(() => JapaneseConsentInformationRow) rows!: JapaneseConsentInformationRow[];
}

@Readable()
@ObjectType({ description: 'What the Japanese APPI asks to be told of joint use and of third parties abroad.' })
export class Japan extends DisclosureFields {
  @Optional(() => JapaneseJointUse, { description: 'The first of jointUses: mostly there is but one. Null for none.' })
  jointUse?: JapaneseJointUse;
  @ListOf(() => JapaneseJointUse) jointUses!: JapaneseJointUse[];
  @Field(() => JapaneseForeignProvision) foreignProvision!: JapaneseForeignProvision;
  @Field(() => JapaneseConsentInformation) consentInformation!: JapaneseConsentInformation;
}

@Resolver(() => Disclosures)
export class JapanResolver {
  constructor(private readonly maker: DisclosureMaker) {}

  @ResolveField(() => Japan, { nullable: true })
  async japan(@Parent() disclosures: Disclosures, @Context() context: object): Promise<pure.Japan> {
    return pure.japan(
      await this.maker.context(disclosures, context, {
        law: 'JP',
        name: "Japan's document",
        catalogue: JAPAN_WORDS,
      }),
    );
  }
}
