import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';
import { CcpaCategory, Stated } from '#law';
import { DisclosureFields, Gap } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import type * as pure from './document.js';
import { CALIFORNIA } from './document.js';
import type * as tables from './tables.js';

/** Declares a field with the statements of the profile of California, or of everywhere, under the named item. */
const Stating = (item: string) =>
  ListOf(() => String, { description: `The statement of the profile US-CA or ALL under the item ${item}.` });

@Readable()
@ObjectType({
  description:
    'A category of personal information (Civil Code 1798.140(v)(1)) that was collected or published in the twelve months.',
})
class CaliforniaCategory implements pure.CaliforniaCategory {
  @Field(() => CcpaCategory) code!: CcpaCategory;
  @Field({ description: 'The published name, otherwise the name in the Act.' }) name!: string;
  @Field({ description: 'Its letter and its name.' }) lettered!: string;
  @Field(() => Stated, { description: 'YES if an activity collected it in the twelve months.' }) collected!: Stated;
  @ListOf() disclosedTo!: string[];
  @ListOf(() => String, { description: 'The purposes of the activities that collected it.' }) purposes!: string[];
  @Field(() => Stated) soldOrShared!: Stated;
  @ListOf(() => String, {
    description: "The published period, otherwise the activities' own rules on these data: a sentence for each.",
  })
  retention!: string[];
  @Optional(() => String, {
    description: 'The published period, otherwise that `retentionRows` say it; null if nothing does.',
  })
  period?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'A purpose of collecting (1798.110(c)(3)), once.' })
class CaliforniaPurpose implements tables.PurposeRow {
  @Field() purpose!: string;
  @Field({ description: 'The letters of the categories that are collected for it, such as `A, B`.' }) letters!: string;
}

@Readable()
@ObjectType({ description: 'How long an activity keeps data of categories without a published period.' })
class CaliforniaPeriod implements tables.RetentionRow {
  @Field({ description: 'Its number and title.' }) activity!: string;
  @ListOf(() => String, { description: 'A sentence for each of its rules.' }) periods!: string[];
  @Field({ description: 'The letters of the categories, such as `A, B`.' }) letters!: string;
}

@Readable()
@ObjectType({
  description:
    'The disclosure that California requires for the preceding twelve months (Civil Code 1798.130(a)(5), 1798.100(a)).',
})
class California extends DisclosureFields implements pure.California {
  @Field(() => DateScalar, { description: 'The first day of the twelve months.' }) from!: string;
  @Field(() => DateScalar, { description: 'The last day of the twelve months: the date of the request.' }) to!: string;
  @Optional(() => DateScalar, {
    description: 'The day on which the privacy policy was last published, by the filings of the profile.',
  })
  updatedOn?: string;
  @Optional(() => String, { description: 'The statement of the profile US-CA or ALL under the item updates.' })
  updates?: string;
  @ListOf(() => CaliforniaCategory) categories!: CaliforniaCategory[];
  @Stating('purposes') statedPurposes!: string[];
  @ListOf(() => CaliforniaPurpose, { description: 'The purposes of the activities, each once.' })
  purposeRows!: CaliforniaPurpose[];
  @ListOf(() => CaliforniaPeriod, {
    description: 'The periods of the activities for categories without a published period, each once.',
  })
  retentionRows!: CaliforniaPeriod[];
  @ListOf(() => String, {
    description:
      'Categories of sources (1798.110(c)(2)): as the profile states them, otherwise those of the activities.',
  })
  sources!: string[];
  @ListOf(() => String, {
    description:
      'Categories disclosed for a business purpose (1798.130(a)(5)(C)(ii)): as the profile states them, otherwise those with a recipient that works for the business.',
  })
  disclosedForBusinessPurpose!: string[];
  @ListOf(() => String, {
    description: 'Data that may reveal sensitive personal information (1798.140(ae)(1)) and are not in category L.',
  })
  revealingData!: string[];
  @ListOf(() => String, { description: 'Categories sold or shared (1798.130(a)(5)(C)(i)).' }) soldOrShared!: string[];
  @Optional(() => String, {
    description: 'That nothing was sold or shared, if that is stated of each category (1798.130(a)(5)(C)).',
  })
  noneSoldOrShared?: string;
  @Stating('saleAndSharing') saleAndSharing!: string[];
  @Optional(() => String, { description: 'The page for opting out (1798.135(c)(2)): the statement `optOutLink`.' })
  optOutLink?: string;
  @Stating('sensitivePersonalInformation') sensitiveUse!: string[];
  @Optional(() => String, {
    description: 'The page for limiting the use of sensitive information: the statement `limitUseLink`.',
  })
  limitUseLink?: string;
  @ListOf(() => String, { description: 'The rights of consumers.' }) rights!: string[];
  @ListOf(() => String, { description: 'The methods of submitting requests.' }) requestMethods!: string[];
  @Stating('verification') verification!: string[];
  @Stating('authorizedAgents') authorizedAgents!: string[];
  @Stating('requestMetrics') metrics!: string[];
}

/** Resolves the document. */
export const CaliforniaResolver = documentResolver(CALIFORNIA, California);
