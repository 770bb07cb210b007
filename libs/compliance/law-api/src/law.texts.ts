import { readersTranslator } from '#graphql';
import { type Message, say, wordOf } from '#kernel';
import { withTexts } from '#law';

/** Returns data of the law with their texts in the language of the reader. Those without a translation stay English, and are named. */
export async function inLanguage<T>(data: T, language: string | null | undefined, law: string | undefined): Promise<T> {
  const translate = await readersTranslator(language, law);
  if (!translate) return data;
  const write = (message: Message) => {
    const { text, language } = translate(message);
    return language === 'en' ? undefined : text;
  };
  // Who alone is bound is a list of words, each of which has its translation.
  const words = (english: string) => say`${english.split(', ').map(wordOf)}`;
  return withTexts(data, (english, field) => write(field === 'onlyFor' ? words(english) : wordOf(english)));
}
