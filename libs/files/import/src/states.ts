import { AROUND_STATES } from './data/fillers.js';
import { STATES } from './data/states.js';
import { type DayOrder, dateOf } from './dates.js';
import { folded } from './text.js';
import { codesOf, wholeOf } from './values.js';

// An activity that has ended is no live one. In a status, a word of it anywhere leads to a question, and so does a text that is not
// known. A name says it only in a part of its own: "Fax – ended" and not "Records of former staff".

type Corrections = ReadonlyMap<string, string>;

/** Days in a text, in numbers and in words, and the text of a year. */
const DAYS = new RegExp(
  [
    String.raw`\d{4}\s?[年년.]\s?\d{1,2}\s?[月월.]\s?\d{1,2}[日일.]?`,
    String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}`,
    String.raw`\d{1,2}(?:\.|º|er|st|nd|rd|th)?\s(?:de\s)?\p{L}+\.?,?\s(?:de\s|del\s)?\d{4}`,
  ].join('|'),
  'giu',
);
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Returns the day that a text names, or the last day of its only year. */
export function lastDayIn(text: string, order?: DayOrder): string | undefined {
  const written = text.match(DAYS) ?? [];
  const days = written.flatMap((day) => dateOf(day, order) ?? []);
  if (written.length > 0) return written.length === 1 ? days[0] : undefined;
  const years = text.match(YEAR) ?? [];
  return years.length === 1 ? `${years[0]}-12-31` : undefined;
}

const withoutDays = (text: string) => text.replace(DAYS, ' ').replace(YEAR, ' ').trim();

/** Returns what a status says, if all of it or a word of an end is known. An answer of the mapping comes before all. */
export function stateIn(text: string, corrections: Corrections): 'ACTIVE' | 'RETIRED' | undefined {
  const answer = corrections.get(folded(text));
  if (answer) return answer === 'ACTIVE' ? 'ACTIVE' : 'RETIRED';
  if (codesOf(text, STATES).includes('RETIRED')) return 'RETIRED';
  const { codes } = wholeOf(withoutDays(text), STATES, AROUND_STATES);
  return codes.join() === 'ACTIVE' ? 'ACTIVE' : undefined;
}

/** Most words of an end before its day in a name: `Fax baja 30/06/2022`. */
const MOST_WORDS = 3;

/** Returns true if a part of a name says that what it names has ended, and nothing else. */
export function saysEnded(name: string): boolean {
  const isEnd = (part: string) => wholeOf(withoutDays(part), STATES, AROUND_STATES).codes.join() === 'RETIRED';
  const parts = name.split(/[()（）[\]［］【】:：,，;；|/\n]|\s[-–—]+\s|[–—]/);
  if (parts.some((part) => isEnd(part))) return true;
  return [...name.matchAll(DAYS)].some(({ index }) => {
    const words = name.slice(0, index).trim().split(/\s+/);
    return words.some((_, i) => i > 0 && i >= words.length - MOST_WORDS && isEnd(words.slice(i).join(' ')));
  });
}
