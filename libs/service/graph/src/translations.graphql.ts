import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { LanguageTagScalar, ListOf, Optional, Readable } from '#graphql';

@InputType({ description: 'A text of a thing in another language.' })
export class TranslatedTextInput {
  @Field({ description: 'The field of the original, as `texts` names it: `purposes[chatbot].description`.' })
  field!: string;
  @Field() text!: string;
  @Optional(() => String, {
    description: 'The revision of the original that it translates. Default: the original in force on the date.',
  })
  revision?: string;
}

@Readable()
@ObjectType({ description: 'A text in another language.' })
class Translation {
  @Field(() => LanguageTagScalar) language!: string;
  @Field() text!: string;
  @Field({ description: 'The revision of the original that it translates.' }) revision!: string;
  @Field({ description: 'True if the original has changed. Documents then show the original.' }) isOutdated!: boolean;
}

@Readable()
@ObjectType({ description: 'A text of a thing that can be translated, in the language of the register.' })
export class Text {
  @Field({ description: 'Its field: rows are named by their keys, or by their places from 0.' }) field!: string;
  @Field() text!: string;
  @Field({ description: 'The name of this revision of the text. Equal texts have one name.' }) revision!: string;
  @ListOf(() => Translation) translations!: Translation[];
}
