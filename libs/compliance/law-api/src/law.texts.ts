import { readersTranslator } from '#graphql';
import { type Message, say, wordOf } from '#kernel';
import { withTexts } from '#law';
import type { Translator } from '#translations';

/**
 * Returns data of the law with their texts in the language of the reader. Texts without a translation stay English, and are named.
 */
export function inLanguage<T>(data: T, language: string | null | undefined, law: string | undefined): T {
  const translate = readersTranslator(language, law);
  return translate ? translated(data, translate) : data;
}

function translated<T>(data: T, translate: Translator): T {
  const write = (message: Message) => {
    const { text, language } = translate(message);
    return language === 'en' ? undefined : text;
  };
  // Who alone is bound is a list of words, and each has its translation.
  const words = (english: string) => say`${english.split(', ').map(wordOf)}`;
  return withTexts(data, (english, field) => write(field === 'onlyFor' ? words(english) : wordOf(english)));
}
