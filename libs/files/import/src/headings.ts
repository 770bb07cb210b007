import type { Row } from '#spreadsheet';
import { MAKING, type MappedField, type Meaning } from './data/fields.js';
import { FORMS, type Form, type FormColumn } from './data/forms.js';
import { HEADINGS } from './data/headings.js';
import { MORE_HEADINGS } from './data/more-headings.js';
import type { Heading } from './head.js';
import type { Format } from './reading.js';
import { folded } from './text.js';

/** Returns a heading without what is in brackets, folded. */
export const bare = (text: string) => folded(text.replace(/[(（][^)）]*[)）]/g, ' '));

/** Returns a heading of a form, to compare it: programs write `DateDeployment` for `Date Deployment`. */
const joined = (text: string) => bare(text).replaceAll(' ', '');

/** The words of headings with their meanings. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [MORE_HEADINGS, HEADINGS].flatMap((headings) =>
    Object.entries(headings).flatMap(([meaning, words]) =>
      words.map((word) => [bare(word), meaning as Meaning] as const),
    ),
  ),
);
const COLUMNS: ReadonlyMap<Form, ReadonlyMap<string, FormColumn>> = new Map(
  FORMS.map((form) => [form, new Map(form.columns.map((column) => [joined(column.heading), column]))]),
);

/** The headings of all forms. */
const OF_FORMS: ReadonlySet<string> = new Set([...COLUMNS.values()].flatMap((columns) => [...columns.keys()]));

/** Scripts without spaces between words. A part of a heading needs fewer of their signs to mean something. */
const WITHOUT_SPACES = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul} ]+$/u;
const SHORTEST = { withSpaces: 8, withoutSpaces: 4 };

/** The words that mean something inside of a longer heading, the longest first. */
const PARTS = [...MEANINGS]
  .map(([words, meaning]) => ({ words, meaning, isSpaced: !WITHOUT_SPACES.test(words) }))
  .filter(({ words, isSpaced }) => words.length >= (isSpaced ? SHORTEST.withSpaces : SHORTEST.withoutSpaces))
  .sort((a, b) => b.words.length - a.words.length)
  .map(({ words, meaning, isSpaced }) => ({ meaning, words: isSpaced ? ` ${words} ` : words }));

/** Returns the meaning of a heading: the same words, else the longest words that it contains. */
function meaningOf(heading: string): Meaning | undefined {
  const plain = bare(heading);
  const spaced = ` ${plain} `;
  return MEANINGS.get(plain) ?? PARTS.find(({ words }) => spaced.includes(words))?.meaning;
}

/** A proposal for a column. */
export type Proposal = Omit<FormColumn, 'heading' | 'field'> & {
  readonly field: MappedField;
  /** The likely meaning, if it is a question: the field is UNANSWERED. */
  readonly guess?: MappedField;
};

/** Returns true if the text is a known heading and nothing else. */
export function isHeading(text: string): boolean {
  return MEANINGS.has(bare(text)) || OF_FORMS.has(joined(text));
}

/** Returns true if the text is a heading of the meaning and nothing else. */
export function isHeadingOf(text: string, meaning: Meaning): boolean {
  return MEANINGS.get(bare(text)) === meaning;
}

/** Headings that mean the country of a transfer below that of transfers. */
const COUNTRIES = new Set(['country', 'countries', 'pays', 'land', 'lander'].map(bare));

/** Returns what a column is read as that has a heading above its own. A name there is that of the heading above. */
function proposedUnder(group: string, heading: string): Proposal {
  const [own, above] = [MEANINGS.get(bare(heading)), meaningOf(group)];
  const isAbove = own === 'title' || (own === undefined && above === 'country' && COUNTRIES.has(bare(heading)));
  const field = (isAbove ? above : own) ?? 'DESCRIPTION';
  return { field, ...(isAbove && above && !MEANINGS.has(bare(group)) && { isGuessed: true }) };
}

/**
 * Returns what a column is read as: its meaning in the form if it has one there, else that of its words. A guess that would make or join
 * things is a question.
 */
export function proposed(heading: string, form?: Form, group?: string): Proposal {
  const { isGuessed, ...proposal } = found(heading, form, group);
  const { field } = proposal;
  const isKnown = !isGuessed || (group === undefined && MEANINGS.get(bare(heading)) === field);
  if (isKnown || !MAKING.has(field)) return { ...proposal, ...(isGuessed && { isGuessed }) };
  return { field: 'UNANSWERED', guess: field };
}

function found(heading: string, form?: Form, group?: string): Proposal {
  if (group !== undefined) return proposedUnder(group, heading);
  const column = form && COLUMNS.get(form)!.get(joined(heading));
  if (column) {
    const { heading: _, field = 'DESCRIPTION', ...how } = column;
    return { field, ...how };
  }
  const field = meaningOf(heading) ?? 'DESCRIPTION';
  return { field, ...(field !== 'DESCRIPTION' && !MEANINGS.has(bare(heading)) && { isGuessed: true }) };
}

/** Returns what a heading seems to mean, if it seems to mean anything. */
export function guessOf({ own, group }: Heading, format: Format): MappedField | undefined {
  const form = FORMS.find((one) => one.format === format);
  const { field, guess = field } = proposed(own, form, group);
  return guess === 'DESCRIPTION' ? undefined : guess;
}

/** Rows in which headings are looked for. */
const ROWS = 40;

/** The row with the headings of a table: its place in the list of rows, and the number of headings that are known. */
interface HeadingRow {
  readonly index: number;
  readonly known: number;
  /** The form that has most of the headings. */
  readonly form?: Form;
}

const textsOf = ({ cells }: Row) =>
  cells.flatMap((cell) => (cell && !cell.isMerged && cell.text.length <= 200 ? [cell.text] : []));

/** Returns the row that has most known headings; undefined if no row has two. */
export function headingRowOf(rows: readonly Row[]): HeadingRow | undefined {
  let best: HeadingRow | undefined;
  for (const [index, row] of rows.slice(0, ROWS).entries()) {
    const texts = textsOf(row);
    const meanings = new Set(texts.map(meaningOf).filter((meaning) => meaning !== undefined)).size;
    const [form, ofForm] = formOf(texts);
    const known = meanings + ofForm;
    if ((meanings >= 2 || form) && (!best || known > best.known)) best = { index, known, ...(form && { form }) };
  }
  return best;
}

/** Returns the form that has most of the headings, with their number. */
function formOf(texts: readonly string[]): [form: Form | undefined, count: number] {
  const there = new Set(texts.map(joined));
  let best: [Form | undefined, number] = [undefined, 0];
  for (const [form, columns] of COLUMNS) {
    const count = [...there].filter((heading) => columns.has(heading)).length;
    const isMarked = form.marks.every((mark) => there.has(joined(mark)));
    if (isMarked && count >= form.least && count > best[1]) best = [form, count];
  }
  return best;
}

/** Returns the row that looks most like headings: the first that is nearly as full as the fullest. */
export function likelyHeadingRow(rows: readonly Row[]): number | undefined {
  const counts = rows.slice(0, ROWS).map((row) => textsOf(row).length);
  const most = Math.max(0, ...counts);
  return most < 2 ? undefined : counts.findIndex((count) => count >= 0.8 * most);
}
