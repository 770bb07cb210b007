import { Field, ObjectType } from '@nestjs/graphql';
import { DateScalar, ListOf, Optional, Readable } from '#graphql';
import { DisclosureFields, Gap } from '../disclosures.graphql.js';
import { documentResolver } from '../document/document.graphql.js';
import type * as pure from './document.js';
import { QUEBEC } from './document.js';

@Readable()
@ObjectType({ description: 'The information on one activity (P-39.1, s. 8).' })
class QuebecNoticeRecord implements pure.QuebecNoticeRecord {
  @Field() reference!: string;
  @Field() title!: string;
  @ListOf() purposes!: string[];
  @ListOf(() => String, { description: 'Third persons that it is collected for.' }) collectedFor!: string[];
  @ListOf(() => String, { description: 'Names or categories of third persons who receive it.' }) recipients!: string[];
  @ListOf(() => String, { description: 'Recipients outside Quebec, with the places.' }) places!: string[];
  @ListOf(() => String, { description: 'Decisions by automated means (s. 12.1).' }) automated!: string[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'The information that people get at collection (P-39.1, s. 8).' })
class QuebecNotice implements pure.QuebecNotice {
  @Field({ description: 'Says which form it follows, and which it does not.' }) form!: string;
  @Field({ description: 'Says whether information may be communicated outside Quebec.' }) outside!: string;
  @ListOf(() => String, { description: 'The means of collection.' }) means!: string[];
  @ListOf() rights!: string[];
  @ListOf(() => String, { description: 'The right to withdraw consent.' }) withdrawal!: string[];
  @ListOf(() => String, { description: 'Technology that identifies, locates or profiles (s. 8.1).' })
  profiling!: string[];
  @Optional(() => String, { description: 'The person in charge (s. 3.1); null if nobody is named.' })
  personInCharge?: string;
  @ListOf(() => QuebecNoticeRecord) records!: QuebecNoticeRecord[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'A privacy impact assessment, or one that is owed and is not recorded.' })
class QuebecAssessment implements pure.QuebecAssessment {
  @Field({ description: 'The activity or the transfer.' }) of!: string;
  @Field({ description: "The reason why it is owed, in the document's language." }) trigger!: string;
  @ListOf(() => String, { description: 'The places outside Quebec.' }) places!: string[];
  @ListOf(() => String, { description: 'Names of the sensitive information.' }) sensitivity!: string[];
  @ListOf(() => String, { description: 'The purposes of use.' }) assessed!: string[];
  @Optional(() => String, { description: 'The written agreement, with its date.' }) agreement?: string;
  @Optional(() => DateScalar) date?: string;
  @Optional(() => String, { description: 'Its conclusion.' }) outcome?: string;
  @Optional(() => String, { description: 'Where it is kept.' }) document?: string;
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({ description: 'The list of privacy impact assessments (P-39.1, ss. 3.3, 17).' })
class QuebecAssessments implements pure.QuebecAssessments {
  @Field({ description: 'Says which form it follows, and which it does not.' }) form!: string;
  @ListOf(() => QuebecAssessment) records!: QuebecAssessment[];
  @ListOf(() => Gap) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description:
    'The notice at collection of Quebec’s law, with communication outside Quebec, and the list of assessments.',
})
class Quebec extends DisclosureFields implements pure.Quebec {
  @Optional(() => QuebecNotice, { description: 'Null before 22 September 2023.' }) notice?: QuebecNotice;
  @Optional(() => QuebecAssessments, { description: 'Null before 22 September 2023.' })
  assessments?: QuebecAssessments;
}

/** Resolves the document. */
export const QuebecResolver = documentResolver(QUEBEC, Quebec);
