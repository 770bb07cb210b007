import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { ListOf, Readable } from '#graphql';
import type { Moment } from '#read-model';
import type * as pure from './shared/disclosure.js';
import { LANGUAGES, type Language } from './shared/words.js';

/** `ko`, `KO` and `ko-KR` are Korean. */
function languageOf(value: unknown, nodes?: ValueNode): Language {
  const tag = typeof value === 'string' ? value.toLowerCase().split('-')[0] : undefined;
  const language = LANGUAGES.find((supported) => supported === tag);
  if (!language)
    throw new GraphQLError(`Expected one of the languages ${LANGUAGES.join(', ')}, not ${JSON.stringify(value)}.`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  return language;
}

export const LanguageScalar = new GraphQLScalarType<Language, string>({
  name: 'Language',
  description: `A language that documents are written in, by its BCP 47 tag: ${LANGUAGES.join(', ')}.`,
  serialize: String as (value: unknown) => string,
  parseValue: (value) => languageOf(value),
  parseLiteral: (node) => languageOf(node.kind === 'EnumValue' ? node.value : valueFromASTUntyped(node), node),
});

@Readable()
@ObjectType({ description: 'Something that the law asks for and the register does not say.' })
export class Gap implements pure.Gap {
  @Field({ description: 'Where the law asks for it.' }) article!: string;
  @Field({ description: 'What is missing and what to do.' }) message!: string;
  @Field({ description: 'False where what the law says here has not been verified.' }) isVerified!: boolean;
}

@Readable()
@ObjectType({ description: "A heading or a column of a document, in the document's language." })
export class Heading implements pure.Heading {
  @Field() key!: string;
  @Field() text!: string;
}

/** What every document shows. */
@ObjectType({ isAbstract: true })
export abstract class DisclosureFields implements pure.Disclosure {
  @Field() title!: string;
  @Field(() => LanguageScalar) language!: Language;
  @Field({ description: 'Version of the law data that it was made by.' }) lawVersion!: string;
  @Field({ description: 'Whether nothing that the law asks for is missing.' }) complete!: boolean;
  @ListOf(() => Heading) headings!: Heading[];
  @ListOf(() => Gap, { description: 'Everything that is missing, of its rows too.' }) gaps!: Gap[];
}

@Readable()
@ObjectType({
  description: 'What laws ask to be published, kept or shown, made from the register as it was at a moment.',
})
export class Disclosures {
  @Field(() => LanguageScalar) language!: Language;
  @Field({ description: 'Version of the law data.' }) lawVersion!: string;
  /** Not of the API. */
  moment!: Moment;
}
