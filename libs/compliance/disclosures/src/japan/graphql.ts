import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, DestinationScalar, ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, DisclosureParty, Gap } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import { JAPAN } from './document.js';
import type * as rows from './tables.js';

@Readable()
@ObjectType({ description: 'The party responsible for managing jointly used personal data.' })
class JapaneseJointUseManager {
  @Optional() name?: string;
  @Optional() address?: string;
  @Optional(() => String, { description: "Name of the corporation's representative." }) representative?: string;
}

@Readable()
@ObjectType({ description: 'The notice required before a joint use (APPI 27(5)(iii)).' })
class JapaneseJointUse implements rows.JointUseNotice {
  @ListOf() items!: string[];
  @Optional(() => String, { description: 'The scope of the joint users.' }) scope?: string;
  @ListOf() purposes!: string[];
  @Optional(() => JapaneseJointUseManager) manager?: JapaneseJointUseManager;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description:
    'A recipient in one foreign country (or without a stated country), on one ground, with the items of Rule 18(3).',
})
class JapaneseForeignProvisionRow implements rows.ForeignProvision {
  @Optional() recipient?: string;
  @Optional(() => DestinationScalar) country?: string;
  @Optional(() => String, { description: "The country's name, in the document's language." }) countryName?: string;
  @Optional(() => String, { description: 'The code of the ground, such as JP.EQUIV.' }) basis?: string;
  @Optional(() => String, { description: "The ground, in the document's language." }) basisName?: string;
  @Optional(() => String, { description: "How the recipient's system was established (Rule 18(3)(i))." })
  systemEstablishedBy?: string;
  @Optional(() => String, { description: 'Outline of the equivalent action (Rule 18(3)(ii)).' })
  equivalentMeasures?: string;
  @Optional(() => String, { description: 'Frequency of the check (Rule 18(3)(iii)).' }) checkFrequency?: string;
  @Optional(() => String, { description: 'Method of the check (Rule 18(3)(iii)).' }) checkMethod?: string;
  @Optional(() => String, {
    description: 'Systems of the foreign country that may affect the equivalent action (Rule 18(3)(v)).',
  })
  foreignSystem?: string;
  @Optional(() => String, { description: 'Impairments of the equivalent action (Rule 18(3)(vi)).' })
  impairment?: string;
  @Optional(() => String, { description: 'Action taken on impairments (Rule 18(3)(vii)).' }) response?: string;
  @Optional(() => DateScalar) lastCheckedOn?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'Provision to third parties in foreign countries (APPI 28).' })
class JapaneseForeignProvision {
  @ListOf(() => JapaneseForeignProvisionRow) rows!: JapaneseForeignProvisionRow[];
  @ListOf(() => Gap, {
    description: 'The gaps of the rows, and those of entrustment abroad, which has no row.',
  })
  gaps!: Gap[];
}

@Readable()
@ObjectType({
  description: 'The information for the principal before consent to provision abroad (APPI 28(2), Rule 17).',
})
class JapaneseConsentInformationRow implements rows.ConsentToProvision {
  @Optional() recipient?: string;
  @Optional(() => DestinationScalar) country?: string;
  @Optional(() => String, { description: "The country's name, in the document's language." }) countryName?: string;
  @Optional(() => String, { description: 'Why the country cannot be identified, if it is not named (Rule 17(3)).' })
  countryUnknown?: string;
  @Optional(() => String, {
    description: "The foreign country's system for the protection of personal information (Rule 17(2)(ii)).",
  })
  system?: string;
  @Optional(() => String, {
    description: 'Measures of the third party to protect personal information (Rule 17(2)(iii)).',
  })
  measures?: string;
  @Optional(() => String, { description: 'Why the measures cannot be stated, if they are missing (Rule 17(4)).' })
  measuresUnknown?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'The information required before consent (APPI 28(2), Rule 17).' })
class JapaneseConsentInformation {
  @ListOf(() => JapaneseConsentInformationRow) rows!: JapaneseConsentInformationRow[];
}

@Readable()
@ObjectType({ description: 'A company, with its address.' })
class JapaneseOperator {
  @Field() name!: string;
  @Optional() address?: string;
}

@Readable()
@ObjectType({
  description:
    'What principals can find out on the data kept (APPI 32(1), Order 10). An answer on request is enough. Gaps are named once the register has a profile of Japan.',
})
class JapanesePublicMatters {
  @Optional(() => JapaneseOperator) operator?: JapaneseOperator;
  @Optional(() => String, {
    description:
      'The representative of the operator, if it is a corporation; otherwise the statement `retainedPersonalData`.',
  })
  operatorRepresentative?: string;
  @ListOf(() => String, {
    description: 'The statement `purposesOfUse` or `purposes`, then the purposes of all activities.',
  })
  purposesOfUse!: string[];
  @ListOf(() => String, { description: 'The rights that the profiles JP and ALL state, each once.' }) rights!: string[];
  @Optional(() => String, { description: 'The statement `rightsExercise`.' }) requests?: string;
  @ListOf(() => String, {
    description: 'The statement `securityControl`, then the measures of profiles and activities.',
  })
  securityMeasures!: string[];
  @Optional(() => String, { description: 'The statement `externalEnvironment`.' }) externalEnvironment?: string;
  @ListOf(() => DisclosureParty, { description: 'The contacts of the profiles JP and ALL.' })
  complaints!: DisclosureParty[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description:
    'The information that the Japanese APPI requires on joint use, on third parties abroad and on the data kept.',
})
class Japan extends DisclosureFields {
  @Optional(() => JapaneseJointUse, {
    description: 'The first of jointUses: usually there is only one. Null if there is none.',
  })
  jointUse?: JapaneseJointUse;
  @ListOf(() => JapaneseJointUse) jointUses!: JapaneseJointUse[];
  @Field(() => JapaneseForeignProvision) foreignProvision!: JapaneseForeignProvision;
  @Field(() => JapaneseConsentInformation) consentInformation!: JapaneseConsentInformation;
  @Optional(() => JapanesePublicMatters, { description: 'Null before 1 April 2022.' })
  publicMatters?: JapanesePublicMatters;
}

/** Resolves the document. */
export const JapanResolver = documentResolver(JAPAN, Japan);
