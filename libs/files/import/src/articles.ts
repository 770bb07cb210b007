import * as say from './data/articles.js';
import { plainSigns } from './text.js';
import { inAnyCase } from './words.js';

const oneOf = (words: readonly string[]) =>
  `(?:${words
    .map((word) => word.normalize('NFKC'))
    .sort((a, b) => b.length - a.length)
    .map(inAnyCase)
    .join('|')})(?!(?<=\\p{Script=Latin})\\p{Script=Latin})`;

/** Signs between the parts of an article. An ordinal sign is an o after normalisation. */
const SIGNS = String.raw`(?:[\s.,:()§°-]|(?<=[\d.])o(?!\p{L}))*`;
const AND = oneOf(say.AND);
const JOINT = String.raw`(?:\s*[,/+&;、・]\s*(?:${AND}\s+)?|\s+${AND}\s+|\s*(?:及び|及|と|和|및)\s*|\s*(?=\())`;
/** The end of a letter. An a, an e and an i are words, too: alone, one is a letter before a sign, the GDPR or another letter. */
const END = String.raw`(?![\p{Script=Latin}\d])`;
const ALONE = String.raw`(?:ea|[b-dfghj]|[aei](?=\s*(?:$|[),;./&+\n§]|${oneOf(say.GDPR)}|${AND}\s)))${END}`;
const LETTER = String.raw`(?:(?:${oneOf(say.LETTER)}${SIGNS})+(?:ea|[a-j])${END}\)?|(?<!\p{Script=Latin})(?:(?:ea|[a-j])\)|${ALONE}))`;
const JOINTS = new RegExp(JOINT, 'gu');
const ARTICLE = new RegExp(
  [
    String.raw`(?:${oneOf(say.ARTICLE)}[\s.]*)?(?<!\d\.?|§\s?)(?<article>[69])(?!\d)${SIGNS}(?:${oneOf(say.PARAGRAPH)}${SIGNS})*`,
    String.raw`(?<paragraph>[12]|II?)(?!\d|\p{Lu})${SIGNS}(?<letters>${LETTER}(?:${JOINT}\(?${LETTER})*)(?:\s?[号호项])?`,
  ].join(''),
  'gu',
);

/** Paragraphs of the articles that list legal bases and conditions. */
const PARAGRAPHS: Readonly<Record<string, string>> = { 6: '1', 9: '2' };

/**
 * Returns a text with each letter of Art 6(1) and 9(2) GDPR written out: `Art. 6 Abs. 1 lit. b, c` and `art. 6.1.b) y c)` have
 * `Art6(1)(b)` and `Art6(1)(c)`.
 */
export function writtenOut(text: string): string {
  return plainSigns(text).replace(ARTICLE, (all: string, ...rest: unknown[]) => {
    const { article, paragraph, letters } = rest.at(-1) as Readonly<Record<string, string>>;
    const number = paragraph!.replace(/I+/, (roman) => String(roman.length));
    if (PARAGRAPHS[article!] !== number) return all;
    const each = letters!.replace(JOINTS, ',').split(',');
    return each
      .flatMap((part) => /(ea|[a-j])\)?$/u.exec(part.trim())?.[1] ?? [])
      .map((letter) => ` Art${article}(${number})(${letter}) `)
      .join('');
  });
}
