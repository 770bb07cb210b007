import { reject } from '#kernel';
import type { TranslationFileReading } from './translation-files.graphql.js';
import type { TranslationReading } from './translation-files.js';

/** Returns the bytes of a file that came in parts of base64. */
export function bytesIn(content: readonly string[]): Uint8Array {
  const wrong = content.findIndex((part) => !/^[A-Za-z0-9+/]*={0,2}$/.test(part));
  if (wrong >= 0) reject('INVALID', 'The content is not base64.', `input.content.${wrong}`);
  return Buffer.concat(content.map((part) => Buffer.from(part, 'base64')));
}

/** Refused units that the API shows. The others are counted. */
const SHOWN = 1_000;

/** Returns a reading as the API shows it. */
export function presentReading({ translations, refused, ...reading }: TranslationReading): TranslationFileReading {
  const translated = translations.reduce((sum, { texts }) => sum + texts.length, 0);
  return {
    ...reading,
    translated,
    refused: refused.slice(0, SHOWN),
    refusedCount: refused.length,
    file: JSON.stringify({ translations }, null, 1),
  };
}
