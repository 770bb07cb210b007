import type { Report } from '../model/report.js';

/** The texts about a person by which the person is recognised: of every state that was ever recorded. */
export type PersonalTexts = ReadonlyMap<string, readonly string[]>;

/** Letters of scripts that are written without spaces between words. A text in them has no ends of words to look at. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Yields the ids of the persons whose data the report holds, one step for each person. A person is in it if one of their texts,
 * or a line of one, is in a text of the report as whole words. Case, white space and forms of characters do not matter.
 */
export function* personsIn(report: Report, persons: PersonalTexts): Generator<undefined, string[]> {
  const text = [...new Set(textsIn(report))].map(folded).join('\n');
  const words = new Set(text.match(WORDS) ?? []);
  const found: string[] = [];
  for (const [id, texts] of persons) {
    const parts = new Set(texts.flatMap((each) => [each, ...each.split(/\r?\n/)]).map(folded));
    if ([...parts].some((part) => part !== '' && holds(text, words, part))) found.push(id);
    yield;
  }
  return found.sort();
}

function holds(text: string, words: ReadonlySet<string>, part: string): boolean {
  const isSpaced = !WITHOUT_SPACES.test(part);
  if (isSpaced && (part.match(WORDS) ?? []).some((word) => !words.has(word))) return false;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!isSpaced || (isEnd(text, at, part[0]!, -1) && isEnd(text, at + part.length - 1, part.at(-1)!, 1))) return true;
  return false;
}

/** Returns true if no word goes on next to the character. */
function isEnd(text: string, at: number, character: string, step: number): boolean {
  return !IN_WORD.test(character) || !IN_WORD.test(text[at + step] ?? '\n');
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) yield* textsIn(part);
}
