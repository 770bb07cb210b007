import type { Block, Column, Section, Table, Value } from '../../model/report.js';
import { type Chart, chartOf } from '../bars.js';
import { mapOf } from '../map.js';
import type { Laid, LaidFact, Piece, Speaker } from '../values.js';
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

/** The most columns of a table on a page that is higher than wide, and on one that is wider than high. */
const UPRIGHT_COLUMNS = 5;
const FLIPPED_COLUMNS = 8;
/** A sheet with so many filled fields begins a page. */
const OWN_PAGE = 20;
/** After so many cells, the next heading begins a page. Pages after a break are laid out in parallel. */
const CELLS_BEFORE_BREAK = 400;

/** The widths of the text in points, and what is left of a cell between its margins. */
const UPRIGHT_WIDTH = 482;
const FLIPPED_WIDTH = 728;
const MARGINS = 10;
/** Bold letters are so much wider. */
const BOLD = 1.1;
/** The size of the letters of texts, of charts and of the widest heading, in points. */
const TEXT_SIZE = 9;
const CHART_SIZE = 8;
const HEADING_SIZE = 15;

const HEADING_LINE = UPRIGHT_WIDTH / HEADING_SIZE / BOLD;
/** Names of sheets are shortened to two lines: their fields hold them in full. */
const NAME_WIDTH = HEADING_LINE * 2;
const CHART_NAME = (UPRIGHT_WIDTH * 0.38 - MARGINS) / CHART_SIZE;
const NOTE_LINE = UPRIGHT_WIDTH / TEXT_SIZE;
const FACT_LINES = {
  heading: (UPRIGHT_WIDTH * 0.32 - MARGINS) / TEXT_SIZE / BOLD,
  value: (UPRIGHT_WIDTH * 0.68 - MARGINS) / TEXT_SIZE,
};

/** A row of so many lines stays on one page. Pages have at least three times as many. */
const LINES_TOGETHER = 14;
/** Facts of so many lines stay on one page, which has twice as many. */
const FACTS_TOGETHER = 28;
/** The space around a fact, in lines. */
const AROUND_FACT = 0.8;

/** Returns the sections as runs of pages. A table of many columns becomes a sheet for each of its rows. */
export function runsOf(sections: readonly Section[], says: Speaker): Run[] {
  const runs: { flipped: boolean; items: Item[] }[] = [];
  let size = 0;

  const run = (flipped: boolean) => {
    if (runs.at(-1)?.flipped !== flipped) {
      runs.push({ flipped, items: [] });
      size = 0;
    }
    return runs.at(-1)!.items;
  };

  const place = (items: Item[], item: Item) => {
    if (item.type === 'HEADING' && size > CELLS_BEFORE_BREAK) breakPage(items);
    items.push(item);
    size += sizeOf(item);
  };

  const breakPage = (items: Item[]) => {
    if (items.length > 0 && items.at(-1)!.type !== 'HEADING') items.push({ type: 'BREAK' });
    size = 0;
  };

  const section = ({ heading, blocks, sections = [] }: Section, level: number) => {
    const items = run(isFlipped(blocks) ?? isFlipped(sections[0]?.blocks ?? []) ?? runs.at(-1)?.flipped ?? false);
    place(items, { type: 'HEADING', level: Math.min(level, 4), text: breakable(heading, HEADING_LINE) });
    for (const block of blocks)
      for (const item of laidOut(block, level + 1, says)) {
        if (item.type === 'HEADING' && item.ownPage) breakPage(items);
        place(items, item);
      }
    for (const inner of sections) section(inner, level + 1);
  };

  for (const top of sections) section(top, 1);
  return runs;
}

/** The number of characters that cost the compiler as much as a cell, or as a paragraph in it. */
const CHARACTERS_OF_A_CELL = 60;

/** Returns the size of an item in cells, by which breaks and volumes are made. Long texts count for more. */
export function sizeOf(item: Item): number {
  if (item.type === 'HEADING') return sizeOfText(item.text);
  if (item.type === 'NOTE') return item.paragraphs.reduce<number>((sum, it) => sum + sizeOfText(it), 0);
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
const isWide = (table: Table) => isLarge(table) && !table.across;

/** Returns undefined if the blocks have no table, so that either direction does. */
function isFlipped(blocks: readonly Block[]): boolean | undefined {
  if (blocks.length === 0) return undefined;
  return blocks.some((block) => block.type === 'TABLE' && !isWide(block) && block.columns.length > UPRIGHT_COLUMNS);
}

type Placed = Item & { readonly ownPage?: boolean };

function laidOut(block: Block, level: number, says: Speaker): Placed[] {
  if (block.type === 'NOTE')
    return [{ type: 'NOTE', paragraphs: block.paragraphs.map((it) => breakable(it, NOTE_LINE)) }];
  if (block.type === 'FACTS')
    return [
      { type: 'FACTS', ...factsOf(block.facts.map(({ heading, value, type }) => fact(heading, value, type, says))) },
    ];
  if (block.rows.length === 0) return [{ type: 'NOTE', paragraphs: [block.empty] }];
  if (block.across && isLarge(block)) return bandsOf(block, says.sameAs).flatMap((band) => bandIn(band, level, says));
  if (isWide(block)) return block.rows.flatMap((row) => sheet(block, row, level, says));
  const chart = chartOf(block, says);
  return [...(chart ? [chartItem(chart, mapOf(block))] : []), tableOf(block, says)];
}

/** Names of bars are shortened to a line: the table under them has them in full. */
const chartItem = ({ bars, legend }: Chart, map: string | undefined): Placed => ({
  type: 'CHART',
  bars: bars.map((bar) => ({ ...bar, name: shortened(bar.name, CHART_NAME) })),
  legend,
  map,
});

function bandIn({ name, table }: ReturnType<typeof bandsOf>[number], level: number, says: Speaker): Placed[] {
  return [{ type: 'HEADING', level: Math.min(level, 4), text: name, ownPage: true }, tableOf(table, says)];
}

/** A row of a wide table, as a sheet of its own under its first field and its name. */
function sheet({ columns, nameColumn }: Table, row: Table['rows'][number], level: number, says: Speaker): Placed[] {
  const nameAt = (key: string | undefined) => {
    const column = columns.find((candidate) => candidate.key === key);
    return column ? [says.value(row[column.key], column.type)].flat().map(textOf).filter(Boolean).join(' · ') : '';
  };
  const [first] = columns;
  const names = [...new Set([first!.key, nameColumn])].map(nameAt).filter(Boolean);
  const name = names.length > 0 ? names.join(' ') : columns.map(({ key }) => nameAt(key)).find(Boolean);
  const facts = columns.map(({ key, heading, type }) => fact(heading, row[key], type, says));
  const text = breakable(shortened(name ?? first!.heading, NAME_WIDTH), HEADING_LINE);
  return [
    {
      type: 'HEADING',
      level: Math.min(level, 4),
      text,
      ownPage: facts.filter(([, value]) => value !== '').length >= OWN_PAGE,
    },
    { type: 'FACTS', ...factsOf(facts) },
  ];
}

function fact(heading: string, value: Value, type: Column['type'], says: Speaker): LaidFact {
  return factOf(heading, says.value(value, type));
}

/** Returns a fact whose long words can break. */
export function factOf(heading: string, value: Laid): LaidFact {
  return [breakable(heading, FACT_LINES.heading), broken(value, FACT_LINES.value), isTall(value, FACT_LINES.value)];
}

function tableOf({ columns, rows }: Table, says: Speaker): LaidRows {
  const flipped = columns.length > UPRIGHT_COLUMNS;
  const size = flipped ? 7.5 : 8.5;
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
const textOf = (piece: Piece) => (typeof piece === 'string' ? piece : piece.text);

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

function broken(laid: Laid, line: number): Laid {
  if (isList(laid)) return laid.map((piece) => brokenPiece(piece, line));
  return brokenPiece(laid, line);
}

const brokenPiece = (piece: Piece, line: number): Piece =>
  typeof piece === 'string' ? breakable(piece, line) : { ...piece, text: breakable(piece.text, line) };
