import type { Workbook } from '#spreadsheet';
import type { InventoryField } from './data/inventory.js';
import type { Entries, Entry } from './entries.js';
import { placesOf } from './head.js';
import { bare, MEANINGS } from './headings.js';
import { Inventory } from './inventory.js';
import { inventoryColumns, isName } from './inventory-columns.js';
import type { Mapping } from './mapping.js';
import { outsideOf } from './places.js';
import type { CellReport, Place } from './reading.js';
import { fieldsOf, statement, tableIn } from './tables.js';

// An inventory of systems or vendors, as a service catalogue or a purchasing department keeps it. Its rows are no activities.

/** Meanings that only a sheet of activities has. */
const OF_ACTIVITIES = new Set(['title', 'legalBasis', 'dataSubject', 'retention', 'controller']);

/** Returns how a table is read whose headings are those of systems with their vendors, and of no activities; else undefined. */
export function proposeInventory(workbook: Workbook, table: Mapping | undefined): Mapping | undefined {
  if (table?.format !== 'TABLE') return undefined;
  const { headings } = tableIn(workbook, table);
  const meanings = headings.map((heading) => heading && !isName(heading) && MEANINGS.get(bare(heading)));
  if (meanings.some((meaning) => meaning && OF_ACTIVITIES.has(meaning))) return undefined;
  const columns = inventoryColumns(headings);
  const has = (wanted: InventoryField) => columns.some(({ field }) => field === wanted);
  return has('system') && has('vendor') ? { ...table, format: 'INVENTORY', columns } : undefined;
}

/** The reading of an inventory: entries of a register file, and the fate of every cell. */
interface InventoryReading {
  readonly contents: Readonly<Record<string, readonly Entry[]>>;
  readonly reports: readonly CellReport[];
  readonly labels: readonly Place[];
}

/**
 * Reads an inventory. A system becomes a system of the register. A vendor is a question, unless the register has an engagement with it: only
 * an answer makes a party and an engagement of it.
 */
export function readInventory(workbook: Workbook, mapping: Mapping, entries: Entries): InventoryReading {
  const { sheet, head, headings } = tableIn(workbook, mapping);
  const columns = fieldsOf(headings, mapping);
  const reports = sheet.rows.slice(0, head.first).flatMap((row) => outsideOf(sheet, row));
  const inventory = new Inventory(mapping, entries);
  for (const row of sheet.rows.slice(head.last + 1)) {
    const cells = row.cells.flatMap((cell, at) => {
      if (!cell || cell.isMerged) return [];
      const { field = 'DESCRIPTION' } = columns[at] ?? {};
      return [statement(cell, sheet.name, row.number, at, headings[at] ?? '', field)];
    });
    reports.push(...inventory.row(cells));
  }
  return { contents: inventory.contents(), reports, labels: placesOf(sheet, head) };
}
