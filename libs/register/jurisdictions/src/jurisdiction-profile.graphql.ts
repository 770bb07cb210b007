import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  AutomatedDecisionInput,
  JurisdictionScalar,
  ListOf,
  Node,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
} from '#graphql';
import { OfficerRole } from '#law';
import {
  BreachDuty,
  ComplaintBody,
  CustomerAge,
  Filing,
  Languages,
  LegalBasisOverride,
  LegalBasisOverrideInput,
  ProfileContactInput,
  ProfileControllerInput,
  ProfileRecipient,
  ProfileRecipientInput,
  ProfileRetentionRule,
  ProfileRetentionRuleInput,
  PublishedCategory,
  Statement,
} from './jurisdiction-profile.shared-types.js';

/** The input that opens the profile of a jurisdiction. */
@InputType({
  description: 'The statements of the organisation about a jurisdiction. The profile ALL applies to every activity.',
})
export class OpenJurisdictionProfileInput {
  @Field(() => JurisdictionScalar) code!: string;
  @Optional(() => [ProfileControllerInput]) controllers?: ProfileControllerInput[];
  @Optional(() => [ProfileContactInput]) contacts?: ProfileContactInput[];
  @Optional(() => [LegalBasisOverrideInput]) legalBasisOverrides?: LegalBasisOverrideInput[];
  @Optional(() => CustomerAge) customerAge?: CustomerAge;
  @Optional(() => [String]) rights?: string[];
  @Optional(() => [BreachDuty]) breachDuties?: BreachDuty[];
  @Optional(() => ComplaintBody) complaintBody?: ComplaintBody;
  @Optional(() => Languages) languages?: Languages;
  @Optional(() => [Filing]) filings?: Filing[];
  @Optional(() => [ProfileRecipientInput]) recipients?: ProfileRecipientInput[];
  @Optional(() => [ProfileRetentionRuleInput]) retention?: ProfileRetentionRuleInput[];
  @Optional(() => [String]) securityMeasures?: string[];
  @Optional(() => [AutomatedDecisionInput]) automatedDecisions?: AutomatedDecisionInput[];
  @Optional(() => [PublishedCategory]) ccpaCategories?: PublishedCategory[];
  @Optional(() => [Statement]) statements?: Statement[];
}

/** The API type of a controller in a profile. The library `graph` adds the party. */
@Readable()
@ObjectType({ description: 'A party that acts as controller in the jurisdiction.' })
export class ProfileController {
  @Optional(() => String, { description: 'The case in which it is the controller.' }) when?: string;
}

/** The API type of a contact in a profile. The library `graph` adds the contact. */
@Readable()
@ObjectType({ description: 'A contact with the role of an officer in the jurisdiction.' })
export class ProfileContact {
  @Field(() => OfficerRole) role!: OfficerRole;
}

/** The API type of the profile of a jurisdiction, or of the profile ALL. */
@Readable()
@ObjectType({
  implements: () => [Node],
  description: 'The statements of the organisation about a jurisdiction. The law itself is not part of them.',
})
export class JurisdictionProfile {
  @Field(() => ID) id!: string;
  @Field(() => JurisdictionScalar) code!: string;
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
  @Field(() => [ProfileController]) controllers!: ProfileController[];
  @Field(() => [ProfileContact]) contacts!: ProfileContact[];
  @Field(() => [LegalBasisOverride]) legalBasisOverrides!: LegalBasisOverride[];
  @Optional(() => CustomerAge) customerAge?: CustomerAge;
  @ListOf() rights!: string[];
  @Field(() => [BreachDuty]) breachDuties!: BreachDuty[];
  @Optional(() => ComplaintBody) complaintBody?: ComplaintBody;
  @Optional(() => Languages) languages?: Languages;
  @Field(() => [Filing]) filings!: Filing[];
  @Field(() => [ProfileRecipient]) recipients!: ProfileRecipient[];
  @Field(() => [ProfileRetentionRule]) retention!: ProfileRetentionRule[];
  @ListOf() securityMeasures!: string[];
  @Field(() => [PublishedCategory]) ccpaCategories!: PublishedCategory[];
  @Field(() => [Statement]) statements!: Statement[];
}
