import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';
import { AuthorisationStatus } from '#law';
import { DisclosureFields, Gap } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import { RecordRecipient } from '../shared/records.graphql.js';
import type * as pure from './document.js';
import { SOUTH_AFRICA } from './document.js';

@Readable()
@ObjectType()
class ResponsibleParty implements pure.ResponsibleParty {
  @Field() name!: string;
  @Optional() address?: string;
  @Optional() phone?: string;
  @Optional() email?: string;
}

@Readable()
@ObjectType()
class InformationOfficer implements pure.InformationOfficer {
  @Optional(() => String, { description: 'The name of the person; if no person is named, the department.' })
  name?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
}

@Readable()
@ObjectType()
class SouthAfricaDataSubjects implements pure.DataSubjectsRow {
  @Field() category!: string;
  @ListOf(() => String, { description: 'Categories of information about them.' }) information!: string[];
}

@Readable()
@ObjectType({
  description:
    'A flow for one country and recipient, with all its grounds; each is null if not stated. Only a missing country is a gap, because the record need not name a ground.',
})
class TransborderFlow implements pure.TransborderFlow {
  @Optional(() => String, {
    description: 'An ISO 3166-1 country code, an international organisation (EPO), EU or EEA.',
  })
  country?: string;
  @Optional() recipient?: string;
  @Optional(() => String, { description: 'The names of the grounds (POPIA s72).' }) ground?: string;
  @ListOf() groundCodes!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType()
class SouthAfricaAuthorisation implements pure.AuthorisationRow {
  @Field({ description: 'The name of the transfer.' }) subject!: string;
  @Field() article!: string;
  @Field(() => AuthorisationStatus) status!: AuthorisationStatus;
}

@Readable()
@ObjectType({
  description:
    'The documentation of processing operations (POPIA s17, PAIA s51(1)(c)), with contact details (PAIA s51(1)(a)).',
})
class SouthAfrica extends DisclosureFields implements pure.SouthAfrica {
  @Optional(() => ResponsibleParty) responsibleParty?: ResponsibleParty;
  @Optional(() => InformationOfficer) informationOfficer?: InformationOfficer;
  @Optional(() => DateScalar, {
    description: "Date of the first publication of the manual, according to the profile's filings.",
  })
  publishedOn?: string;
  @Optional(() => DateScalar, { description: 'Date of the last publication, if the manual was published again.' })
  updatedOn?: string;
  @ListOf() purposes!: string[];
  @ListOf(() => SouthAfricaDataSubjects) dataSubjects!: SouthAfricaDataSubjects[];
  @ListOf(() => String, { description: 'Each recipient once, with what it receives in any activity.' })
  recipients!: string[];
  @ListOf(() => RecordRecipient, { description: 'The same recipients, field by field.' })
  recipientRows!: RecordRecipient[];
  @ListOf(() => TransborderFlow) transborderFlows!: TransborderFlow[];
  @ListOf() securityMeasures!: string[];
  @ListOf(() => SouthAfricaAuthorisation) priorAuthorisations!: SouthAfricaAuthorisation[];
}

/** Resolves the document. */
export const SouthAfricaResolver = documentResolver(SOUTH_AFRICA, SouthAfrica);
