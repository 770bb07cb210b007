import { columnName as nameOf } from '#spreadsheet';
import { dateOf } from './dates.js';
import type { Details, Entries } from './entries.js';
import { isHeadingOf } from './headings.js';
import type { Mapping } from './mapping.js';
import { placeOf } from './places.js';
import type { CellReport, Place } from './reading.js';
import { folded, linesOf, saysNothing } from './text.js';

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

/** A part of a block: its label, and the cell with its text. */
interface Pair {
  readonly part: Part;
  readonly label: CellReport;
  readonly value: CellReport;
  readonly text: string;
  /** Other cells with a part of the text. */
  readonly more?: readonly Pick<Pair, 'label' | 'value'>[];
}

/**
 * Reads the controller, its officer and its representative above a table, and the day of the record. A block has a title, and labels
 * with a value to the right of each: below the title, or to the right of it. Or the value next to the title has it all, in lines. A block
 * without a name is not read.
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
      const { pairs, empty } = blockOf(head, at);
      const parts = new Map(pairs.map(({ part, text }) => [part, text]));
      const name = [parts.get('firstName'), parts.get('name')].filter((part) => part !== undefined).join(' ');
      const isTaken = parts.has('name') && (role === 'CONTROLLER') === (controller === undefined);
      // A form that nobody filled in has only labels.
      if (isTaken || pairs.length === 0)
        for (const label of [head, ...empty]) {
          used.add(label);
          labels.push(label);
        }
      if (!isTaken) continue;
      const details: Details = { address: parts.get('address'), email: parts.get('email'), phone: parts.get('phone') };
      const office = role === 'REPRESENTATIVE' ? (`${law}_REPRESENTATIVE` as const) : role;
      if (office === 'CONTROLLER') controller = entries.party(name, details);
      else entries.appoint(controller!, office, entries.contact(name, details));
      for (const { label, value } of pairs.flatMap((pair) => [pair, ...(pair.more ?? [])])) {
        const heading = label === head ? head.text : `${head.text}: ${label.text}`;
        if (!used.has(value)) take(label, value, { heading });
      }
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

type At = (place: Place, column: number, row: number) => CellReport | undefined;

/** Returns what a block says, in the columns below its title or in its rows, and its labels without a value. */
function blockOf(head: CellReport, at: At): { readonly pairs: readonly Pair[]; readonly empty: readonly CellReport[] } {
  const { column, row } = placeOf(head);
  const below = Array.from({ length: ROWS }, (_, i) => [column, row + 1 + i] as const);
  const rows = at(head, column, row + 1) ? [row] : [row, row + 1];
  const right = rows.flatMap((on) => Array.from({ length: COLUMNS }, (_, i) => [column + 1 + i, on] as const));
  const isBelow = below.some(([of, on]) => isLabel(at(head, of, on)));
  const labels = (isBelow ? below : right).flatMap(([of, on]) => {
    const label = at(head, of, on);
    return label && isLabel(label) ? [{ label, value: at(head, of + 1, on) }] : [];
  });
  const pairs = new Map<Part, Pair>();
  const empty: CellReport[] = [];
  for (const { label, value } of labels) {
    const [part, text] = [partOf(label)!, value?.text.trim() ?? ''];
    const before = pairs.get(part);
    if (!value || isLabel(value) || saysNothing(text)) empty.push(label);
    else if (!before) pairs.set(part, { part, label, value, text });
    // An address can have several cells. Of other parts, the first is taken.
    else if (part === 'address')
      pairs.set(part, { ...before, text: `${before.text}, ${text}`, more: [...(before.more ?? []), { label, value }] });
  }
  return { pairs: pairs.size > 0 ? [...pairs.values()] : wholeOf(head, at(head, column + 1, row)), empty };
}

const isLabel = (cell: CellReport | undefined) => cell !== undefined && partOf(cell) !== undefined;

/** Titles that announce a value to the right: `Controller:`, `Contact details of the controller`. */
const ANNOUNCES = /:\s*$|contact details/i;

/** Returns a name with contact details, a line each, in one cell next to the title. */
function wholeOf(head: CellReport, value: CellReport | undefined): Pair[] {
  if (!value || !ANNOUNCES.test(head.text) || isLabel(value)) return [];
  const [name, ...lines] = linesOf(value.text);
  if (name === undefined || (lines.length === 0 && name.includes(','))) return [];
  const pairs = new Map<Part, Pair>([['name', { part: 'name', label: head, value, text: name }]]);
  for (const line of lines) {
    const part = /^\S+@\S+$/.test(line) ? 'email' : /^[+\d][\d\s()/.-]{5,}$/.test(line) ? 'phone' : 'address';
    const before = pairs.get(part);
    if (before && part !== 'address') return [];
    pairs.set(part, { part, label: head, value, text: before ? `${before.text}, ${line}` : line });
  }
  return [...pairs.values()];
}

/** Most rows below a title, and most columns to the right of one. */
const [ROWS, COLUMNS] = [5, 12];
