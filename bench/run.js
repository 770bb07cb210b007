#!/usr/bin/env node
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const HELP = `Measures the product against lower bounds and other programs, all in this run, and prints a table.

Usage: npm run bench -- [options]

  --scale N      Use registers N times as large (default: 1; 0.1 for a quick try).
  --only 5,7     Measure only these rows. Rows 17 and 24 must be named.
  --minutes N    Let the mixed load of row 11 run for N minutes (default: 30).
  --data DIR     Keep the seeded registers in DIR and use them again. Delete a read-model.db there to rebuild it.
  --json FILE    Write the figures to FILE, too.
  --profile DIR  Write CPU profiles of the product to DIR.
`;

const { values: options } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    only: { type: 'string' },
    minutes: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'string' },
    profile: { type: 'string' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  process.stdout.write(HELP);
  process.exit();
}

/** The measurements in order: small ones first, then those with the large registers. */
const MEASURES = [
  { rows: [1, 2], load: async () => (await import('./append.js')).measure },
  { rows: [3], load: async () => (await import('./emmett.js')).measure },
  { rows: [4], load: async () => (await import('./command.js')).measure },
  { rows: [15], load: async () => (await import('./apply.js')).measure },
  { rows: [9], load: async () => (await import('./rebuild.js')).measure },
  { rows: [5], load: async () => (await import('./page.js')).firstTime },
  { rows: [6], load: async () => (await import('./page-again.js')).measure },
  { rows: [7], load: async () => (await import('./page.js')).pastMoment },
  { rows: [16], load: async () => (await import('./readers.js')).measure },
  { rows: [10], load: async () => (await import('./start.js')).firstAnswer },
  { rows: [11], load: async () => (await import('./start.js')).memory },
  { rows: [14], load: async () => (await import('./mixed-load.js')).measure },
  { rows: [11], load: async () => (await import('./mixed-load.js')).memory },
  { rows: [23], load: async () => (await import('./team.js')).measure },
  { rows: [24], load: async () => (await import('./processes.js')).measure, onlyIfNamed: true },
  { rows: [12, 13], load: async () => (await import('./findings.js')).measure },
  { rows: [17], load: async () => (await import('./peers.js')).measure, onlyIfNamed: true },
  { rows: [18], load: async () => (await import('./search.js')).measure },
  { rows: [19], load: async () => (await import('./storage.js')).measure },
  { rows: [30, 31], load: async () => (await import('./report-files.js')).measure },
  { rows: [33, 34, 35, 36], load: async () => (await import('./history-reads.js')).measure },
  { rows: [22], load: async () => (await import('./console.js')).measure },
  { rows: [25], load: async () => (await import('./console-pages.js')).measure },
  { rows: [32], load: async () => (await import('./report-workbook.js')).measure },
  { rows: [20, 21], load: async () => (await import('./event-store.js')).measure },
  { rows: [27], load: async () => (await import('./import.js')).measure },
  { rows: [40, 41, 42], load: async () => (await import('./log.js')).measure },
  { rows: [43], load: async () => (await import('./mcp.js')).measure },
  { rows: [8], load: async () => (await import('./page.js')).largeRegister },
];

const root = join(import.meta.dirname, '..');
const say = (text) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);
const only = options.only?.split(',').map(Number);
const lines = [];

const npm = (args, cwd) => execFileSync('npm', args, { cwd, stdio: ['ignore', 2, 'inherit'] });
npm(['run', 'build'], root);
if (!existsSync(join(import.meta.dirname, 'node_modules'))) npm(['ci'], import.meta.dirname);

const { profileInto } = await import('./product.js');
const { Registers } = await import('./registers.js');
const { failed, markdown } = await import('./table.js');
profileInto(options.profile);
if (options.data) mkdirSync(options.data, { recursive: true });
const folder = options.data ?? mkdtempSync(join(tmpdir(), 'regesta-bench-'));
process.once('exit', () => options.data || rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const scale = Number(options.scale);
const minutes = options.minutes && Number(options.minutes);
const registers = new Registers(folder, scale, say);
for (const { rows, load, onlyIfNamed } of MEASURES) {
  if (only ? !rows.some((row) => only.includes(row)) : onlyIfNamed) continue;
  say(`Row ${rows.join(', ')}`);
  try {
    const measure = await load();
    lines.push(...[await measure({ registers, scale, minutes, say })].flat());
  } catch (error) {
    say(error.stack);
    lines.push(failed(rows[0], error));
    process.exitCode = 1;
  }
}

lines.sort((a, b) => a.row - b.row);
process.stdout.write(
  `${markdown(lines)}\nNode ${process.version}, ${cpus().length} × ${cpus()[0].model}, scale ${options.scale}\n`,
);
if (options.json) writeFileSync(options.json, `${JSON.stringify(lines, null, 2)}\n`);
