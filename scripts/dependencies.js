#!/usr/bin/env node
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

const HELP = `Lists what the programs are made of, and what PDF needs: each package with its version, its licence and the date of its last release.

Usage: npm run licences -- [--all]

  --all   those that these packages bring, too (hundreds: the registry is asked for each)
`;

const { values: options } = parseArgs({ options: { all: { type: 'boolean' }, help: { type: 'boolean' } } });
if (options.help) {
  process.stdout.write(HELP);
  process.exit();
}

const AT_ONCE = 8;
const UNKNOWN = 'not known';

const ROOT = join(import.meta.dirname, '..');
const TAKEN_IN = join(ROOT, 'dist/parts/licences.md'); // the build writes it
if (!existsSync(TAKEN_IN)) {
  process.stderr.write('The build says what the programs are made of: run npm run build first.\n');
  process.exit(1);
}
const { devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));

const takenIn = readFileSync(TAKEN_IN, 'utf8').matchAll(/^## (\S+) (\S+) \((.+)\)$/gm);
const besides = Object.keys(optionalDependencies).map((name) => {
  const { version, license } = lock.packages[`node_modules/${name}`];
  return { name, version, licence: license ?? UNKNOWN };
});
const rows = [...[...takenIn].map(([, name, version, licence]) => ({ name, version, licence })), ...besides]
  .filter(({ name }) => options.all || name in { ...devDependencies, ...optionalDependencies })
  .sort((a, b) => a.name.localeCompare(b.name) || a.version.localeCompare(b.version));

const dates = await lastReleases([...new Set(rows.map(({ name }) => name))]);
const table = rows.map(({ name, version, licence }) => [name, version, licence, dates.get(name) ?? UNKNOWN]);
const heads = ['package', 'version', 'licence', 'last release'];
const widths = heads.map((head, i) => Math.max(head.length, ...table.map((row) => row[i].length)));
for (const row of [heads, ...table])
  process.stdout.write(
    `${row
      .map((text, i) => text.padEnd(widths[i]))
      .join('  ')
      .trimEnd()}\n`,
  );
if (dates.size < new Set(rows.map(({ name }) => name)).size)
  process.stdout.write('\nThe registry did not answer for every package: those dates are not known.\n');

/** Returns the dates of the newest versions by package, without packages for which the registry gives no answer. */
async function lastReleases(names) {
  const dates = new Map();
  const left = [...names];
  const worker = async () => {
    for (let name = left.pop(); name; name = left.pop()) {
      const date = await lastRelease(name);
      if (date) dates.set(name, date);
      else if (dates.size === 0) left.length = 0; // without a registry, the others are not requested
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return dates;
}

async function lastRelease(name) {
  const ask = ['view', name, 'time', '--json', '--fetch-retries=0', '--fetch-timeout=10000'];
  try {
    const { stdout } = await promisify(execFile)('npm', ask, { shell: process.platform === 'win32' });
    const { created: _, modified: __, ...versions } = JSON.parse(stdout);
    return Object.values(versions).sort().at(-1)?.slice(0, 10);
  } catch {
    return undefined;
  }
}
