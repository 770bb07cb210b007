import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, DestinationScalar, ListOf, Optional, Readable } from '#graphql';
import { Stated } from '#law';
import { DisclosureFields, Gap } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import type * as pure from './document.js';
import { KOREA } from './document.js';
import type * as rows from './tables.js';

@Readable()
@ObjectType({ description: 'Delegated work (26(2)). Sub-delegatees directly follow their delegatee.' })
class KoreaDelegationRow implements rows.DelegationRow {
  @Field() delegatee!: string;
  @ListOf(() => String, { description: 'All the work that is delegated to it.' }) works!: string[];
  @Field({ description: 'The same work in one text.' }) work!: string;
  @Optional(() => String, { description: 'The delegatee that delegates the work to this sub-delegatee.' })
  under?: string;
  @Field(() => Stated, { description: 'Whether the work promotes goods or solicits sales (26(3)).' })
  marketing!: Stated;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType()
class KoreaDelegation {
  @ListOf(() => KoreaDelegationRow) rows!: KoreaDelegationRow[];
}

@Readable()
@ObjectType({ description: 'An overseas transfer (28-8(2), decree 31(1)2).' })
class KoreaOverseasTransferRow implements rows.OverseasRow {
  @Optional(() => String, { description: 'All grounds in words, each with its article.' }) ground?: string;
  @ListOf(() => String, { description: 'The codes of the grounds, such as KR.CONSENT.' }) groundCodes!: string[];
  @ListOf() items!: string[];
  @ListOf(() => DestinationScalar) countries!: string[];
  @Optional(() => DestinationScalar, { description: 'The country, if it is one alone.' }) country?: string;
  @Optional(() => String, { description: "The names of the countries, in the document's language." })
  countryName?: string;
  @Optional() timing?: string;
  @Optional() method?: string;
  @Optional() recipient?: string;
  @Optional() recipientContact?: string;
  @Optional() purpose?: string;
  @Optional() retention?: string;
  @Optional() refusalMethod?: string;
  @Optional() refusalProcedure?: string;
  @Optional() refusalEffect?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType()
class KoreaOverseasTransfers {
  @ListOf(() => KoreaOverseasTransferRow) rows!: KoreaOverseasTransferRow[];
}

@Readable()
@ObjectType({ description: 'Provision to a third party, in Korea or abroad (17(2), 30(1)3).' })
class KoreaProvisionRow implements rows.ProvisionRow {
  @Optional() recipient?: string;
  @ListOf() items!: string[];
  @Optional() purpose?: string;
  @Optional() retention?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType()
class KoreaProvision {
  @ListOf(() => KoreaProvisionRow) rows!: KoreaProvisionRow[];
  @Optional(() => String, { description: 'The statement of the organisation if there are no rows.' }) none?: string;
}

@Readable()
@ObjectType({ description: 'An activity of the organisation as a controller (30(1)1, 2, decree 31(1)1).' })
class KoreaProcessingRow implements rows.ProcessingRow {
  @Field() reference!: string;
  @Field() title!: string;
  @ListOf() purposes!: string[];
  @ListOf() items!: string[];
  @ListOf(() => String, { description: "The activity's own retention rules." }) retention!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType()
class KoreaProcessing {
  @ListOf(() => KoreaProcessingRow) rows!: KoreaProcessingRow[];
  @ListOf(() => String, { description: 'The retention rules that apply to every activity.' }) retention!: string[];
}

@Readable()
@ObjectType({ description: 'Items that are processed without consent, and their legal basis (22(3)).' })
class KoreaWithoutConsentRow implements rows.WithoutConsentRow {
  @Field() title!: string;
  @Field() purpose!: string;
  @ListOf() items!: string[];
  @Field() basis!: string;
  @Optional() condition?: string;
  @ListOf(() => String, {
    description: 'The condition of the basis, then each other basis that takes its place for a part, in words.',
  })
  limits!: string[];
}

@Readable()
@ObjectType()
class KoreaWithoutConsent {
  @ListOf(() => KoreaWithoutConsentRow) rows!: KoreaWithoutConsentRow[];
}

@Readable()
@ObjectType({
  description: 'The holder of an office: the chief privacy officer (30(1)6) or the domestic agent (31-2(4)).',
})
class KoreaOfficer {
  @Optional() name?: string;
  @Optional() department?: string;
  @Optional() address?: string;
  @Optional() phone?: string;
  @Optional() email?: string;
}

/**
 * Declares a field with a statement of the organisation's profile under the named item, such as `pseudonymisedData`.
 */
const Stating = (article: string, item: string) =>
  Optional(() => String, { description: `${article}: the statement of the profile KR or ALL under the item ${item}.` });

@Readable()
@ObjectType({ description: 'The privacy policy required in Korea (Personal Information Protection Act, Art 30).' })
class Korea extends DisclosureFields implements pure.Korea {
  @Optional(() => DateScalar, {
    description:
      'The date from which the policy applies: when the profile KR or ALL last published the privacy notice, by its filings.',
  })
  appliesFrom?: string;
  @Field() processing!: KoreaProcessing;
  @Field() withoutConsent!: KoreaWithoutConsent;
  @Field() thirdPartyProvision!: KoreaProvision;
  @Field() delegation!: KoreaDelegation;
  @Field() overseasTransfers!: KoreaOverseasTransfers;
  @Stating('30(1)3-2', 'destruction') destruction?: string;
  @Stating('30(1)3-2', 'preservedByLaw') preservedByLaw?: string;
  @Stating('30(1)4-2', 'pseudonymisedData') pseudonymisedData?: string;
  @Stating('30(1)3-3', 'sensitiveDataDisclosure') sensitiveDataDisclosure?: string;
  @Stating('Decree 14-2(2)', 'additionalUse') additionalUse?: string;
  @ListOf(() => String, { description: 'Decree 31(1)3: the security measures that the profiles KR and ALL state.' })
  securityMeasures!: string[];
  @Stating('30(1)7', 'cookies') automaticCollection?: string;
  @ListOf(() => String, { description: '30(1)5: the rights that the profiles KR and ALL state, each once.' })
  rights!: string[];
  @Stating('30(1)5', 'rightsExercise') rightsExercise?: string;
  @Stating('Decree 31(1)4', 'processingCountries') processingCountries?: string;
  @Stating('37-2(4)', 'automatedDecisions') automatedDecisions?: string;
  @Optional(() => KoreaOfficer) domesticAgent?: KoreaOfficer;
  @Optional(() => KoreaOfficer, { description: 'The representative of a domestic agent that is a corporation.' })
  agentRepresentative?: KoreaOfficer;
  @Optional(() => KoreaOfficer) privacyOfficer?: KoreaOfficer;
}

/** Resolves the document. */
export const KoreaResolver = documentResolver(
  KOREA,
  Korea,
  'The privacy policy that the law of Korea requires, in English or Korean.',
);
