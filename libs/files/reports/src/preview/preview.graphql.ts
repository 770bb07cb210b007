import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CitedArticle, GapPlace, type Language, LanguageScalar, MissingTranslation } from '#disclosures';
import { DateScalar, DateTimeScalar, ListOf, Moment, Needs, Optional, Readable } from '#graphql';
import type { Said } from '#kernel';
import { HowKnown } from '#law';
import { ReportFormat, ReportNarrowing, UnapprovedRecords } from '../issue/issue.inputs.js';
import type { Narrowing } from '../model/kind.js';
import type { Block, Report, Section, Table, ValueType } from '../model/report.js';
import type { Unapproved } from '../model/unapproved.js';

/** The types of values, as an enum of the API. */
const ReportValueType = {
  TEXT: 'TEXT',
  DATE: 'DATE',
  NUMBER: 'NUMBER',
  YES_NO: 'YES_NO',
  LINK: 'LINK',
} as const satisfies { readonly [T in ValueType]: T };
registerEnumType(ReportValueType, { name: 'ReportValueType', description: 'The type of a value of a report.' });

/** The types of blocks, as an enum of the API. */
const ReportBlockType = { FACTS: 'FACTS', TABLE: 'TABLE', NOTE: 'NOTE' } as const;
registerEnumType(ReportBlockType, { name: 'ReportBlockType', description: 'The type of a part of a section.' });

/** The API type of a version of a template. */
@Readable()
@ObjectType({ description: 'A version of the template of a report. Every version is kept.' })
class ReportTemplate {
  @Field() id!: string;
  @Field() version!: string;
  @Optional(() => String, { description: 'The origin of the headings; null if they are our own.' }) source?: string;
  @Field({ description: "False if nobody has compared the headings with the authority's own file." })
  isVerified!: boolean;
}

/** The API type of a kind of report. */
@Readable()
@ObjectType({ description: 'A kind of report.' })
export class ReportKind {
  @Field({ description: 'Its code in requests, such as ICO.' }) code!: string;
  @Field({ description: 'Its title in the language that was asked for; in English if there is none.' }) title!: string;
  @Field({ description: 'What it is, in a sentence of the same language.' }) about!: string;
  @Optional(() => String, { description: 'The code of the law that asks for it; null if no law does.' }) law?: string;
  @ListOf(() => LanguageScalar, { description: 'Its languages. The first one is used if none is asked for.' })
  languages!: Language[];
  @ListOf(() => ReportFormat) formats!: (keyof typeof ReportFormat)[];
  @ListOf(() => ReportTemplate, { description: 'The versions of its template, the current one last.' })
  templates!: ReportTemplate[];
  @Field({ description: 'True if it compares two moments: it needs `since`.' }) comparesMoments!: boolean;
  @ListOf(() => ReportNarrowing, { description: 'What narrows it, apart from a controller and activities.' })
  narrowedBy!: Narrowing[];
  @Optional(() => UnapprovedRecords, {
    description: 'What it does with drafts and records in review unless the maker chooses; null if there is no choice.',
  })
  unapproved?: Unapproved;
}

/** The input that names a report. */
@InputType({ description: 'A report: its kind, its scope, its moment and its language.' })
export class ReportInput {
  @Field({ description: 'The kind of report: a code of `reportKinds`.' }) kind!: string;
  @Optional(() => Moment, { description: 'The moment that it describes; everything recorded, today, if absent.' })
  at?: Moment;
  @Optional(() => Moment, { description: 'The earlier moment, if it compares two.' }) since?: Moment;
  @Optional(() => LanguageScalar, { description: 'The language; the first one of the kind if absent.' })
  language?: Language;
  @Optional(() => ID, { description: 'A party: only what it controls or does for others. The whole group if absent.' })
  controller?: string;
  @ListOf(() => ID, { description: 'Processing activities: only these.' }) activities!: string[];
  @ListOf(() => String, {
    description:
      'Groups of people, by the key or the name of data subjects: only what concerns them. Of kinds that people narrow.',
  })
  dataSubjects!: string[];
  @ListOf(() => ID, { description: 'Transfers: only these. Of kinds that transfers narrow.' }) transfers!: string[];
  @ListOf(() => ID, { description: 'Ids of gaps that are taken as accepted.' }) acceptedGaps!: string[];
  @Optional(() => String, { description: 'The version of the template; the current one if absent.' })
  template?: string;
  @Optional(() => UnapprovedRecords, {
    description: 'What becomes of drafts and records in review; the choice of the kind if absent.',
  })
  unapproved?: Unapproved;
}

/** The API type of a gap of a report. */
@Readable()
@ObjectType({ description: 'A statement that the law requires and the report lacks.' })
export class ReportGap {
  @Field(() => ID) id!: string;
  @Field({ description: 'False if the law that requires it was not read in a source.' }) isVerified!: boolean;
  @Optional(() => HowKnown, {
    description: 'How well the law is known that requires it; null if its data have no entry for it.',
  })
  howKnown?: HowKnown;
  @Needs('VIEWER')
  @Optional(() => GapPlace, { description: 'Where it is mended.' })
  place?: GapPlace;
  /** The message in the language of the report, and for readers of others. `ReportGapMessage` resolves the fields. */
  article!: string;
  cited!: CitedArticle;
  message!: string;
  said!: Said;
  shortened?: (sentence: string) => string;
}

/** The API type of a fact of a report. */
@Readable()
@ObjectType({ description: 'A heading and its value, in words. A value has a line for each entry of a list.' })
class ReportFact {
  @Field() key!: string;
  @Field() heading!: string;
  @Field(() => ReportValueType) type!: ValueType;
  @Optional(() => String, { description: 'Null if it is not stated. A date is as in ISO 8601.' }) value?: string;
}

/** The API type of a column of a report. */
@Readable()
@ObjectType({ description: 'A column of a table of a report.' })
class ReportColumn {
  @Field() key!: string;
  @Field() heading!: string;
  @Field(() => ReportValueType) type!: ValueType;
  @Optional(() => String, { description: 'The article that asks for it.' }) article?: string;
  @Optional(() => Boolean, { description: 'True if the authority asks for it only if it applies.' }) optional?: boolean;
}

/** The API type of a table of a report. */
@Readable()
@ObjectType({ description: 'A table of a report. Its rows come in pages.' })
export class ReportTable {
  @ListOf(() => ReportColumn) columns!: ReportColumn[];
  @Field(() => Int) rowCount!: number;
  @Field({ description: 'The sentence in the place of an empty table.' }) empty!: string;
  @Optional(() => String, { description: 'The key of the column that names a row; the first one if null.' })
  nameColumn?: string;
  /** The table and the words of its report. They are not fields of the API. */
  table!: Table;
  words!: Report['words'];
}

/** The arguments of a page of a list whose place is a number. */
@ArgsType()
export class PartArgs {
  @Field(() => Int, { defaultValue: 50, description: 'At most this many.' }) first!: number;
  @Field(() => Int, { defaultValue: 0, description: 'The number of those before them.' }) skip!: number;
}

/** The API type of a part of a section. */
@Readable()
@ObjectType({ description: 'A part of a section: facts, a table or paragraphs.' })
export class ReportBlock {
  @Field(() => ReportBlockType) type!: Block['type'];
  @ListOf(() => ReportFact) facts!: ReportFact[];
  @Optional(() => ReportTable) table?: ReportTable;
  @ListOf() paragraphs!: string[];
}

/** The API type of a section of a report. */
@Readable()
@ObjectType({ description: 'A section of a report. Sections within another one follow it, with a greater level.' })
export class ReportSection {
  @Field() key!: string;
  @Field() heading!: string;
  @Field(() => Int, { description: '1 for the first level.' }) level!: number;
  @ListOf(() => ReportBlock) blocks!: ReportBlock[];
}

/** The API type of the content of a report. */
@Readable()
@ObjectType({ description: 'The content of a report, which is the same in all its files.' })
export class ReportContent {
  @Field() kind!: string;
  @Field() title!: string;
  @Field(() => LanguageScalar) language!: Language;
  @Field({ description: 'The SHA-256 of the content, in hexadecimal digits.' }) contentHash!: string;
  @Field({ description: 'True if it has a gap that is not accepted.' }) isDraft!: boolean;
  @Field(() => DateScalar, { description: 'The date that it describes.' }) on!: string;
  @Optional(() => DateTimeScalar, { description: 'The instant at which its last event was recorded.' })
  knownAt?: string;
  @ListOf(() => ReportFact, { description: 'The first page.' }) cover!: ReportFact[];
  @ListOf(() => ReportGap) gaps!: ReportGap[];
  @ListOf(() => ReportGap) acceptedGaps!: ReportGap[];
  @ListOf(() => MissingTranslation, { description: 'Texts without a current translation. They are shown as they are.' })
  missingTranslations!: MissingTranslation[];
  @Field(() => Int, {
    description: 'How many records have content that is not approved, and is left out. The files do not say it.',
  })
  leftOut!: number;
  @Field(() => Int) sectionCount!: number;
  /** The flat list of sections. Its pages are a field of the API. */
  all!: readonly { readonly section: Section; readonly level: number }[];
  words!: Report['words'];
}
