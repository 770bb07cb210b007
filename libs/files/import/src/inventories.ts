import type { Workbook } from '#spreadsheet';
import { FORMS } from './data/forms.js';
import type { Details, Entries } from './entries.js';
import { placesOf } from './head.js';
import { bare } from './headings.js';
import { correctionsOf, type Mapping } from './mapping.js';
import { outsideOf } from './places.js';
import { statement, tableIn } from './tables.js';
import { saysNothing } from './text.js';
import { countryOf } from './values.js';

/** Returns what the rows of a form are, if they are no activities. */
export function rowsOf({ format }: Mapping): 'PARTIES' | 'ASSETS' | undefined {
  return FORMS.find((form) => form.format === format)?.rows;
}

/** The fields of a party by the headings of their columns. Another column has no place there, and is asked about. */
const PARTY_FIELDS: Readonly<Record<string, 'name' | 'country' | 'website'>> = {
  ...{ name: 'name', location: 'country', website: 'website' },
};

/**
 * Reads an inventory whose rows are no activities. A vendor becomes a party. An asset is asked about: it belongs to an activity that
 * its sheet does not name.
 */
export function readInventory(workbook: Workbook, mapping: Mapping, entries: Entries) {
  const { sheet, head, headings } = tableIn(workbook, mapping);
  const named = headings.findIndex((heading) => bare(heading ?? '') === 'name');
  const countries = correctionsOf(mapping, 'countries');
  const reports = sheet.rows.slice(0, head.first).flatMap((row) => outsideOf(sheet, row));
  for (const row of sheet.rows.slice(head.last + 1)) {
    const name = row.cells[named]?.text.trim();
    const details: { -readonly [K in keyof Details]: Details[K] } = {};
    for (const [column, cell] of row.cells.entries()) {
      if (!cell || cell.isMerged) continue;
      const { heading, text, ...place } = statement(
        cell,
        sheet.name,
        row.number,
        column,
        headings[column] ?? '',
        'NOTHING',
      );
      const report = { sheet: place.sheet, cell: place.cell, heading, text, field: 'NOTHING' as const };
      const field = PARTY_FIELDS[bare(heading)];
      const code = field === 'country' ? countryOf(text, countries) : undefined;
      if (saysNothing(text)) reports.push({ ...report, outcome: 'LEFT_OUT', note: 'SAYS_NOTHING' });
      else if (name === undefined) reports.push({ ...report, outcome: 'NOT_UNDERSTOOD', note: 'OUTSIDE' });
      else if (rowsOf(mapping) === 'ASSETS')
        reports.push({ ...report, outcome: column === named ? 'ASKED' : 'LEFT_OUT', note: 'ASSET' });
      else if (field === 'country' && !code)
        reports.push({ ...report, field: 'party.country', outcome: 'NOT_UNDERSTOOD', note: 'NO_SUCH_COUNTRY' });
      else if (field === 'country') {
        details.country = code;
        reports.push({ ...report, field: 'party.country', outcome: 'VALUE', became: code });
      } else if (field) {
        if (field === 'website') details.website = text.trim();
        reports.push({ ...report, outcome: 'TEXT' });
      } else reports.push({ ...report, outcome: 'NOT_UNDERSTOOD', note: 'NO_PLACE' });
    }
    if (name !== undefined && rowsOf(mapping) === 'PARTIES') entries.party(name, details);
  }
  return { reports, labels: placesOf(sheet, head) };
}
