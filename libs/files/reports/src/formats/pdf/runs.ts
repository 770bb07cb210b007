import type { Column, Table, Value } from '../../model/report.js';
import { type Chart, chartOf } from '../bars.js';
import { mapOf } from '../map.js';
import type { Chapter, Part } from '../readable.js';
import { type Laid, type LaidFact, type Piece, type Speaker, textOf } from '../values.js';
import { bandsOf } from './bands.js';
import { breakable, estimatedWidth, shortened } from './text.js';

/** A part of a page. `type` distinguishes the alternatives. */
export type Item =
  | {
      readonly type: 'HEADING';
      readonly level: number;
      readonly text: string;
      /** True if the heading is in the volume before too, and this volume begins within its section. */
      readonly isRepeated?: boolean;
    }
  | { readonly type: 'BREAK' }
  | { readonly type: 'NOTE'; readonly paragraphs: readonly Piece[] }
  | { readonly type: 'UNSTATED'; readonly heading: string; readonly lines: readonly Piece[] }
  | (LaidFacts & { readonly type: 'FACTS' })
  | LaidChart
  | LaidRows;

/** Bars, under a map of the same in SVG if there is one. */
interface LaidChart extends Chart {
  readonly type: 'CHART';
  readonly map?: string;
}

/** Facts under each other. */
export interface LaidFacts {
  readonly facts: readonly LaidFact[];
  /** True if they are few enough to stay on one page. */
  readonly together: boolean;
}

/** A table with a head that repeats on each page. */
interface LaidRows {
  readonly type: 'ROWS';
  /** The size of its letters in points. */
  readonly size: number;
  readonly widths: readonly number[];
  readonly alignments: readonly ('start' | 'end')[];
  readonly headings: readonly string[];
  readonly rows: readonly LaidRow[];
}

/** A row of a table. */
export interface LaidRow {
  readonly cells: readonly Laid[];
  /** True if it may break over pages. */
  readonly tall: boolean;
}

/** Pages of one direction. */
export interface Run {
  /** True if the pages are wider than high. */
  readonly flipped: boolean;
  readonly items: readonly Item[];
}

/** The most columns of a table on a page that is higher than wide, and on one that is turned. */
const UPRIGHT_COLUMNS = 6;
const FLIPPED_COLUMNS = 8;
/** A page is turned for so many rows, unless so many characters make a row too high for its narrow columns. */
const ROWS_TO_FLIP = 10;
const CHARACTERS_TO_FLIP = 250;
/** After so many cells, the next heading begins a page. Pages after a break are laid out in parallel. */
const CELLS_BEFORE_BREAK = 1_500;

/** The widths of the text in points, and what is left of a cell between its margins. */
const UPRIGHT_WIDTH = 482;
const FLIPPED_WIDTH = 728;
const MARGINS = 10;
/** Bold letters are so much wider. */
const BOLD = 1.1;
/** The size of the letters of texts, of charts and of the widest heading, in points. */
const TEXT_SIZE = 8.5;
const CHART_SIZE = 8;
const HEADING_SIZE = 15;

/** The room that the contents keep free before a heading of the third level. */
const INDENT = 36;
const HEADING_LINE = (UPRIGHT_WIDTH - INDENT) / HEADING_SIZE / BOLD;
const CHART_NAME = (UPRIGHT_WIDTH * 0.38 - MARGINS) / CHART_SIZE;
const NOTE_LINE = UPRIGHT_WIDTH / TEXT_SIZE;
const FACT_LINES = {
  heading: (UPRIGHT_WIDTH * 0.28 - MARGINS) / TEXT_SIZE / BOLD,
  value: (UPRIGHT_WIDTH * 0.72 - MARGINS) / TEXT_SIZE,
};

/** A row of so many lines stays on one page. Pages have at least three times as many. */
const LINES_TOGETHER = 14;
/** Facts of so few lines stay on one page. */
const FACTS_TOGETHER = 8;
/** The width of an entry of a list that shares its line with others, in the size of the letters. */
const SHORT_ENTRY = 40;
/** The number of short paragraphs from which they are a list. */
const A_LIST = 4;
/** The space around a fact, in lines. */
const AROUND_FACT = 0.8;

/** Returns the chapters as runs of pages. */
export function runsOf(chapters: readonly Chapter[], says: Speaker): Run[] {
  const runs: { flipped: boolean; items: Item[] }[] = [];
  let size = 0;

  const run = (flipped: boolean) => {
    if (runs.at(-1)?.flipped !== flipped) {
      runs.push({ flipped, items: [] });
      size = 0;
    }
    return runs.at(-1)!.items;
  };

  const breakPage = (items: Item[]) => {
    if (items.length > 0 && items.at(-1)!.type !== 'HEADING') items.push({ type: 'BREAK' });
    size = 0;
  };

  const place = (items: Item[], item: Placed) => {
    if (item.type === 'HEADING' && (item.ownPage || size > CELLS_BEFORE_BREAK)) breakPage(items);
    items.push(item);
    size += sizeOf(item);
  };

  const chapter = ({ heading, parts }: Chapter, level: number) => {
    const flipped = isFlipped(parts) ?? runs.at(-1)?.flipped ?? false;
    place(run(flipped), headingAt(level, breakable(heading, HEADING_LINE)));
    for (const part of parts) {
      if (part.type === 'CHAPTER') chapter(part, level + 1);
      else for (const item of laidOut(part, level + 1, says)) place(run(flipped), item);
    }
  };

  for (const top of chapters) chapter(top, 1);
  return runs;
}

const headingAt = (level: number, text: string) => ({ type: 'HEADING', level: Math.min(level, 4), text }) as const;

/** The number of characters that cost the compiler as much as a cell, or as a paragraph in it. */
const CHARACTERS_OF_A_CELL = 60;

/** Returns the size of an item in cells, by which breaks and volumes are made. Long texts count for more. */
export function sizeOf(item: Item): number {
  if (item.type === 'HEADING') return sizeOfText(item.text);
  if (item.type === 'NOTE') return item.paragraphs.reduce<number>((sum, it) => sum + sizeOfText(it), 0);
  if (item.type === 'UNSTATED') return item.lines.reduce<number>((sum, it) => sum + sizeOfText(it), 0);
  if (item.type === 'CHART') return item.bars.length;
  if (item.type === 'FACTS')
    return item.facts.reduce((sum, [heading, value]) => sum + sizeOfText(heading) + sizeOfText(value), 0);
  return item.type === 'ROWS' ? item.rows.reduce((sum, row) => sum + sizeOfRow(row), 0) : 0;
}

/** Returns the size of a row of a table in cells. */
export function sizeOfRow({ cells }: LaidRow): number {
  return cells.reduce<number>((sum, cell) => sum + sizeOfText(cell), 0);
}

function sizeOfText(laid: Laid): number {
  return [laid].flat().reduce((sum, piece) => sum + 1 + textOf(piece).length / CHARACTERS_OF_A_CELL, 0);
}

const isLarge = ({ columns }: Table) => columns.length > FLIPPED_COLUMNS;
const isShort = ({ rows }: Table) => rows.length < ROWS_TO_FLIP;

/** Returns true if no page holds the columns of the table. So are few or high rows that would need a page that is turned. */
export function isWide(table: Table): boolean {
  if (table.bars) return false;
  return isLarge(table) || (table.columns.length > UPRIGHT_COLUMNS && (isShort(table) || isWordy(table)));
}

const isWordy = ({ rows }: Table) => {
  const characters = rows.reduce((sum, row) => sum + Object.values(row).flat().join('').length, 0);
  return characters > rows.length * CHARACTERS_TO_FLIP;
};

const isTurned = (table: Table) =>
  table.across ? isLarge(table) : table.columns.length > UPRIGHT_COLUMNS && !isShort(table);

/** Returns undefined if the parts have nothing of their own, so that either direction does. */
function isFlipped(parts: readonly Part[]): boolean | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if (first.type === 'CHAPTER') return isFlipped(first.parts);
  return parts.some((part) => part.type === 'TABLE' && isTurned(part));
}

type Placed = Item & { readonly ownPage?: boolean };

function laidOut(part: Exclude<Part, Chapter>, level: number, says: Speaker): Placed[] {
  if (part.type === 'NOTE') return [{ type: 'NOTE', paragraphs: linesIn(paragraphsOf(part.paragraphs)) }];
  if (part.type === 'UNSTATED') return [{ type: 'UNSTATED', heading: says.notStated, lines: linesIn(part.lines) }];
  if (part.type === 'FACTS')
    return [
      { type: 'FACTS', ...factsOf(part.facts.map(({ heading, value, type }) => fact(heading, value, type, says))) },
    ];
  if (part.across && isLarge(part)) return bandsOf(part, says.sameAs).flatMap((band) => bandIn(band, level, says));
  const chart = chartOf(part, says);
  return [...(chart ? [chartItem(chart, mapOf(part))] : []), rowsOf(part, isTurned(part), says)];
}

const paragraphsOf = (texts: readonly string[]) =>
  texts.length >= A_LIST && texts.every(isShortEntry) ? [inALine(texts)] : texts;
const linesIn = (texts: readonly string[]) => texts.map((text) => breakable(text, NOTE_LINE));

/** Names of bars are shortened to a line: the table under them has them in full. */
const chartItem = ({ bars, legend }: Chart, map: string | undefined): Placed => ({
  type: 'CHART',
  bars: bars.map((bar) => ({ ...bar, name: shortened(bar.name, CHART_NAME) })),
  legend,
  map,
});

function bandIn({ name, table }: ReturnType<typeof bandsOf>[number], level: number, says: Speaker): Placed[] {
  return [{ ...headingAt(level, name), ownPage: true }, rowsOf(table, true, says)];
}

function fact(heading: string, value: Value, type: Column['type'], says: Speaker): LaidFact {
  return factOf(heading, says.value(value, type));
}

/** Returns a fact whose long words can break. */
export function factOf(heading: string, value: Laid): LaidFact {
  return [breakable(heading, FACT_LINES.heading), broken(value, FACT_LINES.value), isTall(value, FACT_LINES.value)];
}

function rowsOf({ columns, rows }: Table, flipped: boolean, says: Speaker): LaidRows {
  const size = columns.length < UPRIGHT_COLUMNS ? 8 : 7.5;
  const widths = columns.map(({ width = 1 }) => width);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const lines = widths.map((width) => (((flipped ? FLIPPED_WIDTH : UPRIGHT_WIDTH) * width) / total - MARGINS) / size);
  return {
    type: 'ROWS',
    size,
    widths,
    alignments: columns.map(({ type }) => (type === 'NUMBER' ? 'end' : 'start')),
    headings: columns.map(({ heading }, index) => breakable(heading, lines[index]! / BOLD)),
    rows: rows.map((row) => {
      const values = columns.map(({ key, type }) => says.value(row[key], type));
      return {
        cells: values.map((value, index) => broken(value, lines[index]!)),
        tall: values.some((value, index) => isTall(value, lines[index]!)),
      };
    }),
  };
}

const isList = (laid: Laid): laid is readonly Piece[] => Array.isArray(laid);

/** Returns the facts, and if they stay together. */
export function factsOf(facts: readonly LaidFact[]): LaidFacts {
  const { heading, value } = FACT_LINES;
  const lines = facts.reduce(
    (sum, [head, body]) => sum + Math.max(linesOf(head, heading), linesOf(body, value)) + AROUND_FACT,
    0,
  );
  return { facts, together: lines <= FACTS_TOGETHER };
}

/** Returns true if the value has more lines than are kept together. */
const isTall = (laid: Laid, line: number) => linesOf(laid, line) > LINES_TOGETHER;

/** Returns an estimate of the lines of a value, rather more than less. */
function linesOf(laid: Laid, line: number): number {
  return [laid].flat().reduce((sum, piece, index) => {
    const texts = textOf(piece).split('\n');
    return (
      sum + texts.reduce((inner, text) => inner + Math.ceil((estimatedWidth(text) * 1.1) / line || 1), index * 0.3)
    );
  }, 0);
}

/** Returns the value with places to break. Short entries of a list follow each other on a line. */
function broken(laid: Laid, line: number): Laid {
  if (!isList(laid)) return brokenPiece(laid, line);
  if (laid.length > 1 && laid.every(isShortEntry)) return brokenPiece(inALine(laid), line);
  return laid.map((piece) => brokenPiece(piece, line));
}

const isShortEntry = (piece: Piece): piece is string =>
  typeof piece === 'string' && !piece.includes('\n') && estimatedWidth(piece) <= SHORT_ENTRY;
const inALine = (entries: readonly string[]) => entries.map((entry) => `•\u00a0${entry}`).join('  ');

const brokenPiece = (piece: Piece, line: number): Piece =>
  typeof piece === 'string' ? breakable(piece, line) : { ...piece, text: breakable(piece.text, line) };
