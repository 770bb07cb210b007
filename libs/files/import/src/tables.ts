import { withoutUnseen, yieldToEventLoop } from '#kernel';
import { type Cell, columnName, type Row, type Sheet, type Workbook } from '#spreadsheet';
import { type MappedField, NAMING } from './data/fields.js';
import type { Form } from './data/forms.js';
import { Group, type MergedCell } from './group.js';
import { type Head, headOf, placesOf } from './head.js';
import { guessOf, headingRowOf, likelyHeadingRow, proposed } from './headings.js';
import { inventoryColumns } from './inventory-columns.js';
import { correctionsOf, type MappedColumn, type Mapping } from './mapping.js';
import { outsideOf, placesIn } from './places.js';
import type { CellReport, Drafts, Place, Statement } from './reading.js';
import { Block, byState, retired } from './retired.js';
import { asked, correction, isRepeated, looksLikeHead, namesIn, questionOn } from './rows.js';
import { folded, oneLine, saysNothing } from './text.js';
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
  if (best) return mappingOf(best.sheet, best.index, best.form);
  const [fullest] = [...visible].sort((a, b) => b.rows.length - a.rows.length);
  const likely = fullest && likelyHeadingRow(fullest.rows);
  if (likely === undefined) return undefined;
  const { columns, ...mapping } = mappingOf(fullest!, likely);
  const certain = columns.map((column) => (column.isGuessed || column.guess ? { ...column, ...NO_MEANING } : column));
  return { ...mapping, columns: certain };
}

const NO_MEANING = { field: 'DESCRIPTION', isGuessed: undefined, guess: undefined } as const;

/** Returns a given mapping, with proposals for its columns if it names none: somebody has chosen another sheet or row. */
export function withColumns(workbook: Workbook, mapping: Mapping): Mapping {
  const isProposed = mapping.format === 'TABLE' || mapping.format === 'INVENTORY';
  if (!isProposed || mapping.columns.length > 0) return mapping;
  const { sheet, head, headings } = tableIn(workbook, mapping);
  if (head.headings.length === 0) return mapping;
  const columns = mapping.format === 'TABLE' ? columnsOf(head) : inventoryColumns(headings);
  return { ...mapping, sheet: sheet.name, columns };
}

function mappingOf(sheet: Sheet, index: number, form?: Form): Mapping {
  const place = { sheet: sheet.name, headingRow: sheet.rows[index]!.number };
  const { format = 'TABLE', law = 'EU', days } = form ?? {};
  const columns = columnsOf(headOf(sheet, index), form);
  return { format, ...place, columns, values: [], law, ...(days && { days }) };
}

/**
 * Returns the columns of a head with proposals. Only the first column of a meaning has it, but lists add up. A guess is a question, unless a
 * heading that is known has the meaning. That of a purpose is one, if nothing else names the activities.
 */
function columnsOf({ headings }: Head, form?: Form): Mapping['columns'] {
  const proposals = headings.map((heading) => heading && proposed(heading.own, form, heading.group));
  const known = new Set(proposals.map((proposal) => proposal?.field));
  const isNamed = NAMING.some((field) => known.has(field));
  const taken = new Set<MappedField>();
  return headings.flatMap((heading, at) => {
    const proposal = proposals[at];
    if (!heading || !proposal) return [];
    const { field, guess } = proposal;
    const isTaken = SINGLE.has(field) ? taken.has(field) : guess !== undefined && SINGLE.has(guess) && known.has(guess);
    taken.add(field);
    const named = { heading: heading.text };
    if (isTaken) return [{ ...named, field: 'DESCRIPTION' }];
    const isName = field === 'purpose' && proposal.isGuessed && !isNamed;
    return [{ ...named, ...(isName ? { field: 'UNANSWERED', guess: field } : proposal) }];
  });
}

const SINGLE = new Set<MappedField>(['key', 'reference', 'title', 'role', 'created', 'updated', 'ended']);

/** Returns the drafts of a table: a row each, and the same activity in several rows once. */
export async function draftsOfTable(workbook: Workbook, mapping: Mapping, today: string): Promise<Drafts> {
  const { sheet, head, headings } = tableIn(workbook, mapping);
  const fields = fieldsOf(headings, mapping);
  const names = namesIn(fields.map((column) => column?.field));
  const answers = correctionsOf(mapping, 'rows');
  const dated = { corrections: correctionsOf(mapping, 'states'), order: mapping.days, today };
  const groups = new Map<string, Group>();
  const outside = [
    ...sheet.rows.slice(0, head.first).flatMap((row) => outsideOf(sheet, row)),
    ...questionsOn(sheet, head, fields, mapping),
  ];
  const labels: Place[] = placesOf(sheet, head);
  const open: MergedCell[][] = [];
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

/** Returns the questions on headings whose columns are not answered, each at its heading. */
function questionsOn(
  sheet: Sheet,
  head: Head,
  fields: readonly (MappedColumn | undefined)[],
  { format }: Mapping,
): CellReport[] {
  const places = new Set(placesOf(sheet, head).map(({ cell }) => cell));
  return fields.flatMap((column, at) => {
    if (column?.field !== 'UNANSWERED') return [];
    const rows = [head.last, head.first].map((row) => `${columnName(at)}${sheet.rows[row]!.number}`);
    const cell = rows.find((place) => places.has(place)) ?? rows[0]!;
    const became = guessOf(head.headings[at]!, format);
    const { heading: text, field } = column;
    return [{ sheet: sheet.name, cell, heading: '', text, field, outcome: 'ASKED', note: 'GUESSED_HEADING', became }];
  });
}

/** Returns the sheet of a table with its head, which is empty if its row is not there. */
export function tableIn({ sheets }: Workbook, { sheet: wanted, headingRow }: Mapping) {
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0]!;
  const index = sheet.rows.findIndex(({ number }) => number === headingRow);
  const head = headOf(sheet, index);
  return { sheet, head, headings: head.headings.map((heading) => heading?.text) };
}

/** Returns how each column is read, by the first entry of the mapping with its heading that no column has used yet. */
export function fieldsOf(
  headings: readonly (string | undefined)[],
  { columns }: Mapping,
): (MappedColumn | undefined)[] {
  const left = new Map<string, MappedColumn[]>();
  for (const column of columns) left.set(folded(column.heading), [...(left.get(folded(column.heading)) ?? []), column]);
  return headings.map((heading) => {
    if (heading === undefined) return undefined;
    const fields = left.get(folded(heading)) ?? [];
    return (fields.length > 1 ? fields.shift() : fields[0]) ?? { heading, field: 'DESCRIPTION' };
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
  fields: readonly (MappedColumn | undefined)[],
  open: MergedCell[][],
): { readonly own: readonly Statement[]; readonly merged: readonly MergedCell[] } {
  const [own, merged]: [Statement[], MergedCell[]] = [[], []];
  for (const [column, cell] of cells.entries()) {
    if (!cell || (cell.isMerged && !cell.isBelow)) continue;
    if (cell.isBelow) {
      merged.push(...(open[column] ?? []));
      continue;
    }
    const heading = headings[column] ?? columnName(column);
    const how = fields[column];
    const said = asMapped(statement(cell, sheet.name, number, column, heading, how?.field ?? 'DESCRIPTION'), how);
    own.push(...said);
    open[column] = said.map((item) => ({ cell: item, first: `${sheet.name} ${number}` }));
  }
  return { own, merged };
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
    heading: oneLine(withoutUnseen(heading, true)),
    field,
    text: withoutUnseen(text, true),
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
