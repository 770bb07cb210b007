import * as say from './data/articles.js';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const anyOf = (words: readonly string[]) =>
  `(?i:${[...words]
    .map((word) => escaped(word.normalize('NFKC')))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!(?<=\\p{Script=Latin})\\p{Script=Latin})`;

/** Signs between the parts of an article. An ordinal sign is an o after normalisation. */
const SIGNS = String.raw`(?:[\s.,:()§°-]|(?<=[\d.])o(?!\p{L}))*`;
const LETTERS = `(?:${anyOf(say.LETTER)}${SIGNS})*`;
const LETTER = String.raw`\(?(?<!\p{Script=Latin})(?:ea|[a-j])\)?(?![\p{Script=Latin}\d])`;
const JOINT = String.raw`(?:\s*[,/+&;、・]\s*(?:${anyOf(say.AND)}\s+)?|\s+${anyOf(say.AND)}\s+|\s*(?:及び|及|と|和|및)\s*|\s*(?=\())`;
const JOINTS = new RegExp(JOINT, 'gu');
const ARTICLE = new RegExp(
  [
    String.raw`(?:${anyOf(say.ARTICLE)}[\s.]*)?(?<!\d\.?|§\s?)(?<article>[69])(?!\d)${SIGNS}(?:${anyOf(say.PARAGRAPH)}${SIGNS})*`,
    String.raw`(?<paragraph>[12]|II?)(?!\d|\p{Lu})${SIGNS}${LETTERS}(?<letters>${LETTER}(?:${JOINT}${LETTERS}${LETTER})*)(?:\s?[号호项])?`,
  ].join(''),
  'gu',
);

/** Paragraphs of the articles that list legal bases and conditions. */
const PARAGRAPHS: Readonly<Record<string, string>> = { 6: '1', 9: '2' };

/**
 * Returns a text with each letter of Art 6(1) and 9(2) GDPR written out: `Art. 6 Abs. 1 lit. b, c` and `art. 6.1.b) y c)` have
 * `6 1 b` and `6 1 c`.
 */
export function writtenOut(text: string): string {
  return text.normalize('NFKC').replace(ARTICLE, (all: string, ...rest: unknown[]) => {
    const { article, paragraph, letters } = rest.at(-1) as Readonly<Record<string, string>>;
    const number = paragraph!.replace(/I+/, (roman) => String(roman.length));
    if (PARAGRAPHS[article!] !== number) return all;
    const each = letters!.replace(JOINTS, ',').split(',');
    return each
      .flatMap((part) => /(ea|[a-j])\)?$/u.exec(part.trim())?.[1] ?? [])
      .map((letter) => ` ${article} ${number} ${letter} `)
      .join('');
  });
}
