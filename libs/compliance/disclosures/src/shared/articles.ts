import { articlesIn, articlesWithAct } from '#articles';
import { brazilianArticle } from '../brazil/phrases.js';
import { japaneseArticle } from '../japan/phrases.js';
import { koreanArticle } from '../korea/phrases.js';
import { quebecArticle } from '../quebec/phrases.js';
import { thaiArticle } from '../thailand/phrases.js';
import { turkishArticle } from '../turkey/phrases.js';
import { vietnameseArticle } from '../vietnam/phrases.js';
import { chineseArticle, hongKongArticle, taiwaneseArticle } from './chinese-articles.js';
import type { CitedArticle } from './disclosure.js';
import type { Language } from './words.js';

/** Languages in which a law writes its articles in a way of its own. */
const FORMS: { readonly [L in Language]?: (articles: string) => string | undefined } = {
  ko: koreanArticle,
  ja: japaneseArticle,
  pt: brazilianArticle,
  th: thaiArticle,
  tr: turkishArticle,
  'zh-Hans': chineseArticle,
  'zh-Hant': taiwaneseArticle,
  'zh-Hant-HK': hongKongArticle,
  vi: vietnameseArticle,
};

/** The same in a language of several laws, by the language and the law. */
const FORMS_OF_LAWS: Readonly<Record<string, (articles: string) => string>> = { 'fr CA-QC': quebecArticle };

/**
 * Returns articles as the law writes them in the language of the document, otherwise as people do.
 * @param law the code of the law that they are of; absent if they are of several
 */
export function articleIn(language: Language, articles: string, law?: string): string {
  const form = FORMS[language] ?? FORMS_OF_LAWS[`${language} ${law}`];
  return form?.(articles) ?? (law === undefined ? articles : articlesWithAct(language, articles, law));
}

/** Returns the article as readers of the language write it. */
export function citedIn(language: string, { article, law }: CitedArticle): string {
  const [asked = ''] = language.split('-');
  return law === undefined ? article : articlesIn(asked, article, law);
}
