import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { readYaml, UnreadableFile } from '#register-file';
import { type Sheet, UnreadableSpreadsheet, type Workbook } from '#spreadsheet';
import type { FormColumn } from './data/forms.js';
import { madeSheet } from './made-sheet.js';
import type { Mapping } from './mapping.js';

// The YAML of Fides: a list of systems, each with declarations of what it uses data for. A system becomes an activity, a declaration
// a row of it with its own purpose, basis and period. Every field becomes a cell, so that the rest of the import is that of a sheet.

const DECLARATIONS = 'privacy_declarations';
/** The name of a declaration with its use of data: together they are the purpose. */
const PURPOSE = `${DECLARATIONS}.name, data_use`;
const of = (field: string) => `${DECLARATIONS}.${field}`;

/** The fields of Fides that the register has. The others go to the description, with their names. */
const COLUMNS: readonly FormColumn[] = [
  { heading: 'fides_key', field: 'key' },
  { heading: 'name', field: 'title' },
  { heading: 'description', field: 'description' },
  { heading: 'administrating_department', field: 'department' },
  { heading: 'data_security_practices', field: 'securityMeasure' },
  { heading: 'joint_controller_info', field: 'jointController' },
  { heading: 'privacy_policy', field: 'privacyNotice' },
  { heading: 'requires_data_protection_assessments', field: 'dpiaNeeded' },
  { heading: 'dpa_location', field: 'dpiaDocument', isGuessed: true },
  { heading: 'dpa_progress', field: 'dpiaState' },
  { heading: 'legal_basis_for_transfers', field: 'safeguard' },
  { heading: PURPOSE, field: 'purpose', dividedBy: '\n' },
  { heading: of('data_categories'), field: 'dataCategory', dividedBy: '\n' },
  { heading: of('data_subjects'), field: 'dataSubject', dividedBy: '\n' },
  { heading: of('legal_basis_for_processing'), field: 'legalBasis' },
  { heading: of('special_category_legal_basis'), field: 'specialCondition' },
  { heading: of('retention_period'), field: 'retention' },
  { heading: of('impact_assessment_location'), field: 'legitimateInterestsAssessment' },
  { heading: of('third_parties'), field: 'recipient' },
];
const KNOWN = new Map(COLUMNS.map((column) => [column.heading, column]));

/** Longest file that is read: a longer one would hold the event loop. */
const LONGEST = 1024 * 1024;

/**
 * Returns the systems of a file of Fides as a sheet, with other lists as sheets that are not read; undefined for any other file.
 * @throws {UnreadableSpreadsheet} TOO_LARGE
 */
export function readFides(text: string): Workbook | undefined {
  if (!/^system\s*:/m.test(text) || !text.includes('fides_key')) return undefined;
  if (text.length > LONGEST)
    throw new UnreadableSpreadsheet('TOO_LARGE', 'A file of Fides can have at most 1 MiB. Split its list of systems.');
  if (!isBounded(text)) return undefined;
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const root = document.contents;
  const systems = isMap(root) ? root.get('system') : undefined;
  if (document.errors.length > 0 || !isMap(root) || !isSeq(systems) || !systems.items.every(isMap)) return undefined;
  const lineOf = (node: YAMLMap) => lines.linePos(node.range?.[0] ?? 0).line;
  const rows = (systems.items as YAMLMap[]).flatMap((system) => rowsOf(system, lineOf));
  const others = root.items.flatMap(({ key, value }) => {
    const name = String(key);
    return name !== 'system' && isSeq(value)
      ? [
          sheetOf(
            name,
            (value.items.filter(isMap) as YAMLMap[]).map((node) => ({ line: lineOf(node), fields: flat(node) })),
          ),
        ]
      : [];
  });
  return { format: 'CSV', sheets: [sheetOf('system', rows), ...others], ignored: [] };
}

/** Returns true if the text has no mistake, and keeps to the bounds of every YAML of others: its depth and its aliases. */
function isBounded(text: string): boolean {
  try {
    readYaml(text, { name: 'A file of Fides', longest: LONGEST });
    return true;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return false;
  }
}

/** Returns how the systems are read; undefined if the workbook is none of Fides. */
export function proposeFides({ sheets }: Workbook): Mapping | undefined {
  const [sheet] = sheets;
  const headings = sheet?.rows[0]?.cells.map((cell) => cell?.text ?? '') ?? [];
  if (sheet?.name !== 'system' || !headings.includes('fides_key') || !headings.some((text) => text.startsWith(of(''))))
    return undefined;
  const columns = headings.map((heading) => ({ field: 'DESCRIPTION' as const, ...KNOWN.get(heading), heading }));
  return { format: 'FIDES', sheet: sheet.name, headingRow: 1, columns, values: [], law: 'EU' };
}

interface FlatRow {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

function rowsOf(system: YAMLMap, lineOf: (node: YAMLMap) => number): FlatRow[] {
  const list = system.get(DECLARATIONS);
  const declarations = isSeq(list) ? (list.items.filter(isMap) as YAMLMap[]) : [];
  const own = flat(system);
  const key = own.get('fides_key') ?? own.get('name');
  if (declarations.length === 0) return [{ line: lineOf(system), fields: own }];
  return declarations.map((declaration, i) => {
    const { name, data_use: use, ...others } = Object.fromEntries(flat(declaration));
    const fields = new Map(i === 0 ? own : [['fides_key', key ?? '']]);
    fields.set(PURPOSE, name && use ? `${name} (${use})` : (name ?? use ?? ''));
    for (const [field, text] of Object.entries(others)) fields.set(of(field), text);
    return { line: lineOf(i === 0 ? system : declaration), fields };
  });
}

/** Returns the fields of a node as texts: a list in lines, and what is inside of a field in JSON. Nothing is left out. */
function flat(node: YAMLMap): ReadonlyMap<string, string> {
  const fields = Object.entries(node.toJSON() as Record<string, unknown>);
  return new Map(
    fields.flatMap(([field, value]) => (field === DECLARATIONS || value === null ? [] : [[field, textOf(value)]])),
  );
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Returns rows as a sheet. A row has the number of its line in the file. */
function sheetOf(name: string, rows: readonly FlatRow[]): Sheet {
  let last = 1;
  const numbered = rows.map(({ line, fields }) => {
    last = Math.max(last + 1, line);
    return { number: last, texts: fields };
  });
  return madeSheet(name, numbered);
}
