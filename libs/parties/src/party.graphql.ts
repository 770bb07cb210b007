import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import {
  CountryScalar,
  connection,
  DateScalar,
  Flag,
  JurisdictionScalar,
  KeyScalar,
  ListOf,
  Optional,
  PositionScalar,
  Readable,
  RecordStatus,
  RowKey,
} from '#graphql';
import { AssessmentKind, OfficerRole, PartyKind } from '#law';
import type * as events from './party.events.js';

@InputType('OfficerInput', {
  description: 'The holder of an office. The same contact in the same office is one appointment.',
})
export class OfficerInput implements events.Officer {
  @Field(() => OfficerRole) role!: OfficerRole;
  @ListOf(() => JurisdictionScalar, { description: 'For which it is appointed; empty: all.' }) jurisdictions!: string[];
  @Field(() => ID) contact!: string;
  @Optional() condition?: string;
}

@Readable()
@ObjectType({ description: 'The holder of an office.' })
export class Officer {
  @Field(() => OfficerRole) role!: OfficerRole;
  @ListOf(() => JurisdictionScalar, { description: 'For which it is appointed; empty: all.' }) jurisdictions!: string[];
  @Optional() condition?: string;
}

@InputType('AssessmentInput')
@Readable()
@ObjectType('Assessment', { description: 'A security or privacy assessment made of the party.' })
export class Assessment implements events.Assessment {
  @RowKey() key!: string;
  @Field(() => AssessmentKind) kind!: AssessmentKind;
  @Optional(() => DateScalar) on?: string;
  @Optional() by?: string;
  @Optional() outcome?: string;
  @Optional(() => String, { description: 'A reference or a hash of a document, not the document.' }) evidence?: string;
}

@InputType({ description: 'Where the party sits: what is left out is not known.' })
export class SeatInput implements events.Seat {
  @Optional(() => CountryScalar) country?: string;
  @Optional() address?: string;
}

@InputType({ description: 'How the party is reached: what is left out is not known.' })
export class ContactPointsInput implements events.ContactPoints {
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
}

@InputType({ description: 'What kind of party it is.' })
export class ClassificationInput implements events.Classification {
  @Flag({ description: 'No single company but a class of them.' }) class!: boolean;
  @Flag({ description: "It belongs to the organisation's own group." }) group!: boolean;
  @Optional(() => PartyKind) kind?: PartyKind;
}

@InputType({ description: 'A company of the group or outside it, or a class of them ("affiliates").' })
export class RegisterPartyInput {
  @Optional(() => KeyScalar) key?: string;
  @Field() name!: string;
  @Optional(() => Boolean, { description: 'No single company but a class of them.' }) class?: boolean;
  @Optional(() => Boolean, { description: "It belongs to the organisation's own group." }) group?: boolean;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional(() => CountryScalar) country?: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
  @Optional() registrationNumber?: string;
  @Optional(() => ID, { description: 'The party that controls it.' }) parent?: string;
  @Optional(() => [OfficerInput]) officers?: OfficerInput[];
  @Optional(() => [Assessment]) assessments?: Assessment[];
}

@Readable()
@ObjectType({ description: 'A company of the group or outside it, or a class of them.' })
export class Party {
  @Field(() => ID) id!: string;
  @Optional(() => KeyScalar) key?: string;
  @Field() name!: string;
  @Field({ description: 'No single company but a class of them.' }) class!: boolean;
  @Field({ description: "It belongs to the organisation's own group." }) group!: boolean;
  @Optional(() => PartyKind) kind?: PartyKind;
  @Optional(() => CountryScalar) country?: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
  @Optional() website?: string;
  @Optional() registrationNumber?: string;
  @Field(() => [Officer]) officers!: Officer[];
  @Field(() => [Assessment]) assessments!: Assessment[];
  @Field(() => RecordStatus) status!: keyof typeof RecordStatus;
  @Field(() => PositionScalar) revision!: bigint;
}

@Readable()
@ObjectType()
export class PartyConnection extends connection(Party) {}

@InputType({ description: 'Which parties; everything given must hold.' })
export class PartyFilter {
  @Optional(() => String, { description: 'Contained in name, address or registration number.' }) text?: string;
  @Optional(() => Boolean) group?: boolean;
  @Optional(() => Boolean) class?: boolean;
  @Optional(() => CountryScalar) country?: string;
  @Optional(() => OfficerRole, { description: 'Has appointed somebody to that office.' }) officer?: OfficerRole;
  @Optional(() => RecordStatus, { description: 'RETIRED finds what has ended.' }) status?: keyof typeof RecordStatus;
}
