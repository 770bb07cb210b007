import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundlePrograms } from './programs.js';

// Builds the server and the command line into dist, and leaves there what other builds make.

const ROOT = join(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
const OTHERS = ['console', 'verify', 'client'];
/** Files and folders that the compiler does not write, by their place in the sources and in dist. */
const COPIED = ['libs/files/reports/src/formats/pdf/report.typ', 'locales'];

if (existsSync(DIST))
  for (const name of readdirSync(DIST)) if (!OTHERS.includes(name)) rmSync(join(DIST, name), { recursive: true });
execFileSync(process.execPath, ['node_modules/typescript-7/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const file of COPIED) {
  cpSync(join(ROOT, file), join(DIST, file), { recursive: true });
}
await bundlePrograms(DIST);
const { bin } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
chmodSync(join(ROOT, bin.regesta), 0o755); // npx runs it as a program
