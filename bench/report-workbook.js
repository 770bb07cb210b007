import { median, timed } from './rounds.js';
import { alone } from './table.js';

const { reportWords } = await import('../dist/libs/files/reports/src/words/report.words.js');

const ROUNDS = 5;
const ROWS = 10_000;
const WORDS = ['customers', 'employees', 'addresses', 'orders', 'payments', 'support', 'erased', 'after', 'contract'];

/** Measures row 32: the workbook of the ICO's record, with a row for each purpose of many activities. */
export async function measure({ scale, say }) {
  const { ICO_COLUMNS, WRITERS } = await reports();
  const report = reportOf(Math.round(ROWS * scale), ICO_COLUMNS);
  const xlsx = await WRITERS.XLSX();
  say(`Writing ${ROUNDS} workbooks`);
  const times = [];
  let size = 0;
  for (let i = 0; i < ROUNDS; i += 1)
    times.push(
      await timed(async () => {
        size = (await xlsx(report)).bytes.length;
      }),
    );
  const { rows } = report.sections[0].blocks[0];
  return alone({
    row: 32,
    what: `XLSX of ${rows.length.toLocaleString('en')} rows with ${ICO_COLUMNS.length} columns`,
    unit: 'ms',
    ours: median(times),
    atMost: 3000,
    note: `${ROUNDS} files of ${(size / 1e6).toFixed(1)} MB, the first ${times[0].toFixed(0)} ms; texts that differ in every row.`,
  });
}

async function reports() {
  const { kindOf } = await import('../dist/libs/files/reports/src/index.js');
  const { WRITERS } = await import('../dist/libs/files/reports/src/formats/writers.js');
  const { columns } = kindOf('ICO').templates.at(-1);
  return { ICO_COLUMNS: columns.map(({ answer, key = answer, ...column }) => ({ key, ...column })), WRITERS };
}

function reportOf(length, columns) {
  const text = (row, column) =>
    Array.from({ length: 6 }, (_, i) => WORDS[(row * 7 + column * 3 + i * (row % 5)) % WORDS.length]).join(' ');
  const rows = Array.from({ length }, (_, row) =>
    Object.fromEntries(
      columns.map(({ key, type }, column) => [
        key,
        type === 'YES_NO' ? row % 2 === 0 : [`${text(row, column)} ${row}`, text(row + 1, column)],
      ]),
    ),
  );
  const cover = {
    contact: [],
    on: '2026-11-26',
    position: '0',
    lawVersion: '1',
    scope: 'All',
    template: { id: 'ICO', version: '1' },
  };
  const words = reportWords('en');
  const blocks = [{ type: 'TABLE', columns, rows, empty: '' }];
  const sections = [{ key: 'record', heading: 'Record', blocks }];
  return { kind: 'ICO', title: 'Record', language: 'en', cover, words, sections, gaps: [], acceptedGaps: [] };
}
