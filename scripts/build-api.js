import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundlePrograms } from './programs.js';

// Builds the server and the command line into dist, and leaves there what other builds make.

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const OTHERS = ['console', 'verify', 'client'];
/** Files that the compiler does not write, by their place in the sources and in dist. */
const COPIED = [
  'libs/files/reports/src/formats/pdf/report.typ',
  ...['en', 'fr', 'de', 'ja', 'ko'].flatMap((language) =>
    ['codes', 'events', 'fields', 'parts'].map((name) => `apps/console/src/words/${language}/${name}.json`),
  ),
];

if (existsSync(DIST))
  for (const name of readdirSync(DIST)) if (!OTHERS.includes(name)) rmSync(join(DIST, name), { recursive: true });
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const file of COPIED) {
  mkdirSync(dirname(join(DIST, file)), { recursive: true });
  copyFileSync(join(ROOT, file), join(DIST, file));
}
await bundlePrograms(DIST);
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
chmodSync(join(ROOT, bin.regesta), 0o755); // npx runs it as a program
