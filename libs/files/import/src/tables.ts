import { yieldToEventLoop } from '#kernel';
import { type Cell, columnName, type Row, type Sheet, type Workbook } from '#spreadsheet';
import type { MappedField } from './data/fields.js';
import type { Form } from './data/forms.js';
import { headingRowOf, likelyHeadingRow, proposed } from './headings.js';
import { correctionsOf, type MappedColumn, type Mapping } from './mapping.js';
import type { CellReport, Draft, Statement } from './reading.js';
import { blockOf, blockOfSheet, byState } from './retired.js';
import { cleaned, folded, oneLine, saysNothing } from './text.js';
import { plainAnswerOf } from './values.js';

/**
 * Returns how the most promising sheet would be read as a table. If no sheet has known headings, that is the fullest one, with
 * columns that go to the description unless their heading is known. Returns undefined if no sheet has a row with two texts.
 */
export function proposeTable({ sheets }: Workbook): Mapping | undefined {
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const candidates = visible.flatMap((sheet) => {
    const found = headingRowOf(sheet.rows);
    return found ? [{ sheet, ...found }] : [];
  });
  const [best] = candidates.sort((a, b) => b.known - a.known);
  if (best) return mappingOf(best.sheet, best.sheet.rows[best.index]!, best.form);
  const [fullest] = [...visible].sort((a, b) => b.rows.length - a.rows.length);
  const likely = fullest && likelyHeadingRow(fullest.rows);
  if (likely === undefined) return undefined;
  const { columns, ...mapping } = mappingOf(fullest!, fullest!.rows[likely]!);
  const certain = columns.map((column) => (column.isGuessed ? { ...column, ...NO_MEANING } : column));
  return { ...mapping, columns: certain };
}

const NO_MEANING = { field: 'DESCRIPTION', isGuessed: undefined } as const;

/** Returns a given mapping, with proposals for its columns if it names none: somebody has chosen another sheet or row. */
export function withColumns(workbook: Workbook, mapping: Mapping): Mapping {
  if (mapping.format !== 'TABLE' || mapping.columns.length > 0) return mapping;
  const { sheet, index } = tableIn(workbook, mapping);
  const row = sheet.rows[index];
  return row ? { ...mapping, sheet: sheet.name, columns: columnsOf(row) } : mapping;
}

function mappingOf(sheet: Sheet, row: Row, form?: Form): Mapping {
  const place = { sheet: sheet.name, headingRow: row.number };
  const { format = 'TABLE', law = 'EU', days } = form ?? {};
  const columns = form?.rows ? [] : columnsOf(row, form);
  return { format, ...place, columns, values: [], law, ...(days && { days }) };
}

/** Returns the columns of a row of headings with proposals. Only the first column of a meaning has it, but lists add up. */
function columnsOf({ cells }: Row, form?: Form): Mapping['columns'] {
  const taken = new Set<MappedField>();
  return cells.flatMap((cell) => {
    if (!cell || cell.isMerged) return [];
    const proposal = proposed(cell.text, form);
    const isTaken = SINGLE.has(proposal.field) && taken.has(proposal.field);
    taken.add(proposal.field);
    return [{ heading: cell.text, ...(isTaken ? { field: 'DESCRIPTION' as const } : proposal) }];
  });
}

const SINGLE = new Set<MappedField>(['key', 'reference', 'title', 'role', 'created', 'updated']);

/** Returns the drafts of a table: a row each, and the same activity in several rows once. */
export async function draftsOfTable(
  { sheets }: Workbook,
  mapping: Mapping,
): Promise<{ readonly drafts: readonly Draft[]; readonly outside: readonly CellReport[] }> {
  const { sheet, index } = tableIn({ sheets }, mapping);
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

/** Returns the sheet of a table, and the place of its headings in the list of rows; -1 if it is not there. */
export function tableIn({ sheets }: Pick<Workbook, 'sheets'>, { sheet: wanted, headingRow }: Mapping) {
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0]!;
  return { sheet, index: sheet.rows.findIndex(({ number }) => number === headingRow) };
}

/** Returns how each column is read, by the first entry of the mapping with its heading that no column has used yet. */
export function fieldsOf(headings: Row['cells'], { columns }: Mapping): (MappedColumn | undefined)[] {
  const left = new Map<string, MappedColumn[]>();
  for (const column of columns) left.set(folded(column.heading), [...(left.get(folded(column.heading)) ?? []), column]);
  return headings.map((cell) => {
    if (!cell || cell.isMerged) return undefined;
    const fields = left.get(folded(cell.text)) ?? [];
    return (fields.length > 1 ? fields.shift() : fields[0]) ?? { heading: cell.text, field: 'DESCRIPTION' };
  });
}

function statementsOf(
  sheet: Sheet,
  { cells, number }: Row,
  headings: Row['cells'],
  fields: readonly (MappedColumn | undefined)[],
): Statement[] {
  return cells.flatMap((cell, column) => {
    if (!cell) return [];
    const heading = headings[column]?.text ?? columnName(column);
    const how = fields[column];
    return asMapped(statement(cell, sheet.name, number, column, heading, how?.field ?? 'DESCRIPTION'), how);
  });
}

/** Returns a cell as its column says: the value that its heading names, or an item for each part of its list. */
function asMapped(cell: Statement, { value, dividedBy, field }: Partial<MappedColumn> = {}): Statement[] {
  const shown = cell.text;
  if (value !== undefined) {
    const answer = plainAnswerOf(cell.text);
    if (answer) return [{ ...cell, shown, text: answer === 'YES' ? value : '' }];
    return [saysNothing(cell.text) ? cell : { ...cell, type: 'NO_ANSWER' }];
  }
  if (dividedBy === undefined || field === 'DESCRIPTION' || saysNothing(cell.text)) return [cell];
  const items = cell.text.split(dividedBy).filter((item) => item.trim() !== '');
  return items.map((item) => ({ ...cell, text: item.trim(), isItem: true }));
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
