import { withoutUnseen } from '#kernel';
import { MOST_OF_SPREADSHEET, type Row, type Sheet, UnreadableSpreadsheet } from '#spreadsheet';

/** A row of a sheet that is made of a file of another kind: its texts by heading. */
export interface MadeRow {
  readonly number: number;
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Returns texts as a sheet with their headings in the first row. It has the bounds of sheets that are read.
 * @throws {UnreadableSpreadsheet} TOO_LARGE
 */
export function madeSheet(name: string, rows: readonly MadeRow[], first: readonly string[] = []): Sheet {
  const headings = [...new Set([...first, ...rows.flatMap(({ texts }) => [...texts.keys()])])];
  if (headings.length > MOST_OF_SPREADSHEET.columns || headings.length * rows.length > MOST_OF_SPREADSHEET.cells)
    throw new UnreadableSpreadsheet(
      'TOO_LARGE',
      'The file has too many different fields, or too many things. Split it.',
    );
  const made = rows.map(({ number, texts }): Row => {
    const cells = headings.map((heading) => {
      const text = withoutUnseen(texts.get(heading) ?? '', false);
      return text ? ({ type: 'TEXT', text } as const) : undefined;
    });
    return { number, cells };
  });
  const head: Row = { number: 1, cells: headings.map((text) => ({ type: 'TEXT', text: withoutUnseen(text, true) })) };
  return { name, isHidden: false, rows: [head, ...made] };
}
