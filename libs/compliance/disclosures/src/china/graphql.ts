import { Field, ObjectType } from '@nestjs/graphql';
import { ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import { RecordFields } from '../shared/records.graphql.js';
import type * as pure from './assessments.js';
import { CHINA } from './assessments.js';

@Readable()
@ObjectType()
class ChinaRecord extends RecordFields implements pure.ChinaRecord {
  @ListOf(() => String, { description: 'Names of the handlers.' }) controllers!: string[];
  @ListOf(() => String, {
    description: 'The cases of Art 55 that the register shows, and the reasons that are recorded.',
  })
  cases!: string[];
  @ListOf(() => String) methods!: string[];
  @ListOf(() => String, { description: 'Names of the sensitive information (Art 28).' }) sensitiveData!: string[];
  @ListOf(() => String, { description: 'Necessity and effect, for sensitive information (Art 30).' })
  necessity!: string[];
  @ListOf(() => String, { description: 'The legal bases of Art 13, with the purposes that rest on them.' })
  legalBases!: string[];
  @ListOf(() => String, { description: 'Places of storage, in words or as codes of countries.' }) storage!: string[];
  @ListOf(() => String, { description: 'State and day of each impact assessment.' }) assessments!: string[];
  @ListOf(() => String, { description: 'Their outcomes (Art 56).' }) outcome!: string[];
  @ListOf(() => String, {
    description: 'References of their reports, and the days until which these are kept at the least (Art 56).',
  })
  reports!: string[];
}

@Readable()
@ObjectType({
  description:
    'The record of the handling in the cases of Art 55 of China’s Personal Information Protection Law, with its impact assessments (Art 56). No form is prescribed.',
})
class China extends DisclosureFields implements pure.China {
  @Field({ description: 'Says which form the record follows, and which it does not.' }) form!: string;
  @Optional(() => String, {
    description: 'What the profile states of people exported this year, without sensitive information.',
  })
  exportedPersons?: string;
  @Optional(() => String, {
    description: 'What the profile states of people whose sensitive information was exported this year.',
  })
  exportedSensitivePersons?: string;
  @Optional(() => String, { description: 'The body or representative in the mainland; null if not named.' })
  representative?: string;
  @ListOf(() => ChinaRecord, { description: 'The records, sorted by reference.' }) records!: ChinaRecord[];
}

/** Resolves the document. */
export const ChinaResolver = documentResolver(CHINA, China);
