import { readSpreadsheet } from '#spreadsheet';
import { FIELDS, type MappedField } from './data/fields.js';
import { proposeMapping, readWorkbook } from './import.js';
import type { Mapping } from './mapping.js';

const MAPPED = (Object.keys(FIELDS) as MappedField[]).filter((field) => field !== 'NOTHING' && field !== 'status');
const wordOf = (field: MappedField) => `Ünïque ${[...field].join('é')}`;

/** Returns the texts that are reported as taken, or as in the description, and are in nothing that is recorded. */
async function vanished(fields: readonly MappedField[], role: string) {
  const heads = ['Title', 'Role', 'Purpose', 'Third countries', ...fields];
  const cells = ['Pay', role, 'Paying', 'US', ...fields.map(wordOf)];
  const workbook = await readSpreadsheet(Buffer.from(`${heads.join(';')}\n${cells.join(';')}\n`));
  const given = (['title', 'role', 'purpose', 'country', ...fields] as const).map((field, i) => ({
    heading: heads[i]!,
    field,
  }));
  const mapping: Mapping = { ...proposeMapping(workbook)!, columns: given };
  const { cells: reports, parts } = await readWorkbook(workbook, mapping, { today: '2026-11-26', known: {} });
  const recorded = JSON.stringify(parts);
  return reports
    .filter(({ outcome, text }) => /TEXT|DESCRIPTION|NOT_UNDERSTOOD/.test(outcome) && !recorded.includes(text))
    .map(({ field, outcome }) => `${field} ${outcome}`);
}

describe.each(['Controller', 'Joint controller', 'Processor'])('A cell of a record as %s', (role) => {
  it.each(MAPPED)('that is reported as taken is recorded: %s', async (field) => {
    expect(await vanished([field], role)).toEqual([]);
  });

  it('that is reported as taken is recorded, with all others in its row', async () => {
    expect(await vanished(MAPPED, role)).toEqual([]);
  });
});
