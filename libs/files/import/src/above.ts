import { columnName as nameOf } from '#spreadsheet';
import type { Details, Entries } from './entries.js';
import { isHeadingOf } from './headings.js';
import type { Mapping } from './mapping.js';
import { placeOf } from './places.js';
import type { CellReport, Place } from './reading.js';
import { folded, saysNothing } from './text.js';
import { dateOf } from './values.js';

/** Titles of the parties and persons above a table, as they begin, in the forms of authorities. */
const TITLES = [
  [
    /^(?:data )?controller$|^(?:name and )?contact details of the (?:data )?controller|^coordonnees du responsable/,
    'CONTROLLER',
  ],
  [/^(?:contact details of the )?(?:data protection officer|dpo)\b|^coordonnees du delegue/, 'DATA_PROTECTION_OFFICER'],
  [/^(?:contact details of the )?(?:uk |eu )?representative\b|^coordonnees du representant/, 'REPRESENTATIVE'],
] as const;

type Part = 'name' | 'firstName' | 'address' | 'email' | 'phone';
const LABELS: ReadonlyMap<string, Part> = new Map([
  ...(['name', 'nom', 'organisation'] as const).map((label) => [label, 'name'] as const),
  ...(['prenom', 'first name'] as const).map((label) => [label, 'firstName'] as const),
  ...(['address', 'adresse', 'code postal', 'ville'] as const).map((label) => [label, 'address'] as const),
  ...(['email', 'e mail', 'adresse mel', 'mel', 'courriel'] as const).map((label) => [label, 'email'] as const),
  ...(['telephone', 'phone'] as const).map((label) => [label, 'phone'] as const),
]);

/** The parties and the day above a table. */
interface Above {
  readonly controller?: string;
  /** The day of the record (ISO 8601). */
  readonly updated?: string;
  readonly reports: readonly CellReport[];
  readonly labels: readonly Place[];
  /** The cells that are in the reports or the labels. */
  readonly used: ReadonlySet<CellReport>;
}

interface Pair {
  readonly label: CellReport;
  readonly value: CellReport;
}

/**
 * Reads the controller, its officer and its representative above a table, and the day of the record. A block has a title, and labels
 * with a value to the right of each: below the title, or to the right of it. A block without a name is not read.
 */
export function readAbove(outside: readonly CellReport[], entries: Entries, { law, days }: Mapping): Above {
  const used = new Set<CellReport>();
  const reports: CellReport[] = [];
  const labels: Place[] = [];
  const cells = outside.filter(({ note }) => note === 'OUTSIDE');
  const places = new Map(cells.map((cell) => [`${cell.sheet} ${cell.cell}`, cell]));
  const at = ({ sheet }: Place, column: number, row: number) => places.get(`${sheet} ${nameOf(column)}${row}`);
  const take = (label: CellReport, value: CellReport, fate: Partial<CellReport>) => {
    used.add(label).add(value);
    labels.push(label);
    reports.push({ ...value, outcome: 'TEXT', note: undefined, ...fate });
  };
  let controller: string | undefined;
  for (const [title, role] of TITLES)
    for (const head of cells.filter(({ text }) => title.test(folded(text)))) {
      const pairs = pairsOf(head, at);
      const values = (part: Part) =>
        pairs.filter(({ label }) => partOf(label) === part).map(({ value }) => value.text.trim());
      const name = [...values('firstName'), ...values('name')].join(' ');
      if (values('name').length !== 1 || (role !== 'CONTROLLER' && controller === undefined)) continue;
      const [[email], [phone]] = [values('email'), values('phone')];
      const address = values('address').join(', ');
      const details: Details = { ...(address && { address }), email, phone };
      const office = role === 'REPRESENTATIVE' ? (`${law}_REPRESENTATIVE` as const) : role;
      if (office === 'CONTROLLER') controller ??= entries.party(name, details);
      else entries.appoint(controller!, office, entries.contact(name, details));
      used.add(head);
      labels.push(head);
      for (const { label, value } of pairs) take(label, value, { heading: `${head.text}: ${label.text}` });
    }
  let updated: string | undefined;
  for (const label of cells.filter((cell) => !used.has(cell) && isHeadingOf(cell.text, 'updated'))) {
    const { column, row } = placeOf(label);
    const value = at(label, column + 1, row);
    const day = value && dateOf(value.text, days);
    if (updated === undefined && day)
      take(label, value, { heading: label.text, field: 'updated', outcome: 'VALUE', became: day });
    updated ??= day;
  }
  return { controller, updated, reports, labels, used };
}

const partOf = ({ text }: CellReport) => LABELS.get(folded(text));

/** Returns the labels of a block with their values: in the columns of its title, or in its rows. */
function pairsOf(head: CellReport, at: (place: Place, column: number, row: number) => CellReport | undefined): Pair[] {
  const { column, row } = placeOf(head);
  const pairAt = (of: number, on: number): Pair[] => {
    const [label, value] = [at(head, of, on), at(head, of + 1, on)];
    const isPair = label && value && partOf(label) && !partOf(value) && !saysNothing(value.text);
    return isPair ? [{ label, value }] : [];
  };
  const below = Array.from({ length: ROWS }, (_, i) => pairAt(column, row + 1 + i)).flat();
  if (below.length > 0) return below;
  const rows = at(head, column, row + 1) ? [row] : [row, row + 1];
  return rows.flatMap((on) => Array.from({ length: COLUMNS }, (_, i) => pairAt(column + 1 + i, on)).flat());
}

/** Most rows below a title, and most columns to the right of one. */
const [ROWS, COLUMNS] = [5, 12];
