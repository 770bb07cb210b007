import { stringify } from 'yaml';
import type { Row } from '#spreadsheet';
import type { MappedField } from './data/fields.js';
import { isHeading } from './headings.js';
import type { Correctable } from './mapping.js';
import type { CellReport, Note, Statement } from './reading.js';
import { folded } from './text.js';

// Rows of a table that are no activity by their form. Nobody knows for certain, so each is a question. The mapping answers it by the text
// that begins the row, or by the empty text for rows without a name: HEADING, ABOVE (it goes on with the row above) or ACTIVITY.

/** A question on a row. */
interface RowQuestion {
  /** The text by which the mapping answers it. */
  readonly text: string;
  readonly note: Note;
  /** The answer that seems right; if absent, that the row goes on with the one above. */
  readonly proposed?: 'HEADING';
  /** True if it is a heading for certain: one text over several columns. */
  readonly isHeading: boolean;
}

/** Fields that name an activity; without a column of them, its purpose names it. */
const NAMES: readonly MappedField[] = ['key', 'reference', 'title'];

/** Returns the fields that name an activity in a table with the fields. */
export function namesIn(fields: readonly (MappedField | undefined)[]): readonly MappedField[] {
  const names = NAMES.filter((name) => fields.includes(name));
  return names.length > 0 ? names : fields.includes('purpose') ? ['purpose'] : [];
}

/** Returns true if each cell of the row repeats the heading of its column. */
export function isRepeated({ cells }: Row, headings: readonly (string | undefined)[]): boolean {
  const own = cells.flatMap((cell, column) => (cell && !cell.isMerged ? [{ text: cell.text, column }] : []));
  return own.length > 1 && own.every(({ text, column }) => folded(text) === folded(headings[column] ?? ''));
}

/** Texts that explain the heading above. */
const HINT =
  /^(?:\(.*\)|(?:art|article|artikel|rec|recital|§)\b.*\d.*|(?:e\. ?g\.|z\. ?b\.|ex\.|example|exemple|beispiel)(?:\s.*|:.*)?)$/is;

/** Returns true if each cell of the row is a known heading, or explains one in the first row below the head. */
export function looksLikeHead({ cells }: Row, isFirst: boolean): boolean {
  const texts = cells.flatMap((cell) => (cell && !cell.isMerged ? [cell.text.trim()] : []));
  return texts.length > 1 && texts.every((text) => isHeading(text) || (isFirst && HINT.test(text)));
}

/** Returns the question on a row; undefined if it is an activity by its form. */
export function questionOn(
  { cells }: Row,
  statements: readonly Statement[],
  names: readonly MappedField[],
  columns: number,
  isHead: boolean,
): RowQuestion | undefined {
  const places = cells.flatMap((cell, column) => (cell && !cell.isMerged ? [column] : []));
  const [first, second] = places;
  const text = first === undefined ? '' : cells[first]!.text;
  if (isHead) return { text, note: 'ROW_OF_HEADINGS', proposed: 'HEADING', isHeading: false };
  const isNamed = statements.some(({ field }) => names.some((name) => name === field));
  const isAlone =
    second === undefined &&
    new Set(statements.map(({ cell }) => cell)).size === 1 &&
    columns > 2 &&
    (isNamed || first === 0);
  const isHeading = first !== undefined && cells[first + 1]?.isMerged === true;
  if (isAlone) return { text, note: 'ONE_TEXT', proposed: 'HEADING', isHeading };
  return isNamed || names.length === 0 ? undefined : { text: '', note: 'CONTINUES', isHeading: false };
}

/** Returns the entry of `values` in a mapping, in YAML. */
export function correction(list: Correctable, text: string, value: string): string {
  return stringify({ list, text, value }, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}

/** Reports cells that are left out until a question on them is answered. The question is at one of them. */
export function asked(
  cells: readonly Statement[],
  { note, became, proposal }: Pick<CellReport, 'note' | 'became' | 'proposal'>,
  at = cells[0],
): CellReport[] {
  return cells.map((statement) => {
    const { sheet, cell, heading, text, field } = statement;
    const fate =
      statement === at ? ({ outcome: 'ASKED', became, proposal } as const) : ({ outcome: 'LEFT_OUT' } as const);
    return { sheet, cell, heading, text, field, ...fate, note };
  });
}
