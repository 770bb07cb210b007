import { isCountry } from '#law';
import { choicesOf } from './choices.js';
import type { Correctable, Mapping } from './mapped.js';
import { linesOf, listOf } from './text.js';

/** Answers that are written in words of their own. */
const WRITTEN: Partial<Record<Correctable, { readonly expected: string; isOne(value: string): boolean }>> = {
  rows: { expected: 'HEADING, ABOVE or ACTIVITY', isOne: (value) => /^(?:HEADING|ABOVE|ACTIVITY)$/.test(value) },
  states: {
    expected: 'ACTIVE or RETIRED, which can have days: RETIRED 2015-01-01/2021-12-31',
    isOne: (value) => /^(?:ACTIVE|RETIRED(?: (?:\d{4}-\d\d-\d\d\/)?\d{4}-\d\d-\d\d)?|)$/.test(value),
  },
  countries: {
    expected: 'the code of one country, such as PL',
    isOne: (value) => value === '' || (/^[A-Z]{2}$/.test(value) && isCountry(value)),
  },
  retention: { expected: 'a period', isOne: () => true },
};

/** Lists in which no answer has the text stay as it is. */
const NEVER_EMPTY = new Set<Correctable>(['vendors', 'names']);

/** A mistake in an answer: in its text or its value, with what to do. */
interface MistakeInAnswer {
  readonly of: 'text' | 'value';
  readonly message: string;
}

/** Returns what is wrong with an answer of a mapping, if something is. An empty value leaves the text as it is. */
export function mistakeIn(
  { list, text, value }: Mapping['values'][number],
  { law, columns }: Mapping,
): MistakeInAnswer | undefined {
  const choices = choicesOf(list, law);
  const {
    expected = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`,
    isOne = (one: string) => choices.includes(one) || (one === '' && !NEVER_EMPTY.has(list)),
  } = WRITTEN[list] ?? {};
  if (!isOne(value)) return { of: 'value', message: `Give ${expected}.` };
  const parts = partsRead(list, text, columns);
  if (parts.length < 2) return undefined;
  const each = parts.map((part) => `"${part}"`).join(', ');
  return {
    of: 'text',
    message: `No cell is read as this text, since its parts are read one by one. Give each part an answer of its own: ${each}.`,
  };
}

/** Returns the parts by which the cells of a list are read: an answer to all of them together would match nothing. */
function partsRead(list: Correctable, text: string, columns: Mapping['columns']): readonly string[] {
  if (list === 'countries') return listOf(text);
  if (list === 'retention') return linesOf(text);
  const isDivided = columns.some(({ dividedBy }) => dividedBy !== undefined); // an item of such a list can have commas
  return list === 'specialCategories' && !isDivided ? listOf(text) : [];
}
