import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePo } from 'pofile-ts';
import { VARIANTS, type WrittenLanguage } from '#vocabulary';

/** The texts of a language. */
export interface Catalogue {
  /** Sentences, and texts of the law data, by their English. Places of arguments have the same numbers: `{0}`. */
  readonly sentences: ReadonlyMap<string, string>;
  /** Texts by their keys, which are the contexts of the PO files: `fields.title`. */
  readonly texts: ReadonlyMap<string, string>;
}

const LOCALES = join(import.meta.dirname, '../../../../locales');
/** Files of texts that only browsers need. */
const OF_BROWSERS = 'console.po';
/** The English texts with keys, and the area of keys that each file has. Other English texts are where they are used. */
const ENGLISH = ['codes', 'events', 'fields', 'marks'];

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
  if (language === 'en') for (const [key, text] of englishTexts()) texts.set(key, text);
  for (const { msgctxt, msgid, msgstr, flags } of itemsIn(join(LOCALES, language))) {
    const [text] = msgstr;
    if (text && !flags.fuzzy) (msgctxt ? texts : sentences).set(msgctxt ?? msgid, text);
  }
  return { sentences, texts };
}

function itemsIn(folder: string) {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.po') && name !== OF_BROWSERS)
    : [];
  return files.flatMap((name) => parsePo(readFileSync(join(folder, name), 'utf8')).items);
}

function englishTexts(): [key: string, text: string][] {
  return ENGLISH.flatMap((area) => {
    const texts: Record<string, string> = JSON.parse(readFileSync(join(LOCALES, 'en', `${area}.json`), 'utf8'));
    return Object.entries(texts).map(([key, text]): [string, string] => [`${area}.${key}`, text]);
  });
}

/** Returns the text of a key, in English where the language has none; undefined for a key that names no text. */
export function textOf(language: WrittenLanguage, key: string): string | undefined {
  return catalogueOf(language).texts.get(key) ?? catalogueOf('en').texts.get(key);
}
