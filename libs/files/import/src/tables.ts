import { yieldToEventLoop } from '#kernel';
import { type Cell, columnName, type Row, type Sheet, type Workbook } from '#spreadsheet';
import { headingRowOf, proposed } from './headings.js';
import { correctionsOf, type MappedField, type Mapping } from './mapping.js';
import type { CellReport, Draft, Statement } from './reading.js';
import { blockOf, blockOfSheet, byState } from './retired.js';
import { cleaned, folded, oneLine } from './text.js';

/** Returns how the most promising sheet would be read as a table; undefined if no sheet has known headings. */
export function proposeTable({ sheets }: Workbook): Mapping | undefined {
  const candidates = sheets.flatMap((sheet) => {
    const found = headingRowOf(sheet.rows);
    return found && !sheet.isHidden ? [{ sheet, ...found }] : [];
  });
  const [best] = candidates.sort((a, b) => b.known + b.ofIco - a.known - a.ofIco);
  if (!best) return undefined;
  const row = best.sheet.rows[best.index]!;
  const isIco = best.ofIco >= 8;
  return {
    format: isIco ? 'ICO' : 'TABLE',
    sheet: best.sheet.name,
    headingRow: row.number,
    columns: columnsOf(row, isIco),
    values: [],
    law: isIco ? 'UK' : 'EU',
  };
}

/** Returns the columns of a row of headings with proposals. Only the first column of a meaning has it, but lists add up. */
function columnsOf({ cells }: Row, isIco: boolean): Mapping['columns'] {
  const taken = new Set<MappedField>();
  return cells.flatMap((cell) => {
    if (!cell || cell.isMerged) return [];
    const field = proposed(cell.text, isIco);
    const isTaken = SINGLE.has(field) && taken.has(field);
    taken.add(field);
    return [{ heading: cell.text, field: isTaken ? ('DESCRIPTION' as const) : field }];
  });
}

const SINGLE = new Set<MappedField>(['key', 'reference', 'title', 'role', 'created', 'updated']);

/** Returns the drafts of a table: a row each, and the same activity in several rows once. */
export async function draftsOfTable(
  { sheets }: Workbook,
  mapping: Mapping,
): Promise<{ readonly drafts: readonly Draft[]; readonly outside: readonly CellReport[] }> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet) ?? sheets[0]!;
  const index = sheet.rows.findIndex(({ number }) => number === mapping.headingRow);
  const headings = sheet.rows[index]?.cells ?? [];
  const fields = fieldsOf(headings, mapping);
  const groups = new Map<string, { readonly statements: Statement[]; readonly block?: string }>();
  const outside = sheet.rows.slice(0, Math.max(index, 0)).flatMap((row) => outsideOf(sheet, row));
  const states = correctionsOf(mapping, 'states');
  let block = blockOfSheet(sheet, states);
  for (const row of sheet.rows.slice(index + 1)) {
    await yieldToEventLoop();
    const begun = blockOf(row, block, states);
    if (begun) {
      block = begun;
      outside.push(...outsideOf(sheet, row));
      continue;
    }
    const statements = statementsOf(sheet, row, headings, fields);
    if (statements.length === 0) continue;
    // What has ended is no part of an activity with the same name that goes on.
    const identity = `${block.isRetired} ${identityOf(statements) ?? `row ${row.number}`}`;
    const group = groups.get(identity);
    if (group) group.statements.push(...statements);
    else groups.set(identity, { statements, ...(block.isRetired && { block: block.text }) });
  }
  const drafts = [...groups.values()].flatMap(({ statements, block }) =>
    block === undefined ? byState(statements, states) : [{ statements, retired: block }],
  );
  return { drafts, outside };
}

/** Returns the field of each column, by the first entry of the mapping with its heading that no column has used yet. */
function fieldsOf(headings: Row['cells'], { columns }: Mapping): (MappedField | undefined)[] {
  const left = new Map<string, MappedField[]>();
  for (const { heading, field } of columns) left.set(folded(heading), [...(left.get(folded(heading)) ?? []), field]);
  return headings.map((cell) => {
    if (!cell || cell.isMerged) return undefined;
    const fields = left.get(folded(cell.text)) ?? [];
    return (fields.length > 1 ? fields.shift() : fields[0]) ?? 'DESCRIPTION';
  });
}

function statementsOf(
  sheet: Sheet,
  { cells, number }: Row,
  headings: Row['cells'],
  fields: readonly (MappedField | undefined)[],
): Statement[] {
  return cells.flatMap((cell, column) => {
    if (!cell) return [];
    const heading = headings[column]?.text ?? columnName(column);
    return [statement(cell, sheet.name, number, column, heading, fields[column] ?? 'DESCRIPTION')];
  });
}

/** Returns a cell as a statement. */
export function statement(
  { type, text }: Cell,
  sheet: string,
  row: number,
  column: number,
  heading: string,
  field: Statement['field'],
  listRow?: string,
): Statement {
  const kind = type === 'DATE' || type === 'NO_VALUE' || type === 'ERROR' ? type : 'TEXT';
  return {
    sheet,
    cell: `${columnName(column)}${row}`,
    heading: oneLine(cleaned(heading)),
    field,
    text: cleaned(text),
    type: kind,
    ...(listRow !== undefined && { row: listRow }),
  };
}

/** Returns what makes two rows the same activity: the key, the reference, else the title, else function and purpose. */
function identityOf(statements: readonly Statement[]): string | undefined {
  const of = (field: MappedField) => statements.find((statement) => statement.field === field)?.text;
  const identity = of('key') ?? of('reference') ?? of('title');
  if (identity !== undefined) return folded(identity);
  const [department, purpose] = [of('department'), of('purpose')];
  return purpose === undefined ? undefined : folded(`${department ?? ''} ${purpose}`);
}

/** Returns the cells of a row that belongs to no activity. */
export function outsideOf({ name }: Sheet, { cells, number }: Row): CellReport[] {
  return cells.flatMap((cell, column) =>
    cell && !cell.isMerged
      ? [
          {
            ...{ sheet: name, cell: `${columnName(column)}${number}`, heading: '', text: cell.text },
            ...({ outcome: 'LEFT_OUT', field: 'NOTHING', note: 'OUTSIDE' } as const),
          },
        ]
      : [],
  );
}
