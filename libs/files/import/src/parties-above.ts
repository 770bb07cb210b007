import type { Details, Entries } from './entries.js';
import type { CellReport } from './reading.js';
import { folded, saysNothing } from './text.js';

/** The parts of the block above the table of the ICO's sheet, by their headings. */
const BLOCKS = [
  [/^(?:data )?controller/, 'CONTROLLER'],
  [/^data protection officer/, 'DATA_PROTECTION_OFFICER'],
  [/^(?:uk )?representative/, 'UK_REPRESENTATIVE'],
] as const;

const LABELS: Readonly<Record<string, keyof Details | 'name'>> = {
  ...{ name: 'name', address: 'address', email: 'email', 'e mail': 'email', telephone: 'phone', phone: 'phone' },
};

const columnOf = (cell: string) => cell.replace(/\d+$/, '');
const rowOf = (cell: string) => Number(/\d+$/.exec(cell)?.[0]);
const next = (column: string) => column.slice(0, -1) + String.fromCharCode(column.charCodeAt(column.length - 1) + 1);

/**
 * Reads the controller, its officer and its representative above a table: a heading, and under it labels, each with its value
 * to the right.
 */
export function partiesAbove(
  outside: readonly CellReport[],
  entries: Entries,
): { readonly controller?: string; readonly used: ReadonlySet<CellReport>; readonly reports: readonly CellReport[] } {
  const used = new Set<CellReport>();
  const reports: CellReport[] = [];
  const places = new Map(outside.map((report) => [report.cell, report]));
  let controller: string | undefined;
  for (const [pattern, role] of BLOCKS)
    for (const head of outside.filter(({ text, cell }) => pattern.test(folded(text)) && rowOf(cell) < 12)) {
      const column = columnOf(head.cell);
      const values: Partial<Record<keyof Details | 'name', string>> = {};
      const found: CellReport[] = [];
      for (let row = rowOf(head.cell) + 1; row <= rowOf(head.cell) + 5; row += 1) {
        const [label, value] = [places.get(`${column}${row}`), places.get(`${next(column)}${row}`)];
        const plain = folded(label?.text ?? '');
        if (!label || !value || !Object.hasOwn(LABELS, plain) || saysNothing(value.text)) continue;
        values[LABELS[plain]!] = value.text.trim();
        found.push({ ...value, heading: `${head.text}: ${label.text}`, outcome: 'TEXT', note: undefined });
        used.add(label).add(value);
      }
      const { name, ...details } = values;
      if (name === undefined || (role !== 'CONTROLLER' && controller === undefined)) continue;
      used.add(head);
      reports.push(...found);
      if (role === 'CONTROLLER') controller ??= entries.party(name, details as Details);
      else entries.appoint(controller!, role, entries.contact(name, details as Details));
    }
  return { controller, used, reports };
}
