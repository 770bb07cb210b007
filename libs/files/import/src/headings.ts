import type { Row } from '#spreadsheet';
import { HEADINGS, type Meaning } from './data/headings.js';
import { ICO_COLUMNS } from './data/ico.js';
import type { MappedField } from './mapping.js';
import { folded } from './text.js';

/** Returns a heading without what is in brackets, folded. */
const bare = (text: string) => folded(text.replace(/\([^)]*\)/g, ' '));

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  Object.entries(HEADINGS).flatMap(([meaning, words]) => words.map((word) => [bare(word), meaning as Meaning])),
);
const ICO: ReadonlyMap<string, Meaning | undefined> = new Map(
  ICO_COLUMNS.map(([heading, meaning]) => [bare(heading), meaning]),
);

/** Returns the meaning of a heading: the same words, else the longest words that it contains. */
function meaningOf(heading: string): Meaning | undefined {
  const plain = bare(heading);
  const same = MEANINGS.get(plain);
  if (same) return same;
  let [longest, found]: [number, Meaning | undefined] = [0, undefined];
  for (const [words, meaning] of MEANINGS)
    if (words.length > longest && words.length >= SHORTEST && ` ${plain} `.includes(` ${words} `))
      [longest, found] = [words.length, meaning];
  return found;
}

/** Shortest words that mean something inside of a longer heading. */
const SHORTEST = 8;

/** Returns true if the heading is one of the ICO's sheet. */
function isOfIco(heading: string): boolean {
  return ICO.has(bare(heading));
}

/** Returns true if the text is a known heading and nothing else. */
export function isHeading(text: string): boolean {
  return MEANINGS.has(bare(text)) || isOfIco(text);
}

/** Returns true if the text is a heading of the meaning and nothing else. */
export function isHeadingOf(text: string, meaning: Meaning): boolean {
  return MEANINGS.get(bare(text)) === meaning;
}

/** Headings that mean the country of a transfer below that of transfers. */
const COUNTRIES = new Set(['country', 'countries', 'pays', 'land', 'lander'].map(bare));

/** Returns the field of a column that has a heading above its own. A name there is that of the heading above. */
function proposedUnder(group: string, heading: string): MappedField {
  const [own, above] = [MEANINGS.get(bare(heading)), meaningOf(group)];
  if (own === 'title') return above ?? 'DESCRIPTION';
  return own ?? (above === 'country' && COUNTRIES.has(bare(heading)) ? above : 'DESCRIPTION');
}

/** Returns the field of a column: its meaning in the ICO's sheet if it is one, else that of its words. */
export function proposed(heading: string, ico: boolean, group?: string): MappedField {
  if (group !== undefined) return proposedUnder(group, heading);
  const meaning = ico && isOfIco(heading) ? ICO.get(bare(heading)) : meaningOf(heading);
  return meaning ?? 'DESCRIPTION';
}

/** Rows in which headings are looked for. */
const ROWS = 40;

/** The row with the headings of a table: its place in the list of rows, and the number of headings that are known. */
interface HeadingRow {
  readonly index: number;
  readonly known: number;
  readonly ofIco: number;
}

/** Returns the row that has most known headings; undefined if no row has two. */
export function headingRowOf(rows: readonly Row[]): HeadingRow | undefined {
  let best: HeadingRow | undefined;
  for (const [index, { cells }] of rows.slice(0, ROWS).entries()) {
    const texts = cells.flatMap((cell) => (cell && !cell.isMerged && cell.text.length <= 200 ? [cell.text] : []));
    const known = new Set(texts.map(meaningOf).filter((meaning) => meaning !== undefined)).size;
    const ofIco = texts.filter(isOfIco).length;
    if (known >= 2 && (!best || known + ofIco > best.known + best.ofIco)) best = { index, known, ofIco };
  }
  return best;
}
