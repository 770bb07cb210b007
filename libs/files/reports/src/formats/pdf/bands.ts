import { columnName } from '#spreadsheet';
import type { Column, Table, Value } from '../../model/report.js';

/** The width of a page in shares of columns. A share is wide enough for words of a dozen letters. */
const PAGE = 8.5;
/** The columns that come first in each band. */
const NUMBER: Column = { key: '#', heading: '#', type: 'NUMBER', width: 0.35 };
const NAME_WIDTH = 1.4;
/** The least and the greatest share of a column, and the characters of a row for which it gets one more. */
const SHARE = { least: 0.6, greatest: 3, each: 120 } as const;
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
    const [first, last] = [band[0]!, band.at(-1)!].map(({ key }) => columnName(columns.findIndex((one) => one.key === key)));
    return { name: `${first} – ${last}`, table: { ...table, columns: [...head, ...band], rows: said } };
  });
}

/** Returns the share of a column with the values: long texts get more of a page. */
function shareOf(values: readonly Value[]): number {
  const characters = values.reduce<number>((sum, value) => sum + String(value ?? '').length, 0);
  return Math.min(SHARE.greatest, SHARE.least + characters / values.length / SHARE.each);
}

/** Returns the columns in parts that fit on the width of a page next to the first ones. */
function parted(columns: readonly Column[]): Column[][] {
  const room = PAGE - NUMBER.width! - NAME_WIDTH;
  const parts: Column[][] = [[]];
  let width = 0;
  for (const column of columns) {
    const share = column.width ?? 1;
    if (width + share > room) {
      parts.push([]);
      width = 0;
    }
    parts.at(-1)!.push(column);
    width += share;
  }
  return parts;
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
