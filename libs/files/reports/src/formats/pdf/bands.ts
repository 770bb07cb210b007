import { columnName } from '#spreadsheet';
import type { Column, Table, Value } from '../../model/report.js';

/** The width of a page in shares of columns. A share is wide enough for words of a dozen letters. */
const PAGE = 8.5;
/** The columns that come first in each band. */
const NUMBER: Column = { key: '#', heading: '#', type: 'NUMBER', width: 0.35 };
const NAME_WIDTH = 1.4;
/** The least and the greatest share of a column, and the characters of a row for which it gets one more. */
const SHARE = { least: 0.8, greatest: 3, each: 120 } as const;
/** A shorter text is written again in each row. */
const SHORT = 40;

/** A part of the columns of a wide table, under the names that they have in a workbook: `A – H`. */
interface Band {
  readonly name: string;
  readonly table: Table;
}

/**
 * Returns a wide table as tables that fit on a page across. Each begins with the number and the name of its rows. A long text
 * that a row shares with an earlier one is said once, and then named by the number of that row.
 * @param sameAs says that a cell has the text of the row with the number
 */
export function bandsOf(table: Table, sameAs: (row: number) => string): Band[] {
  const { columns, rows, nameColumn } = table;
  const name = columns.find(({ key }) => key === (nameColumn ?? columns[0]!.key))!;
  const head = [NUMBER, { ...name, width: NAME_WIDTH }];
  const saidOnce = columns.map(({ key }) =>
    onceIn(
      rows.map((row) => row[key]),
      sameAs,
    ),
  );
  const said = rows.map((row, i) => ({
    ...Object.fromEntries(columns.map(({ key }, column) => [key, saidOnce[column]![i]])),
    [name.key]: row[name.key],
    [NUMBER.key]: i + 1,
  }));
  const others = columns.filter((column) => column !== name);
  const fitted = others.map((column) => ({ ...column, width: shareOf(said.map((row) => row[column.key])) }));
  return parted(fitted).map((band) => {
    const [first, last] = [band[0]!, band.at(-1)!].map(({ key }) =>
      columnName(columns.findIndex((one) => one.key === key)),
    );
    return {
      name: first === last ? first! : `${first} – ${last}`,
      table: { ...table, columns: [...head, ...band], rows: said },
    };
  });
}

/** Returns the share of a column with the values: long texts get more of a page. */
function shareOf(values: readonly Value[]): number {
  const characters = values.reduce<number>((sum, value) => sum + String(value ?? '').length, 0);
  return Math.min(SHARE.greatest, SHARE.least + characters / values.length / SHARE.each);
}

/** Returns the columns in as few parts of about the same width as fit next to the first ones. */
function parted(columns: readonly Column[]): Column[][] {
  const total = columns.reduce((sum, { width = 1 }) => sum + width, 0);
  const parts: Column[][] = Array.from({ length: Math.ceil(total / (PAGE - NUMBER.width! - NAME_WIDTH)) }, () => []);
  let before = 0;
  for (const column of columns) {
    const { width = 1 } = column;
    parts[Math.floor(((before + width / 2) / total) * parts.length)]!.push(column);
    before += width;
  }
  return parts.filter(({ length }) => length > 0);
}

function onceIn(values: readonly Value[], sameAs: (row: number) => string): Value[] {
  const seen = new Map<string, number>();
  return values.map((value, i) => {
    const text = JSON.stringify(value) ?? '';
    const first = seen.get(text);
    if (first !== undefined && text.length > SHORT) return sameAs(first + 1);
    if (first === undefined) seen.set(text, i);
    return value;
  });
}
