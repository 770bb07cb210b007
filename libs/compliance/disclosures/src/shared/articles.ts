import { membersOf } from '#kernel';
import { brazilianArticle } from '../brazil/phrases.js';
import { japaneseArticle } from '../japan/phrases.js';
import { koreanArticle } from '../korea/phrases.js';
import { thaiArticle } from '../thailand/phrases.js';
import { turkishArticle } from '../turkey/phrases.js';
import type { Language } from './words.js';

/** Languages in which a law writes its articles in a way of its own. */
const FORMS: { readonly [L in Language]?: (articles: string) => string } = {
  ko: koreanArticle,
  ja: japaneseArticle,
  pt: brazilianArticle,
  th: thaiArticle,
  tr: turkishArticle,
};

/** Returns articles as the law writes them in the language of the document. */
export function articleIn(language: Language, articles: string): string {
  return FORMS[language]?.(articles) ?? articles;
}

/** Returns the document with the articles of all its gaps in its language. Pure. */
export function withArticlesIn<D>(language: Language, document: D): D {
  return FORMS[language] ? (gapsIn(language, document) as D) : document;
}

function gapsIn(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => gapsIn(language, item));
  if (typeof value !== 'object' || value === null) return value;
  const { article, message } = membersOf(value);
  if (typeof article === 'string' && typeof message === 'string')
    return { ...value, article: articleIn(language, article) };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, gapsIn(language, item)]));
}
