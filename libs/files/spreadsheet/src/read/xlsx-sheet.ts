import { type DateSystem, excelDate, excelDuration, type NumberMeaning } from './excel-dates.js';
import { type Area, type Budget, SheetBuilder } from './sheet-builder.js';
import { type Cell, type Sheet, UnreadableSpreadsheet } from './workbook.js';
import { breathing, RichText, unescaped } from './xlsx-parts.js';
import { readXml } from './xml.js';

/** The parts of a workbook that its sheets refer to. */
export interface Book {
  readonly system: DateSystem;
  readonly strings: readonly string[];
  /** The meaning of numbers, by style. */
  readonly meanings: readonly NumberMeaning[];
  readonly budget: Budget;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value?: string;
  isFormula: boolean;
}

/** Reads a worksheet (ECMA-376 part 1, 18.3.1.99). */
export async function readSheet(
  pieces: AsyncIterable<Uint8Array>,
  name: string,
  isHidden: boolean,
  book: Book,
  comments: ReadonlyMap<string, string>,
): Promise<Sheet> {
  const builder = new SheetBuilder(name, isHidden, book.budget);
  for (const [cell, text] of comments) {
    const { top, left } = areaOf(cell);
    builder.comment(top, left, text);
  }
  const inline = new RichText();
  let row = -1;
  let next = 0;
  let cell: OpenCell | undefined;
  let value: string | undefined;
  await readXml(breathing(pieces), {
    open: (element, attributes) => {
      if (element === 'row') {
        row = numberOf(attributes.get('r'), row + 2) - 1;
        next = 0;
      } else if (element === 'c') {
        const column = columnOf(attributes.get('r')) ?? next;
        next = column + 1;
        cell = { column, type: attributes.get('t') ?? 'n', style: Number(attributes.get('s') ?? 0), isFormula: false };
      } else if (element === 'v') value = '';
      else if (element === 'f' && cell) cell.isFormula = true;
      else if (element === 'mergeCell') builder.merge(areaOf(attributes.get('ref') ?? ''));
      else if (cell) inline.open(element);
    },
    text: (piece) => {
      if (value !== undefined) value += piece;
      else if (cell) inline.add(piece);
    },
    close: (element) => {
      if (element === 'v' && cell) {
        cell.value = value;
        value = undefined;
      } else if (element === 'c' && cell) {
        const text = inline.take();
        const read = cellOf(cell, text, book);
        if (read) builder.set(row, cell.column, read);
        cell = undefined;
      } else if (cell) inline.close(element);
    },
  });
  return builder.build();
}

function cellOf({ type, style, value, isFormula }: OpenCell, inline: string, book: Book): Cell | undefined {
  const made = isFormula ? ({ isFormula: true } as const) : {};
  if (type === 'inlineStr') return inline === '' ? undefined : { type: 'TEXT', text: inline, ...made };
  if (value === undefined || (value === '' && type !== 'str'))
    return isFormula ? { type: 'NO_VALUE', text: '', isFormula } : undefined;
  if (type === 's') {
    const text = book.strings[Number(value)];
    if (text === undefined) throw new UnreadableSpreadsheet('DAMAGED', 'A cell names a text that is not in the file.');
    return text === '' ? undefined : { type: 'TEXT', text, ...made };
  }
  if (type === 'str') return value === '' ? undefined : { type: 'TEXT', text: unescaped(value), ...made };
  if (type === 'b') return { type: 'BOOLEAN', text: value === '1' ? 'true' : 'false', ...made };
  if (type === 'e') return { type: 'ERROR', text: value, ...made };
  if (type === 'd') return { type: 'DATE', text: value.replace(/T00:00:00(?:\.0+)?Z?$/, ''), ...made };
  return { ...numberCell(Number(value), book.meanings[style] ?? 'NUMBER', value, book), ...made };
}

function numberCell(number: number, meaning: NumberMeaning, raw: string, { system, budget }: Book): Cell {
  if (!Number.isFinite(number)) return { type: 'ERROR', text: raw };
  const asNumber: Cell = { type: 'NUMBER', text: String(number) };
  if (meaning === 'NUMBER') return asNumber;
  const isTime = number >= 0 && number < 1 && (number > 0 || meaning === 'DURATION');
  if (meaning === 'DURATION' || isTime) return { type: 'DURATION', text: excelDuration(number) };
  const date = excelDate(number, system);
  if (date) return { type: 'DATE', text: date };
  budget.ignored.add('NO_SUCH_DAY');
  return asNumber;
}

/** Returns the place of a column from 0: of `B7`, 1. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? '')?.[0].toUpperCase();
  if (!letters) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function numberOf(text: string | undefined, otherwise: number): number {
  const number = Number(text ?? otherwise);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new UnreadableSpreadsheet('DAMAGED', `A row has the number ${text}. Save the file again.`);
}

function areaOf(reference: string): Area {
  const [first = '', last = first] = reference.split(':');
  const row = (text: string) => Number(/\d+$/.exec(text)?.[0] ?? 1) - 1;
  return { top: row(first), left: columnOf(first) ?? 0, bottom: row(last), right: columnOf(last) ?? 0 };
}
