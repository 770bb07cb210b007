import { join } from 'node:path';
import { dataOf, memoryOf, ROOT, serve } from './product.js';
import { median, timed } from './rounds.js';
import { alone } from './table.js';

export const READ = `mutation ($input: SpreadsheetInput!) {
  readSpreadsheet(input: $input) { activities counts { outcome count } parts { file } }
}`;
const PLAN = `mutation ($input: RegisterInput!) { applyRegister(input: $input, dryRun: true) { events } }`;
const ROWS = 10_000;
const ROUNDS = 5;

/** Cells of a row of the ICO's sheet, in the order of its columns. Most rows of a record say much the same. */
const rowOf = (i) => [
  `Function ${i % 20}`,
  `Purpose ${i}`,
  'N/A',
  'Employees; Customers',
  'Contact details; Pay details; Sickness details',
  'Tax authority; Banks',
  `https://intranet.example/${i}`,
  i % 10 === 0 ? 'United States' : undefined,
  i % 10 === 0 ? 'IDTA' : undefined,
  '6 years after end of employment',
  'Encryption; Access control',
  'Contract',
  'Employment',
  undefined,
  undefined,
  'Access; Rectification',
  'No',
  'Employees',
  undefined,
  'London',
  'No',
  undefined,
  undefined,
  'No',
  undefined,
  undefined,
  undefined,
  'https://intranet.example/retention',
  'Yes',
  undefined,
];

/** Measures row 27: a sheet of 10,000 rows with 30 columns, from the file to its plan, over GraphQL. */
export async function measure({ registers, scale, say }) {
  const rows = Math.round(ROWS * scale);
  const bytes = await workbook(rows);
  const server = await serve(registers.empty('import'));
  try {
    await server.ready();
    say(`Importing ${rows} rows, ${Math.round(bytes.length / 1024)} kB`);
    const [read, planned] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      let reading;
      const input = { name: 'record.xlsx', content: [bytes.toString('base64')], on: '2026-01-01' };
      read.push(
        await timed(async () => {
          reading = dataOf(await server.ask({ query: READ, variables: { input } })).readSpreadsheet;
        }),
      );
      if (reading.activities !== rows) throw new Error(`Read ${reading.activities} activities of ${rows}`);
      planned.push(
        await timed(async () => {
          for (const { file } of reading.parts)
            dataOf(await server.ask({ query: PLAN, variables: { input: JSON.parse(file) } }));
        }),
      );
    }
    const whole = read.map((ms, i) => (ms + planned[i]) / 1000);
    return alone({
      row: 27,
      what: `import of ${rows.toLocaleString('en')} rows with 30 columns, from the file to its plan`,
      unit: 's',
      ours: median(whole),
      atMost: 5,
      note: `${(median(read) / 1000).toFixed(1)} s to read and report ${(rows * 30).toLocaleString('en')} places, ${(median(planned) / 1000).toFixed(1)} s to plan; ${memoryOf(server.pid).toFixed(0)} MB afterwards.`,
    });
  } finally {
    await server.stop();
  }
}

/** Returns the bytes of a workbook with so many rows. */
export async function workbook(rows) {
  const { xlsx } = await import(join(ROOT, 'dist/libs/files/spreadsheet/src/index.js'));
  const { ICO_COLUMNS } = await import(join(ROOT, 'dist/libs/files/import/src/data/ico.js'));
  const cellOf = (text) => (text === undefined ? undefined : { type: 'TEXT', text });
  const lines = [ICO_COLUMNS.map(([heading]) => heading), ...Array.from({ length: rows }, (_, i) => rowOf(i))];
  const sheet = { name: 'Template', widths: [], rows: lines.map((line) => ({ cells: line.map(cellOf) })) };
  return Buffer.from(xlsx({ title: 'Record', language: 'en', sheets: [sheet] }));
}
