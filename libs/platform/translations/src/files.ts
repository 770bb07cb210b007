import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parsePo } from 'pofile-ts';

// The files of texts. The build of the console reads them too, so that this imports nothing of the product.

/** A text in another language. */
export interface Translation {
  /** The key of the text; absent for one that is named by its English. */
  readonly key?: string;
  readonly english: string;
  readonly text: string;
}

/** Returns the paths of the files in a folder of texts; none if it is not there. */
export function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

/** Returns the translations of a PO file, without those that somebody has yet to write, or to look at again. */
export function translationsOf(path: string): readonly Translation[] {
  return parsePo(readFileSync(path, 'utf8')).items.flatMap(({ msgctxt, msgid, msgstr: [text], flags }) =>
    text && !flags.fuzzy ? [{ ...(msgctxt && { key: msgctxt }), english: msgid, text }] : [],
  );
}

/** Returns the English texts of an area by their keys: `fields.title` is in `fields.json`. */
export function englishOf(path: string): readonly (readonly [key: string, text: string])[] {
  const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
  return Object.entries(texts).map(([key, text]) => [`${basename(path, '.json')}.${key}`, text]);
}
