import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  CountryScalar,
  connection,
  DateScalar,
  FACETS,
  Flag,
  facetTypes,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Long,
  Node,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
  RowKey,
  sortInput,
} from '#graphql';
import { AssessmentKind, OfficerRole, PartyKind } from '#law';
import type * as events from './party.events.js';
import { partyFacets, partySorts } from './party.facets.js';

@InputType('OfficerInput', {
  description: 'The holder of an office. The same contact in the same office is one appointment.',
})
export class OfficerInput implements events.Officer {
  @Field(() => OfficerRole) role!: OfficerRole;
  @ListOf(() => JurisdictionScalar, { description: 'The jurisdictions of the appointment; empty means all.' })
  jurisdictions!: string[];
  @Field(() => ID) contact!: string;
  @Optional() condition?: string;
}

/** The API type of an appointment. The library `graph` adds the contact. */
@Readable()
@ObjectType({ description: 'The holder of an office.' })
export class Officer {
  @Field(() => OfficerRole) role!: OfficerRole;
  @ListOf(() => JurisdictionScalar, { description: 'The jurisdictions of the appointment; empty means all.' })
  jurisdictions!: string[];
  @Optional() condition?: string;
}

@InputType('AssessmentInput')
@Readable()
@ObjectType('Assessment', { description: 'A security or privacy assessment made of the party.' })
class Assessment implements events.Assessment {
  @RowKey() key!: string;
  @Field(() => AssessmentKind) kind!: AssessmentKind;
  @Optional(() => DateScalar) on?: string;
  @Optional() by?: string;
  @Optional() outcome?: string;
  @Optional(() => String, { description: 'A reference or a hash of a document, not the document.' }) evidence?: string;
}

@InputType('CertificationInput')
@Readable()
@ObjectType('Certification', { description: 'A certificate that the party holds.' })
class Certification implements events.Certification {
  @RowKey() key!: string;
  @Field({ description: 'What it certifies, such as ISO/IEC 27001.' }) standard!: string;
  @Optional(() => String, { description: 'Who issued it.' }) issuer?: string;
  @Optional(() => DateScalar, { description: 'The first day on which it holds.' }) since?: string;
  @Optional(() => DateScalar, { description: 'The last day on which it holds.' }) until?: string;
  @Optional(() => String, { description: 'A reference, an address or a hash of a document, not the document.' })
  evidence?: string;
}

@InputType({ description: 'The seat of the party. A field that is left out is not known.' })
export class SeatInput implements events.Seat {
  @Optional(() => CountryScalar) country?: string;
  @Optional() address?: string;
}

@InputType({ description: 'The ways to reach the party. A field that is left out is not known.' })
export class ContactPointsInput implements events.ContactPoints {
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
}

@InputType({ description: 'The kind of the party, and its relation to the group.' })
export class ClassificationInput implements events.Classification {
  @Flag({ description: 'True for a class of companies, false for a single company.' }) class!: boolean;
  @Flag({ description: "True if it belongs to the organisation's own group." }) group!: boolean;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional(() => JurisdictionScalar, {
    description: 'For a class: the profile whose recipients it is, such as "the recipients of section 6".',
  })
  recipientsOf?: string;
}

/** The input that registers a party, with its officers and assessments. */
@InputType({ description: 'A company of the group or outside it, or a class of them ("affiliates").' })
export class RegisterPartyInput {
  @Optional(() => KeyScalar) key?: string;
  @Field() name!: string;
  @Optional(() => Boolean, { description: 'True for a class of companies, false for a single company.' })
  class?: boolean;
  @Optional(() => Boolean, { description: "True if it belongs to the organisation's own group." }) group?: boolean;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional(() => JurisdictionScalar, {
    description: 'For a class: the profile whose recipients it is, such as "the recipients of section 6".',
  })
  recipientsOf?: string;
  @Optional(() => CountryScalar) country?: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
  @Optional() registrationNumber?: string;
  @Optional(() => ID, { description: 'The party that controls it.' }) parent?: string;
  @Optional(() => [OfficerInput]) officers?: OfficerInput[];
  @Optional(() => [Assessment]) assessments?: Assessment[];
  @Optional(() => [Certification]) certifications?: Certification[];
}

/** The API type of a party. The library `graph` adds its parent and its engagements. */
@Readable()
@ObjectType({ implements: () => [Node], description: 'A company of the group or outside it, or a class of them.' })
export class Party {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() name!: string;
  @Field({ description: 'True for a class of companies, false for a single company.' }) class!: boolean;
  @Field({ description: "True if it belongs to the organisation's own group." }) group!: boolean;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional(() => JurisdictionScalar, {
    description: 'For a class: the profile whose recipients it is, such as "the recipients of section 6".',
  })
  recipientsOf?: string;
  @Optional(() => CountryScalar) country?: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
  @Optional() registrationNumber?: string;
  @Field(() => [Officer]) officers!: Officer[];
  @Field(() => [Assessment]) assessments!: Assessment[];
  @ListOf(() => Certification) certifications!: Certification[];
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

/** The API type of a page of parties. */
@Readable()
@ObjectType()
export class PartyConnection extends connection(Party) {}

/** The input by which parties are sorted. */
export const PartySort = sortInput('Party', partySorts);
/** The types by which parties are counted and filtered. */
export const partyFacetTypes = facetTypes(
  'Party',
  partyFacets,
  'By what parties are counted and filtered. OFFICER is an office that somebody holds there; GROUP is true for the own group.',
);

@InputType({ description: 'Selects parties. All given conditions must hold.' })
export class PartyFilter {
  @Long()
  @Optional(() => String, { description: 'Text that any of its words contain: of any field, in any language.' })
  text?: string;
  @Optional(() => Boolean) group?: boolean;
  @Optional(() => Boolean) class?: boolean;
  @Optional(() => CountryScalar) country?: string;
  @Optional(() => OfficerRole, { description: 'Finds parties that have appointed somebody to this office.' })
  officer?: OfficerRole;
  @Optional(() => RecordStatus, { description: 'RETIRED finds parties that have ended.' })
  status?: keyof typeof RecordStatus;
  @Optional(() => [partyFacetTypes.filter], FACETS) facets?: InstanceType<typeof partyFacetTypes.filter>[];
}
