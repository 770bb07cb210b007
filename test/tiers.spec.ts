import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { ALONE, APART, NEVER, RARELY, specs, TIERS, tierOf, tiersOn } from './tiers.js';

const ROOT = join(import.meta.dirname, '..');
const SPECS = specs();

/** Modules that open a store or start a process or a thread. Other imports of a spec are pure. */
const OPENS = [
  /^(better-sqlite3|node:sqlite|pg|playwright-core|node:child_process|node:worker_threads)$/,
  /^#(ledger|read-model)\/(sqlite|eventstoredb|postgres)$/,
  /[./](sqlite|eventstoredb|postgres)[.](event-store|read-model|backup|verify|lock|sessions|thread|testing)\.js$/,
  /^\.\/thread\.js$/,
  /[.](contract|double)\.js$/,
  /\/apps\/(api\/src\/(serve|run)|cli\/src\/command-line)\.js$/,
];
/** Exports that open a store, of modules that are pure otherwise. */
const OPENING =
  /\b(SqliteKeyStore|openKeyStore|openLedgerAt|openStores|openReadModel|openHistories|CoreModule|BackgroundThread|runInThread)\b/;

describe('A spec runs on the engines that the end of its name says:', () => {
  it.each(Object.entries(TIERS))('%s, and there are such specs', (end, { pairs, why }) => {
    expect(why).toMatch(/^[A-Z].+\.$/);
    expect(SPECS.filter((spec) => tierOf(spec) === end).length).toBeGreaterThan(0);
    for (const pair of pairs) expect(tiersOn(pair, false)).toContain(end);
  });

  it('all of them, each by one end', () => {
    expect(SPECS.filter((spec) => !(tierOf(spec)! in TIERS))).toEqual([]);
    expect(SPECS.length).toBeGreaterThan(140);
  });

  it.each(SPECS.filter((spec) => tierOf(spec) === '.spec.ts'))('%s opens no store', (spec) => {
    expect(openedBy(join(ROOT, spec))).toEqual([]);
  });

  it.each(SPECS.filter((spec) => tierOf(spec) !== '.spec.ts'))('%s opens one', (spec) => {
    expect(openedBy(join(ROOT, spec))).not.toEqual([]);
  });

  it('what never runs on a pair, runs alone, or has its own modules, is there', () => {
    const patterns = Object.values(NEVER).flatMap((never) => never.map(({ specs }) => new RegExp(`^${specs}`)));
    for (const pattern of patterns) expect(SPECS.filter((spec) => pattern.test(spec))).not.toEqual([]);
    expect(SPECS.filter((spec) => ALONE.test(`/${spec}`)).length).toBeGreaterThan(6);
    expect(SPECS.filter((spec) => APART.test(`/${spec}`))).not.toEqual([]);
    expect(SPECS.filter((spec) => RARELY.test(`/${spec}`))).not.toEqual([]);
  });
});

describe('What opens a store is seen', () => {
  it.each([
    ["import Database from 'better-sqlite3';", 'better-sqlite3'],
    ["import { SqliteKeyStore } from '#ledger';", '#ledger: SqliteKeyStore'],
    ["const { EventStoreDbDouble } = await import('./eventstoredb.double.js');", './eventstoredb.double.js'],
    ["import {\n  ServedRegister,\n} from './over-the-wire.js';", './over-the-wire.js → ../apps/api/src/serve.js'],
  ])('in %j', (source, seen) => {
    expect(opened(source, import.meta.dirname)).toContain(seen);
  });

  it.each(["import type { Database } from 'better-sqlite3';", "import { Ledger } from '#ledger';"])(
    'and not in %j',
    (source) => expect(opened(source, import.meta.dirname)).toEqual([]),
  );
});

/** Returns the imports by which the file opens a store: its own, or those of test helpers. */
function openedBy(file: string): string[] {
  return opened(readFileSync(file, 'utf8'), dirname(file));
}

function opened(source: string, folder: string): string[] {
  return importsOf(source).flatMap(({ names, from }) => {
    if (OPENS.some((pattern) => pattern.test(from))) return [from];
    const opening = OPENING.exec(names)?.[0];
    if (opening) return [`${from}: ${opening}`];
    const helper = join(folder, from).replace(/\.js$/, '.ts');
    return isHelper(from, helper) ? openedBy(helper).map((one) => `${from} → ${one}`) : [];
  });
}

function isHelper(from: string, file: string): boolean {
  const path = relative(ROOT, file);
  return from.startsWith('.') && /^test\/|[./]testing\.ts$/.test(path) && existsSync(file);
}

/** Returns the imports of the source at run time, without types. */
function importsOf(source: string): { names: string; from: string }[] {
  const fixed = [...source.matchAll(/^(?:import|export)\s+(?!type\b)([^;]*?)\s*from '([^']+)';/gm)];
  const dynamic = [...source.matchAll(/^()[^"\n]*\bimport\('([^']+)'\)/gm)];
  return [...fixed, ...dynamic].map(([, names, from]) => ({ names: names!.replace(/\btype \w+/g, ''), from: from! }));
}
