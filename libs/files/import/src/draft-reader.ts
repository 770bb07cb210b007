import { type Correctable, correctionsOf, type Mapping } from './mapping.js';
import type { CellReport, Draft, Field, Note, Outcome, Place, Statement } from './reading.js';
import { isSign, linesOf, saysNothing } from './text.js';
import { beginsWithAnswer, plainAnswerOf, type Whole } from './values.js';

/** Statements of one row of a list, by field. */
export type RowOf = ReadonlyMap<Field, Statement>;

/** The corrections of a mapping, by list. */
export type Corrections = Readonly<Record<Correctable, ReadonlyMap<string, string>>>;

/** Fields that answer a question: there, "none" is a no. */
const QUESTIONS = new Set<Field>([
  ...(['dpiaNeeded', 'retentionFollowed', 'vulnerable', 'dataCategory.special', 'specialCategory', 'breach'] as const),
  ...(['automatedDecision', 'country'] as const),
]);
/** Fields that name things: there, a no says that there is none. */
const NAMES = new Set<Field>([
  ...(['controller', 'jointController', 'dataSubject', 'dataCategory', 'recipient', 'processor', 'source'] as const),
  ...(['system', 'technology', 'securityMeasure', 'safeguard', 'transfer.importer', 'retention', 'owner'] as const),
]);

/** Returns true if a cell of the field says that there is nothing. */
function isNothing(field: Field, text: string): boolean {
  if (QUESTIONS.has(field) && plainAnswerOf(text)) return false;
  return saysNothing(text) || (NAMES.has(field) && plainAnswerOf(text) === 'NO');
}

/** Returns the corrections of a mapping for every list. */
export function allCorrections(mapping: Mapping): Corrections {
  return {
    legalBases: correctionsOf(mapping, 'legalBases'),
    specialConditions: correctionsOf(mapping, 'specialConditions'),
    specialCategories: correctionsOf(mapping, 'specialCategories'),
    countries: correctionsOf(mapping, 'countries'),
    safeguards: correctionsOf(mapping, 'safeguards'),
    recipients: correctionsOf(mapping, 'recipients'),
    states: correctionsOf(mapping, 'states'),
    rows: correctionsOf(mapping, 'rows'),
    roles: correctionsOf(mapping, 'roles'),
    retention: correctionsOf(mapping, 'retention'),
    vendors: correctionsOf(mapping, 'vendors'),
    names: correctionsOf(mapping, 'names'),
  };
}

/** Returns the row of the sheet that a cell is in. */
export function lineOf({ sheet, cell }: Place): string {
  return `${sheet} ${cell.replace(/^[A-Z]+/, '')}`;
}

/** Returns the rows of the sheet that a cell is in: several, if it is merged. */
export function spanOf(statement: Statement): readonly string[] {
  return statement.lines ?? [lineOf(statement)];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Reads the statements of an activity, and reports what each became. What no part of the code has reported at the end goes to
 * the description, so that nothing is lost.
 */
export class DraftReader {
  private readonly reports = new Map<Statement, Writable<CellReport>>();
  private readonly described: Statement[] = [];
  private readonly open: readonly Statement[];

  constructor(
    draft: Draft,
    readonly corrections: Corrections,
  ) {
    for (const statement of draft.statements) this.sort(statement);
    this.open = draft.statements.filter((statement) => !this.reports.has(statement));
  }

  /** Leaves out what says nothing, and what the mapping leaves out. */
  private sort(statement: Statement): void {
    const { type, field, text } = statement;
    if (type === 'NO_VALUE') this.report(statement, 'NOT_UNDERSTOOD', undefined, 'NO_VALUE_STORED');
    else if (type === 'ERROR') this.report(statement, 'NOT_UNDERSTOOD', undefined, 'ERROR_VALUE');
    else if (type === 'NO_ANSWER') this.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
    else if (isNothing(field, text)) this.report(statement, 'LEFT_OUT', undefined, 'SAYS_NOTHING');
    else if (field === 'NOTHING') this.report(statement, 'LEFT_OUT', undefined, 'BY_MAPPING');
    else if (NAMES.has(field) && linesOf(text).some(beginsWithAnswer))
      this.describe(statement, 'NOT_UNDERSTOOD', 'AN_ANSWER');
    else if (isSign(text) && !QUESTIONS.has(field)) this.describe(statement, 'NOT_UNDERSTOOD', 'NO_SUCH_CODE');
  }

  /** Returns the statements of a field. */
  of(...fields: Field[]): readonly Statement[] {
    return this.open.filter(({ field }) => fields.includes(field));
  }

  /** Returns the rows that have one of the fields. A statement without a row is one of its own. */
  rows(...fields: Field[]): readonly RowOf[] {
    const rows = new Map<unknown, Map<Field, Statement>>();
    for (const statement of this.of(...fields)) {
      const row = statement.row ?? statement;
      rows.set(row, (rows.get(row) ?? new Map()).set(statement.field, statement));
    }
    return [...rows.values()];
  }

  /**
   * Returns the rows that have one of the fields, by the row of the sheet that they are in: these belong together. Rows of the
   * sheet that share a merged name are one.
   */
  lines(names: readonly Field[], ...more: Field[]): readonly (readonly RowOf[])[] {
    const rows = this.rows(...names, ...more).map((row) => ({ row, span: spanOf([...row.values()][0]!) }));
    const firsts = new Map<string, string>();
    const firstOf = (line: string): string => (firsts.has(line) ? firstOf(firsts.get(line)!) : line);
    for (const { row, span } of rows)
      if (names.some((field) => row.has(field)))
        for (const line of span.slice(1))
          if (firstOf(line) !== firstOf(span[0]!)) firsts.set(firstOf(line), firstOf(span[0]!));
    const lines = new Map<string, RowOf[]>();
    for (const { row, span } of rows)
      for (const line of new Set(span.map(firstOf))) lines.set(line, [...(lines.get(line) ?? []), row]);
    return [...lines.values()];
  }

  report(statement: Statement, outcome: Outcome, became?: string, note?: Note): void {
    const { sheet, cell, heading, field, shown: text = statement.text } = statement;
    this.reports.set(statement, { sheet, cell, heading, text, field, outcome, became, note, activity: undefined });
  }

  /**
   * Reads cells as codes, each whole or not at all. Returns none if they have more than `most` codes: nothing says which of
   * them belongs to what.
   */
  codes(statements: readonly Statement[], wholeOf: (text: string) => Whole, most?: number): readonly string[] {
    const read = statements.map((statement) => ({ statement, ...wholeOf(statement.text) }));
    const codes = [...new Set(read.flatMap((cell) => cell.codes))];
    const isSeveral = most !== undefined && codes.length > most;
    for (const { statement, codes: own, note, isKept } of read) {
      if (isKept && own.length > 0) this.describe(statement);
      if (own.length === 0) this.describe(statement, 'NOT_UNDERSTOOD', note);
      else if (isSeveral) this.describe(statement, 'NOT_UNDERSTOOD', 'SEVERAL');
      else this.report(statement, 'VALUE', own.join(', '), note);
    }
    return isSeveral ? [] : codes;
  }

  /** Puts the text in the description, with its heading. */
  describe(statement: Statement, outcome: 'DESCRIPTION' | 'NOT_UNDERSTOOD' = 'DESCRIPTION', note?: Note): void {
    this.described.push(statement);
    this.report(statement, outcome, undefined, note);
  }

  /** Returns the description: its own texts first, then all that has no other place, with headings. */
  description(): string | undefined {
    const own = this.of('description');
    for (const statement of own) this.report(statement, 'TEXT');
    for (const statement of this.open)
      if (!this.reports.has(statement))
        this.describe(statement, 'DESCRIPTION', statement.field === 'UNANSWERED' ? 'GUESSED_HEADING' : undefined);
    const lines = [
      ...own.map(({ text }) => text.trim()),
      ...this.described.map(({ heading, text, shown = text }) =>
        heading ? `${heading}: ${shown.trim()}` : shown.trim(),
      ),
    ];
    return lines.length > 0 ? [...new Set(lines)].join('\n') : undefined;
  }

  /** Returns the reports of all cells, each with the key of the activity. */
  cells(activity: string): CellReport[] {
    const reports = [...this.reports].flatMap(([{ isCopy }, report]) => (isCopy ? [] : [report]));
    for (const report of reports) report.activity = activity;
    if (this.of('dataCategory.special').length === 0) return reports;
    // The label of a row can say two things: the category, and that it is special. It is listed once.
    return [...new Map(reports.map((report) => [`${report.sheet} ${report.cell}`, report])).values()];
  }
}
