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
