import { Args } from '@nestjs/graphql';
import type { Message } from '#kernel';
import { type Translated, type Translator, translator, translatorFor } from '#translations';
import { WHOLE_LANGUAGES_IN_WORDS, wholeLanguageOf } from '#vocabulary';
import { LanguageTagScalar } from './scalars.js';

/** The argument by which a client names the language of its reader. */
export const ReadersLanguage = (absent = 'English with dates as in ISO 8601') =>
  Args('language', {
    type: () => LanguageTagScalar,
    nullable: true,
    description: `The language of the reader: ${WHOLE_LANGUAGES_IN_WORDS}. Then dates, numbers and places are as people write them. Any other is English. If absent, ${absent}.`,
  });

/** The description of the field that tells the language of a message. */
export const LANGUAGE_OF_MESSAGE =
  'The language in which `message` is, for the same argument: that of the reader, or en for a message without a translation. Texts of the register in it stay as they are, and texts of the law data that have no translation.';

/** Returns the message in the language (BCP 47) of the reader; in English as rules say it if there is none. */
export function messageIn(
  language: string | null | undefined,
  message: Message,
  shortened?: Parameters<Translator>[1],
): Translated {
  if (language == null) return { text: String(message), language: 'en' };
  return translator(wholeLanguageOf(language))(message, shortened);
}

/** Returns the translator into the language (BCP 47) of the reader, with the terms of the law; undefined for English. */
export function readersTranslator(
  language: string | null | undefined,
  law: string | undefined,
): Translator | undefined {
  const asked = wholeLanguageOf(language ?? 'en');
  return asked === 'en' ? undefined : translatorFor(asked, law);
}
