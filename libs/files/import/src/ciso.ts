import { columnName, type Sheet, type Workbook } from '#spreadsheet';
import { correctionsOf, type Mapping } from './mapping.js';
import { outsideOf, placesIn } from './places.js';
import type { CellReport, Drafts, Field, Place, Statement } from './reading.js';
import { byState } from './retired.js';
import { statement } from './tables.js';
import { folded } from './text.js';

// The workbook of CISO Assistant: seven sheets with fixed names. Rows of the other sheets name their processing, or belong to
// the only one.

type Columns = Readonly<Record<string, Field>>;

/** The fields of the columns, by sheet. A column that is not named goes to the description. */
const SHEETS: Readonly<Record<string, Columns>> = {
  processing: {
    ref_id: 'reference',
    name: 'title',
    description: 'description',
    domain: 'department',
    status: 'status',
    assigned_to: 'owner',
    dpia_required: 'dpiaNeeded',
    dpia_reference: 'dpiaDocument',
  },
  purposes: {
    name: 'purpose',
    description: 'purpose.description',
    legal_basis: 'legalBasis',
    article_9_condition: 'specialCondition',
  },
  'personal data': {
    name: 'dataCategory',
    description: 'dataCategory.description',
    is_sensitive: 'dataCategory.special',
    retention: 'retention',
    assets: 'system',
  },
  'data subjects': { name: 'dataSubject', description: 'dataSubject.detail' },
  'data recipients': { name: 'recipient', category: 'recipient.kind' },
  contractors: { entity: 'processor', country: 'party.country', documentation_link: 'processorContract' },
  transfers: {
    entity: 'transfer.importer',
    country: 'country',
    transfer_mechanism: 'safeguard',
    documentation_link: 'transfer.document',
  },
};
/** Columns that name the processing of a row. */
const LINKS = new Set(['processing', 'processing_ref_id', 'processing_name', 'ref_id']);

const nameOf = ({ name }: Sheet) => (folded(name).replace(/s$/, '') === 'processing' ? 'processing' : folded(name));

/** Returns true if the workbook has the sheets and the columns of CISO Assistant. */
export function isOfCiso({ sheets }: Workbook): boolean {
  const processing = sheets.find((sheet) => nameOf(sheet) === 'processing');
  const headings = new Set(processing?.rows[0]?.cells.map((cell) => cell?.text));
  return (
    headings.has('ref_id') && headings.has('name') && sheets.filter((s) => Object.hasOwn(SHEETS, nameOf(s))).length >= 4
  );
}

/** Returns the drafts: a processing each. */
export function draftsOfCiso({ sheets }: Workbook, mapping: Mapping, today: string): Drafts {
  const outside: CellReport[] = [];
  const labels: Place[] = [];
  const drafts: { readonly names: readonly string[]; readonly statements: Statement[] }[] = [];
  const ordered = [...sheets].sort((a, b) => Number(nameOf(b) === 'processing') - Number(nameOf(a) === 'processing'));
  for (const sheet of ordered) {
    const name = nameOf(sheet);
    if (!Object.hasOwn(SHEETS, name)) continue;
    const headings = sheet.rows[0]?.cells.map((cell) => cell?.text ?? '') ?? [];
    for (const row of sheet.rows.slice(0, 1)) labels.push(...placesIn(sheet, row));
    for (const row of sheet.rows.slice(1)) {
      const of = (heading: string) => row.cells[headings.indexOf(heading)]?.text;
      const links = headings.flatMap((heading) => (LINKS.has(heading) && of(heading) ? [folded(of(heading)!)] : []));
      const isOwner = name === 'processing';
      const draft = isOwner
        ? { names: [...links, folded(of('name') ?? '')], statements: [] }
        : (drafts.find(({ names }) => links.some((link) => names.includes(link))) ??
          (links.length === 0 && drafts.length === 1 ? drafts[0] : undefined));
      if (!draft) {
        outside.push(...outsideOf(sheet, row));
        continue;
      }
      if (isOwner) drafts.push(draft);
      for (const [column, cell] of row.cells.entries()) {
        const heading = headings[column] ?? '';
        if (!cell || cell.isMerged) continue;
        if (!isOwner && LINKS.has(heading)) {
          labels.push({ sheet: sheet.name, cell: `${columnName(column)}${row.number}` });
          continue;
        }
        const field = Object.hasOwn(SHEETS[name]!, heading) ? SHEETS[name]![heading]! : 'DESCRIPTION';
        const under = isOwner ? heading : `${sheet.name}: ${heading}`;
        draft.statements.push(statement(cell, sheet.name, row.number, column, under, field, `${name} ${row.number}`));
      }
    }
  }
  const dated = { corrections: correctionsOf(mapping, 'states'), order: mapping.days, today };
  return { drafts: drafts.flatMap(({ statements }) => byState(statements, dated)), outside, labels };
}
