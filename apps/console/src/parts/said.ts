import type { Said } from '#vocabulary';
import type { Words } from '../words/words';
import { statementTitle } from './statement-title';

/** Returns a value in words by its vocabulary; undefined for one that has none, or is no value of a record. */
export function saidIn(words: Words, said: Said | undefined, value: string): string | undefined {
  if (said?.is === 'code') return words.code(said.of, value);
  if (said?.is === 'place') return words.country(value);
  if (said?.is === 'period') return words.period(value);
  if (said?.is === 'language') return words.languageName(value);
  return said?.is === 'item' ? statementTitle(words, value) : undefined;
}
