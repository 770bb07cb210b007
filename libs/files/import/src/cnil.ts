import type { Cell, Row, Sheet, Workbook } from '#spreadsheet';
import { outsideOf, placesIn } from './places.js';
import type { CellReport, Draft, Drafts, Field, Place, Statement } from './reading.js';
import { statement } from './tables.js';
import { folded } from './text.js';

// The CNIL's workbook (ODS, and the XLSX that programs make of it): a sheet with the list, and a sheet for each activity.
// Its layout was read from the file of November 2024. Sections are found by their headings, so rows can be added.

/** Returns true if the sheet describes one activity. */
export function isFiche({ rows }: Sheet): boolean {
  const firsts = new Set(rows.map(firstOf));
  return firsts.has('nom du traitement') && firsts.has('finalite principale') && firsts.has('destinataires');
}

function firstOf({ cells }: Row): string {
  return folded(cells[0]?.text ?? '');
}

/** The fields of the columns after the first, by the section that the row is in. */
const SECTIONS: Readonly<Record<string, readonly (readonly [column: number, field: Field])[]>> = {
  acteurs: [
    [2, 'party.address'],
    [3, 'party.address'],
    [4, 'party.address'],
    [5, 'party.country'],
    [6, 'party.phone'],
    [7, 'party.email'],
  ],
  'categories de donnees personnelles concernees': [
    [1, 'dataCategory.description'],
    [4, 'retention'],
  ],
  'donnees sensibles': [
    [1, 'dataCategory.description'],
    [4, 'retention'],
  ],
  'categories de personnes concernees': [
    [1, 'dataSubject'],
    [4, 'dataSubject.detail'],
  ],
  destinataires: [
    [1, 'recipient.kind'],
    [4, 'recipient'],
  ],
  'mesures de securite': [
    [1, 'securityMeasure'],
    [4, 'securityMeasure.detail'],
  ],
  'transferts hors ue': [
    [1, 'transfer.importer'],
    [2, 'country'],
    [3, 'safeguard'],
    [5, 'transfer.document'],
  ],
};

/** The fields of the second column, by the label in the first. */
const LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^nom du traitement$/, 'title'],
  [/^n ref$/, 'reference'],
  [/^date de creation/, 'created'],
  [/^(?:derniere )?mise a jour/, 'updated'],
  [/^responsable du traitement$/, 'controller'],
  [/^delegue a la protection/, 'officer'],
  [/^societe du dpo/, 'officerCompany'],
  [/^representant$/, 'representative'],
  [/^responsable s conjoint s/, 'jointController'],
  [/^finalite principale$/, 'purpose'],
  [/^sous finalite/, 'purpose'],
];

/** Returns the drafts of the sheets of activities. Templates and examples are left out, and listed. */
export function draftsOfCnil({ sheets }: Workbook): Drafts {
  const drafts: Draft[] = [];
  const outside: CellReport[] = [];
  const labels: Place[] = [];
  const named = new Set<string>();
  for (const sheet of sheets.filter(isFiche)) {
    const statements = statementsOf(sheet);
    const title = statements.find(({ field }) => field === 'title');
    const isExample = /exemple/.test(folded(`${sheet.name} ${sheet.rows[0]?.cells[0]?.text ?? ''}`));
    if (title) labels.push(...labelsIn(sheet));
    if (title && !isExample) drafts.push({ statements });
    else if (title) outside.push(...statements.map((cell) => leftOut(cell, 'EXAMPLE')));
    for (const { field, text } of statements) if (field === 'title' || field === 'reference') named.add(folded(text));
  }
  for (const sheet of sheets.filter((sheet) => !isFiche(sheet) && listedRow(sheet) >= 0)) {
    const from = listedRow(sheet) + 1;
    outside.push(...sheet.rows.slice(0, from - 2).flatMap((row) => outsideOf(sheet, row)));
    labels.push(...sheet.rows.slice(Math.max(from - 2, 0), from).flatMap((row) => placesIn(sheet, row)));
    for (const row of sheet.rows.slice(from)) {
      const cells = rowOfList(sheet, row);
      const isNamed = cells.some(
        ({ field, text }) => (field === 'title' || field === 'reference') && named.has(folded(text)),
      );
      const isExample = cells.some(({ text }) => /^exemple|exemple$/.test(folded(text)));
      // An activity with a sheet of its own is read from there.
      if (isNamed || isExample)
        outside.push(...cells.map((cell) => leftOut(cell, isExample ? 'EXAMPLE' : 'READ_ELSEWHERE')));
      else if (cells.some(({ field }) => field === 'title')) drafts.push({ statements: cells });
    }
  }
  return { drafts, outside, labels };
}

/** Returns the places of the titles of a sheet of one activity: its first row, its sections, and the labels of its rows. */
function labelsIn(sheet: Sheet): Place[] {
  return sheet.rows.flatMap((row, i) => {
    const places = placesIn(sheet, row);
    return i === 0 || Object.hasOwn(SECTIONS, firstOf(row)) ? places : places.filter(({ cell }) => /^A\d/.test(cell));
  });
}

function leftOut({ sheet, cell, heading, text, field }: Statement, note: 'EXAMPLE' | 'READ_ELSEWHERE'): CellReport {
  return { sheet, cell, heading, text, field, outcome: 'LEFT_OUT', note };
}

function statementsOf(sheet: Sheet): Statement[] {
  const statements: Statement[] = [];
  let section = '';
  let headings: Row['cells'] = [];
  for (const row of sheet.rows.slice(1)) {
    const first = firstOf(row);
    if (Object.hasOwn(SECTIONS, first)) [section, headings] = [first, row.cells];
    else if (first !== '') statements.push(...statementsOfRow(sheet, row, section, headings));
  }
  return statements;
}

function statementsOfRow(sheet: Sheet, { cells, number }: Row, section: string, headings: Row['cells']): Statement[] {
  const label = cells[0]!.text.trim();
  const row = `${section} ${number}`;
  const at = (cell: Cell, column: number, heading: string, field: Field) =>
    statement(cell, sheet.name, number, column, heading, field, row);
  const fields = new Map<number, Field>();
  const own = LABELS.find(([pattern]) => pattern.test(folded(label)))?.[1];
  if (own) fields.set(1, own);
  // Columns of actors belong to their rows; other labels of the first part have one value.
  if (section !== '' && !(own && section !== 'acteurs'))
    for (const [column, field] of SECTIONS[section]!) fields.set(column, field);
  const isOfData = section.includes('donnees');
  const found = cells.flatMap((cell, column) => {
    if (!cell || column === 0 || cell.isMerged) return [];
    const field = fields.get(column);
    // Links to guides are in a column of their own.
    if (!field && cell.isFormula) return [];
    const under =
      folded(headings[column]?.text ?? '') === '' || own === 'purpose' ? label : `${label}: ${headings[column]!.text}`;
    return [at(cell, column, under, field ?? 'DESCRIPTION')];
  });
  const names = isOfData && found.length > 0 ? [at(cells[0]!, 0, label, 'dataCategory')] : [];
  const special =
    section === 'donnees sensibles' && names.length > 0 ? [at(cells[0]!, 0, label, 'dataCategory.special')] : [];
  return [...names, ...special, ...found];
}

function listedRow({ rows }: Sheet): number {
  return rows.findIndex(({ cells }) => cells.filter((cell) => cell && LIST.has(folded(cell.text))).length >= 3);
}

const LIST = new Map<string, Field>([
  ['nom du traitement', 'title'],
  ['n ref', 'reference'],
  ['date de creation de la fiche', 'created'],
  ['derniere mise a jour de la fiche', 'updated'],
]);

/** Returns the cells of a row of the list. The purpose is under a heading that is merged, and the answer next to it. */
function rowOfList(sheet: Sheet, { cells, number }: Row): Statement[] {
  const index = listedRow(sheet);
  const [above, headings] = [sheet.rows[index - 1]?.cells ?? [], sheet.rows[index]!.cells];
  return cells.flatMap((cell, column) => {
    if (!cell || cell.isMerged) return [];
    const heading = headings[column]?.text ?? above[column]?.text ?? '';
    const plain = folded(`${above[column]?.text ?? ''} ${heading}`);
    const field = LIST.get(folded(heading)) ?? (plain.includes('finalite') ? 'purpose' : 'DESCRIPTION');
    const named = folded(heading) === 'oui non' ? (above[column]?.text ?? heading) : heading;
    return [statement(cell, sheet.name, number, column, named, field)];
  });
}
