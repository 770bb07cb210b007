import { Field, ObjectType } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Gap } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import type * as pure from './document.js';
import { VIETNAM_PROCESSING, VIETNAM_TRANSFERS } from './document.js';
import type * as parties from './parties.js';

@Readable()
@ObjectType({ description: 'A point of the form of a dossier.' })
class VietnamPoint implements pure.VietnamPoint {
  @Field({ description: 'The point of the form, or the article where the form has none.' }) point!: string;
  @Field({ description: "What is asked, in the document's language." }) name!: string;
  @ListOf(() => String, { description: 'The statements of the register; empty if it has none.' }) stated!: string[];
}

@Readable()
@ObjectType({ description: 'A flow of data in a dossier: an activity, or a transfer.' })
class VietnamFlow implements pure.VietnamFlow {
  @Field() title!: string;
  @Optional(() => String, { description: 'The own role, in the dossier of processing.' }) role?: string;
  @Optional(() => String, { description: 'The recipient and the countries, in the dossier of transfers.' })
  recipient?: string;
  @ListOf() dataSubjects!: string[];
  @ListOf() purposes!: string[];
  @ListOf() basicData!: string[];
  @ListOf() sensitiveData!: string[];
  @ListOf(() => String, { description: 'Data that may be sensitive or not: the register does not say.' })
  openData!: string[];
  @ListOf(() => String, { description: 'Legal bases of processing, or the ground of the transfer.' }) bases!: string[];
}

@Readable()
@ObjectType({ description: 'One who takes part in processing or transfers: a row of part B of the form.' })
class VietnamParty implements parties.VietnamParty {
  @Field({ description: "The part that it takes, in the document's language." }) role!: string;
  @Field() name!: string;
  @Optional(() => String, { description: 'Its tax code, or the number under which it is registered.' })
  registrationNumber?: string;
  @Optional(() => String, { description: 'Who answers for data protection there.' }) officer?: string;
  @Optional(() => String, { description: 'The agreement, with its number and date.' }) agreement?: string;
  @ListOf(() => String, { description: 'The service, or what it receives.' }) works!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description:
    'A dossier that Vietnamese law wants filed: of the impact of processing (Form 10 of Decree 356/2025), or of transfers across the border (Form 09). Before 2026 it has the items of Decree 13/2023.',
})
class VietnamDossier extends DisclosureFields implements pure.VietnamDossier {
  @Field({ description: 'Says which form it follows, and which it does not.' }) form!: string;
  @ListOf(() => String, { description: 'Sentences on who files it, where, and by when.' }) filing!: string[];
  @ListOf(() => String, { description: 'The filings that the profile of Vietnam records.' }) filed!: string[];
  @ListOf(() => VietnamPoint) points!: VietnamPoint[];
  @ListOf(() => VietnamFlow) flows!: VietnamFlow[];
  @ListOf(() => String, { description: 'Transfers that the law frees from the dossier, each with its case.' })
  free!: string[];
  @ListOf(() => VietnamParty) parties!: VietnamParty[];
}

/** Resolve the dossiers. */
export const VIETNAM_RESOLVERS = [VIETNAM_PROCESSING, VIETNAM_TRANSFERS].map((dossier) =>
  documentResolver(dossier, VietnamDossier),
);
