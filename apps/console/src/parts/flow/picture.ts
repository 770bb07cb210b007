/** A named box of a picture of a flow. */
export interface Box {
  readonly id: string;
  readonly label: string;
  /** The thing whose page the box leads to; absent for what has none. */
  readonly thing?: { readonly type: string; readonly id: string };
}

/** A column of the picture: what its boxes are, and the boxes. */
export interface Column {
  readonly title: string;
  readonly boxes: readonly Box[];
}

/** A line from a box of one column to a box of a later one. */
export type Line = readonly [from: string, to: string];

/** A box at its place: its column, and its row from the top. */
export interface Placed extends Box {
  readonly column: number;
  readonly row: number;
}

/** The columns of a picture, and its lines. */
export interface FlowOf {
  readonly columns: readonly Column[];
  readonly lines: readonly Line[];
}

/** A picture that is laid out. Rows have one height, columns one width. */
export interface Picture {
  readonly titles: readonly string[];
  readonly boxes: readonly Placed[];
  readonly lines: readonly (readonly [Placed, Placed])[];
  /** Boxes of each column that are not shown. */
  readonly more: readonly number[];
  readonly rows: number;
}

/** Most boxes of a column that can be read. */
const MOST = 8;

/**
 * Lays out columns of boxes, each in the middle of the height. A column without a box is left out. A column has at most
 * eight boxes. A line of a box that is not shown is left out too. One that would pass behind the boxes of another column would seem
 * to go through them, and is left to the table.
 */
export function layOut(columns: readonly Column[], lines: readonly Line[]): Picture {
  const shown = columns.filter(({ boxes }) => boxes.length > 0);
  const rows = Math.max(0, ...shown.map(({ boxes }) => Math.min(boxes.length, MOST)));
  const placed = new Map<string, Placed>();
  for (const [column, { boxes }] of shown.entries())
    for (const [i, box] of boxes.slice(0, MOST).entries())
      placed.set(box.id, { ...box, column, row: (rows - Math.min(boxes.length, MOST)) / 2 + i });
  return {
    titles: shown.map(({ title }) => title),
    boxes: [...placed.values()],
    lines: lines.flatMap(([from, to]) => {
      const [start, end] = [placed.get(from), placed.get(to)];
      return start && end && end.column - start.column === 1 ? [[start, end] as const] : [];
    }),
    more: shown.map(({ boxes }) => Math.max(0, boxes.length - MOST)),
    rows,
  };
}

/** Returns the box of a thing. In a column, a thing has one box. */
export const boxOf = (column: string, type: string, { id, label }: Pick<Box, 'id' | 'label'>): Box => ({
  id: `${column} ${id}`,
  label,
  thing: { type, id },
});

/** A row of the picture as a table: a box, and those that lines lead to from it. */
export interface FlowRow {
  readonly title: string;
  readonly box: Box;
  readonly to: readonly Box[];
}

/** Returns the picture as a table, with all boxes of a column, in the order of the columns. */
export function rowsOf({ columns, lines }: FlowOf): readonly FlowRow[] {
  const boxes = new Map(columns.flatMap((column) => column.boxes.map((box) => [box.id, box])));
  const after = (start: Box) => lines.flatMap(([from, to]) => (from === start.id ? (boxes.get(to) ?? []) : []));
  return columns.flatMap(({ title, boxes: ofColumn }) => ofColumn.map((box) => ({ title, box, to: after(box) })));
}

/** Returns the boxes without doubles, in the order in which they are met. */
export const distinct = (boxes: readonly Box[]): readonly Box[] => [
  ...new Map(boxes.map((box) => [box.id, box])).values(),
];
