import { basename, join } from 'node:path';
import { VARIANTS, type WrittenLanguage } from '#vocabulary';
import { englishOf, filesIn, translationsOf } from './files.js';
import { englishFor } from './marks.js';

/** The texts of a language. */
export interface Catalogue {
  /** Sentences, and texts of the law data, by their English. Places of arguments have the same numbers: `{0}`. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Texts by their keys, which are the contexts of the PO files: `fields.title`. */
  readonly texts: ReadonlyMap<string, string>;
}

const LOCALES = join(import.meta.dirname, '../../../../locales');
/** The files of the English texts with keys. Other English texts are where they are used. */
const ENGLISH = ['codes', 'events', 'fields', 'marks'].map((area) => join(LOCALES, 'en', `${area}.json`));

/** The languages that somebody has asked for. They are data of the program. */
const KNOWN = new Map<WrittenLanguage, Catalogue>();

/**
 * Returns the texts of a language from its folder in `locales`, which is read when somebody first asks for it. A variant of a language
 * has those of the other one that it does not say otherwise. A text without a translation is not in it.
 */
export function catalogueOf(language: WrittenLanguage): Catalogue {
  const known = KNOWN.get(language) ?? read(language);
  KNOWN.set(language, known);
  return known;
}

function read(language: WrittenLanguage): Catalogue {
  const other = VARIANTS[language as keyof typeof VARIANTS];
  const base = other && catalogueOf(other);
  const [sentences, texts] = [new Map(base?.sentences), new Map(base?.texts)];
  if (language === 'en') for (const [key, text] of ENGLISH.flatMap(englishOf)) texts.set(key, text);
  else
    for (const { key, english, text } of filesIn(join(LOCALES, language)).filter(isOfServers).flatMap(translationsOf))
      (key ? texts : sentences).set(key ?? english, text);
  return { sentences, texts };
}

/** Returns false for the texts that only browsers need. */
const isOfServers = (path: string) => basename(path) !== 'console.po';

/** Returns the text of a key, in English with a mark where the language has none; undefined for a key that names no text. */
export function textOf(language: WrittenLanguage, key: string): string | undefined {
  const english = catalogueOf('en').texts.get(key);
  return catalogueOf(language).texts.get(key) ?? (english && englishFor(language, english));
}
