import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf, LanguageTagScalar, ListOf, Readable } from '#graphql';
import { REFUSALS, type Refusal, type RefusedUnit } from './compare.js';

/** The reasons why a translation is refused. */
const TranslationRefusal = enumOf(Object.keys(REFUSALS) as Refusal[]);

registerEnumType(TranslationRefusal, {
  name: 'TranslationRefusal',
  description: 'The reason why a translation of a file is not taken.',
  valuesMap: Object.fromEntries(Object.entries(REFUSALS).map(([code, description]) => [code, { description }])),
});

@InputType({ description: 'A file of translations: XLIFF 2.1 or 2.0, at most 16 MiB.' })
export class TranslationFileInput {
  @Field(() => [String], { description: 'Its bytes in base64, in parts of at most 4 MiB of text, in order.' })
  content!: string[];
}

@Readable()
@ObjectType({ description: 'A translation of a file that is not taken. The others are.' })
class RefusedTranslation implements RefusedUnit {
  @Field(() => TranslationRefusal) code!: Refusal;
  @Field({ description: 'Its place in the file, as XLIFF names it: `#/f=FILE/u=UNIT`.' }) path!: string;
  @Field({ description: 'What would be taken: the text of the register today, if that is another one.' })
  expected!: string;
  @Field({ description: 'What the file has.' }) found!: string;
  @Field({ description: 'All of it in a sentence, with what to do.' }) message!: string;
}

/** The API type of what a file of translations changes. */
@Readable()
@ObjectType({ description: 'What a file of translations changes in the register of today.' })
export class TranslationFileReading {
  @Field(() => LanguageTagScalar, { description: 'The language that it translates into.' }) language!: string;
  @Field(() => Int, { description: 'The number of its units.' }) units!: number;
  @Field(() => Int, { description: 'Units whose translation the register has.' }) unchanged!: number;
  @Field(() => Int, { description: 'Units without a translation. They change nothing.' }) untranslated!: number;
  @Field(() => Int, { description: 'Units whose translation would be recorded.' }) translated!: number;
  @ListOf(() => RefusedTranslation, { description: 'The first 1,000 that are refused.' })
  refused!: readonly RefusedUnit[];
  @Field(() => Int, { description: 'The number of those that are refused.' }) refusedCount!: number;
  @Field({
    description: 'The translations as a register file, in JSON: apply it. Each names the text that it translates.',
  })
  file!: string;
}
