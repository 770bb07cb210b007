import { yieldToEventLoop } from '#kernel';
import { type Cell, columnName, type Row, type Sheet, type Workbook } from '#spreadsheet';
import { Group, type MergedCell } from './group.js';
import { type Head, headOf, placesOf } from './head.js';
import { headingRowOf, proposed } from './headings.js';
import { correctionsOf, type MappedField, type Mapping } from './mapping.js';
import { outsideOf, placesIn } from './places.js';
import type { Drafts, Place, Statement } from './reading.js';
import { Block, byState, retired } from './retired.js';
import { asked, correction, isRepeated, looksLikeHead, namesIn, questionOn } from './rows.js';
import { cleaned, folded, oneLine } from './text.js';

/** Returns how the most promising sheet would be read as a table; undefined if no sheet has known headings. */
export function proposeTable({ sheets }: Workbook): Mapping | undefined {
  const candidates = sheets.flatMap((sheet) => {
    const found = headingRowOf(sheet.rows);
    return found && !sheet.isHidden ? [{ sheet, ...found }] : [];
  });
  const [best] = candidates.sort((a, b) => b.known + b.ofIco - a.known - a.ofIco);
  if (!best) return undefined;
  const isIco = best.ofIco >= 8;
  return {
    format: isIco ? 'ICO' : 'TABLE',
    sheet: best.sheet.name,
    headingRow: best.sheet.rows[best.index]!.number,
    columns: columnsOf(headOf(best.sheet, best.index), isIco),
    values: [],
    law: isIco ? 'UK' : 'EU',
  };
}

/** Returns the columns of a head with proposals. Only the first column of a meaning has it, but lists add up. */
function columnsOf({ headings }: Head, isIco: boolean): Mapping['columns'] {
  const taken = new Set<MappedField>();
  return headings.flatMap((heading) => {
    if (!heading) return [];
    const field = proposed(heading.own, isIco, heading.group);
    const isTaken = SINGLE.has(field) && taken.has(field);
    taken.add(field);
    return [{ heading: heading.text, field: isTaken ? ('DESCRIPTION' as const) : field }];
  });
}

const SINGLE = new Set<MappedField>(['key', 'reference', 'title', 'role', 'created', 'updated', 'ended']);

/** Returns the drafts of a table: a row each, and the same activity in several rows once. */
export async function draftsOfTable({ sheets }: Workbook, mapping: Mapping, today: string): Promise<Drafts> {
  const sheet = sheets.find(({ name }) => name === mapping.sheet) ?? sheets[0]!;
  const index = sheet.rows.findIndex(({ number }) => number === mapping.headingRow);
  const head = headOf(sheet, index);
  const headings = head.headings.map((heading) => heading?.text);
  const fields = fieldsOf(headings, mapping);
  const names = namesIn(fields);
  const answers = correctionsOf(mapping, 'rows');
  const dated = { corrections: correctionsOf(mapping, 'states'), order: mapping.days, today };
  const groups = new Map<string, Group>();
  const outside = sheet.rows.slice(0, head.first).flatMap((row) => outsideOf(sheet, row));
  const labels: Place[] = placesOf(sheet, head);
  const open: MergedCell[] = [];
  let block = Block.ofSheet(sheet, dated.corrections);
  let latest: Group | undefined;
  let isBelowOther = false;
  for (const row of sheet.rows.slice(head.last + 1)) {
    await yieldToEventLoop();
    const line = `${sheet.name} ${row.number}`;
    const { own, merged } = cellsOf(sheet, row, headings, fields, open);
    const statements = merged.length === 0 ? own : [...own, ...merged.map(({ cell }) => cell)];
    if (statements.length === 0) continue;
    if (isBelowOther) {
      outside.push(...outsideOf(sheet, row, 'BELOW_HEADINGS'));
      continue;
    }
    const begun = block.next(row, dated.corrections);
    const isOther = !begun && looksLikeHead(row, groups.size === 0);
    const question = questionOn(row, statements, names, fields.length, isOther);
    const answer = begun || isRepeated(row, headings) ? 'HEADING' : question && answers.get(folded(question.text));
    if (begun) [block, latest] = [begun, undefined];
    if (answer === 'HEADING' || (question?.isHeading && answer === undefined)) labels.push(...placesIn(sheet, row));
    else if (answer === 'ABOVE' && question?.note === 'CONTINUES' && latest) latest.add(own, merged, line);
    else if (question && answer !== 'ACTIVITY') {
      const { note, text, proposed: value = latest && ('ABOVE' as const) } = question;
      const proposal = value && correction('rows', text, value);
      outside.push(...asked(own, { note, became: text === '' ? latest?.title : text, proposal }));
      isBelowOther = isOther && groups.size > 0;
    } else {
      // What has ended is no part of an activity with the same name that goes on.
      const identity = `${block.isRetired} ${identityOf(statements) ?? `row ${row.number}`}`;
      latest = groups.get(identity) ?? new Group(titleIn(statements), block.isRetired ? block.text : undefined);
      groups.set(identity, latest);
      latest.add(own, merged, line);
    }
  }
  const drafts = [...groups.values()].flatMap((group) => {
    const statements = group.statements();
    return group.block === undefined ? byState(statements, dated) : [retired(statements, group.block, dated)];
  });
  return { drafts, outside, labels };
}

/** Returns the field of each column, by the first entry of the mapping with its heading that no column has used yet. */
function fieldsOf(headings: readonly (string | undefined)[], { columns }: Mapping): (MappedField | undefined)[] {
  const left = new Map<string, MappedField[]>();
  for (const { heading, field } of columns) left.set(folded(heading), [...(left.get(folded(heading)) ?? []), field]);
  return headings.map((heading) => {
    if (heading === undefined) return undefined;
    const fields = left.get(folded(heading)) ?? [];
    return (fields.length > 1 ? fields.shift() : fields[0]) ?? 'DESCRIPTION';
  });
}

/**
 * Returns the cells of a row, and those that are merged over it from above. A cell over several columns is in the first of them.
 * @param open the last cell of each column
 */
function cellsOf(
  sheet: Sheet,
  { cells, number }: Row,
  headings: readonly (string | undefined)[],
  fields: readonly (MappedField | undefined)[],
  open: MergedCell[],
): { readonly own: readonly Statement[]; readonly merged: readonly MergedCell[] } {
  const [own, merged]: [Statement[], MergedCell[]] = [[], []];
  for (const [column, cell] of cells.entries()) {
    if (!cell || (cell.isMerged && !cell.isBelow)) continue;
    const above = open[column];
    if (cell.isBelow && above) merged.push(above);
    if (cell.isBelow) continue;
    const heading = headings[column] ?? columnName(column);
    const said = statement(cell, sheet.name, number, column, heading, fields[column] ?? 'DESCRIPTION');
    own.push(said);
    open[column] = { cell: said, first: `${sheet.name} ${number}` };
  }
  return { own, merged };
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

/** Returns what people call the activity. */
function titleIn(statements: readonly Statement[]): string {
  const of = (field: MappedField) => statements.find((statement) => statement.field === field)?.text;
  return oneLine(of('title') ?? of('purpose') ?? statements[0]!.text);
}
