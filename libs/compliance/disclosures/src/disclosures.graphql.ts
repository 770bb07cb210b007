import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { DateScalar, DateTimeScalar, ListOf, Needs, Optional, PositionScalar, Readable, ThingName } from '#graphql';
import { HowKnown } from '#law';
import { canonicalLanguage } from '#ledger';
import type { Moment } from '#read-model';
import type * as pure from './shared/disclosure.js';
import { LANGUAGES, type Language, languageAmong } from './shared/languages.js';
import type * as presentation from './shared/presentation.js';
import { SectionKind } from './shared/sections.js';

/** Reads a language tag without regard to case and region: `ko`, `KO` and `ko-KR` are Korean. */
function languageOf(value: unknown, nodes?: ValueNode): Language {
  const tag = typeof value === 'string' ? canonicalLanguage(value) : undefined;
  const language = tag && languageAmong(tag, LANGUAGES);
  if (!language)
    throw new GraphQLError(`Expected one of the languages ${LANGUAGES.join(', ')}, not ${JSON.stringify(value)}.`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return language;
}

/** A language of documents, with or without its region. */
export const LanguageScalar = new GraphQLScalarType<Language, string>({
  name: 'Language',
  description: `A language of documents (BCP 47 tag): ${LANGUAGES.join(', ')}.`,
  serialize: String as (value: unknown) => string,
  parseValue: (value) => languageOf(value),
  parseLiteral: (node) => languageOf(node.kind === 'EnumValue' ? node.value : valueFromASTUntyped(node), node),
});

/** The API type of the place of a gap. */
@Readable()
@ObjectType({ description: 'The field of a thing in which a gap is mended.' })
export class GapPlace implements pure.GapPlace {
  @Field({ description: 'Kind of thing: processingActivity, transfer, …' }) type!: string;
  @Optional(() => ID, { description: 'The thing; null if it is to be registered first.' }) id?: string;
  @Optional(() => String, { description: 'The code of the jurisdiction, if it is a profile.' }) key?: string;
  @Field({ description: 'Field of the thing, dotted, as findings have it; empty if it is to be registered first.' })
  path!: string;
}

@Readable()
@ObjectType({ description: 'A statement that the law requires and the register lacks.' })
export class Gap implements pure.Gap {
  @Optional(() => HowKnown, {
    description: 'How well the law is known that requires it; null if its data have no entry for it.',
  })
  howKnown?: HowKnown;
  @Needs('VIEWER')
  @Optional(() => ID, { description: 'The finding that reports the same; null if no rule does.' })
  finding?: string;
  @Needs('VIEWER')
  @Field(() => GapPlace, { description: 'Where it is mended.' })
  place!: GapPlace;
  /** The message in the language of the document, and for readers of others. `GapMessage` resolves the fields. */
  article!: string;
  cited?: pure.Gap['cited'];
  message!: string;
  says!: pure.Gap['says'];
}

@Readable()
@ObjectType({ description: "A heading or a column of a document, in the document's language." })
class Heading implements pure.Heading {
  @Field() key!: string;
  @Field() text!: string;
}

registerEnumType(SectionKind, {
  name: 'DocumentSectionKind',
  description:
    'TEXT: the lines of its texts. FACTS: the columns are labels of values. TABLE: rows with columns. CARDS: rows, each with the columns as labels.',
});

@Readable()
@ObjectType({ description: 'A column or a label of a section.' })
class DocumentColumn {
  @Field() name!: string;
  @Field({ description: "Its title in the document's language; empty if it has none." }) title!: string;
  @Field({ description: 'The field of the row that it shows.' }) field!: string;
}

@Readable()
@ObjectType({ description: 'A section of a document. One without content is not shown.' })
class DocumentSection {
  @Field({ description: 'The same in every language.' }) id!: string;
  @Field(() => SectionKind) kind!: SectionKind;
  @Optional(() => String, { description: "Its title in the document's language; null if it has none." }) title?: string;
  @ListOf(() => String, {
    description:
      'Dotted fields of the document: its texts, what holds its facts, or its rows. Empty: the document holds the facts.',
  })
  paths!: string[];
  @ListOf(() => DocumentColumn) columns!: DocumentColumn[];
  @ListOf(() => String, { description: 'The fields of a row that together are the title of its card.' })
  name!: string[];
  @Optional(() => String, { description: 'The dotted field with the statement that takes the place of absent rows.' })
  instead?: string;
}

@Readable()
@ObjectType({ description: 'A company or a person that a document names, and how to reach it.' })
export class DisclosureParty implements pure.Named {
  @Optional() name?: string;
  @Optional() department?: string;
  @Optional() address?: string;
  @Optional() email?: string;
  @Optional() phone?: string;
}

/** The API type of a text without a current translation. */
@Readable()
@ObjectType({ description: 'A text that a document shows in the language of the register.' })
export class MissingTranslation extends ThingName implements presentation.MissingTranslation {
  declare name: string;
  @Field({ description: 'The field of the thing, as `texts` names it.' }) field!: string;
  @Field({ description: 'The text in the language of the register.' }) text!: string;
  @Field({ description: 'The revision of the text. A translation of it gives this revision.' }) revision!: string;
  @Optional(() => String, { description: 'The translation of an earlier revision; null if there is none.' })
  outdated?: string;
}

@Readable()
@ObjectType({ description: 'What a document lacks in its language.' })
export class MissingTranslations {
  @ListOf(() => MissingTranslation) texts!: presentation.MissingTranslation[];
  @Field({
    description: 'The same as a register file (YAML), with the originals as comments. Fill its texts, and apply it.',
  })
  file!: string;
}

/** The fields common to all documents. */
@ObjectType({ isAbstract: true })
export abstract class DisclosureFields implements pure.Disclosure {
  @Field() title!: string;
  @Field(() => LanguageScalar) language!: Language;
  @Optional(() => DisclosureParty, {
    description: 'The company that the document speaks for; null if the register names none.',
  })
  organisation?: DisclosureParty;
  @Optional(() => DisclosureParty, {
    description: 'The person who answers for it under the law; null if nobody is named.',
  })
  answeredBy?: DisclosureParty;
  @Field(() => DateScalar, { description: 'The date that it describes.' }) on!: string;
  @Field(() => PositionScalar, { description: 'The position of the ledger from which it was made.' })
  position!: bigint;
  @Optional(() => DateTimeScalar, {
    description: 'The instant at which the last event up to that position was recorded.',
  })
  knownAt?: string;
  @Field({ description: 'Version of the law data from which it was made.' }) lawVersion!: string;
  @Field({ description: "Until when its law was looked through, in words of the document's language." })
  lookedThrough!: string;
  @Field({ description: 'True if nothing that the law requires is missing.' }) complete!: boolean;
  @ListOf(() => Heading) headings!: Heading[];
  @ListOf(() => DocumentSection, { description: 'How the document is laid out, in its order.' })
  sections!: DocumentSection[];
  @ListOf(() => MissingTranslation, {
    description:
      'Gaps of presentation, never of law: the texts without a current translation. The document shows them as they are, after the language of the register in brackets.',
  })
  missingTranslations!: MissingTranslation[];
  @ListOf(() => Gap, { description: 'Everything that is missing, including the gaps of its rows.' }) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description: 'The documents that laws require to be published, kept or shown, made from the register at one moment.',
})
export class Disclosures {
  @Field(() => LanguageScalar) language!: Language;
  @Field({ description: 'Version of the law data.' }) lawVersion!: string;
  /** The moment of the register. It is not a field of the API. */
  moment!: Moment;
  /** The language of texts of the register (BCP 47), if it is another one. It is not a field of the API. */
  textsIn?: string;
}
