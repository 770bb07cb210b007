import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';

const ROOT = join(import.meta.dirname, '..');
const FOLDERS = ['apps', 'libs', 'scripts', 'test'];

const options = await extractOptions(join(ROOT, '.dependency-cruiser.js'));
const { enhancedResolveOptions, ...cruiseOptions } = options;
const rules = (options.ruleSet?.forbidden ?? []).map((rule) => rule.name);

/** The smallest tree that has a file of every kind, each with what it may import: a module's name, or a whole line. */
const SOUND: Record<string, string[]> = {
  'apps/api/src/main.ts': ['#node-version', '#register', '#ledger', './config.js', 'fastify', 'node:path'],
  'apps/api/src/config.ts': [],
  'apps/cli/src/main.ts': ['#register', 'commander'],
  'apps/console/src/page.ts': ['./schema.js'],
  'apps/console/src/schema.ts': [],
  'libs/law/src/index.ts': ['./retention.js'],
  'libs/law/src/retention.ts': ['temporal-polyfill'],
  'libs/ledger/src/index.ts': ['./event-store.js', './runner.js', './key-store.js'],
  'libs/ledger/src/event-store.ts': [],
  'libs/ledger/src/runner.ts': ['./event-store.js', '@nestjs/common', '@nestjs/cqrs', 'uuid'],
  'libs/node-version/src/index.ts': [],
  'libs/sqlite/src/index.ts': ['./sqlite.js'],
  'libs/sqlite/src/sqlite.ts': ['node:sqlite'],
  'libs/ledger/src/key-store.ts': ['#sqlite', 'node:crypto'],
  'libs/ledger/src/sqlite.event-store.ts': ['./event-store.js', '#sqlite', 'node:fs'],
  'libs/ledger/src/sqlite.event-store.spec.ts': ['./sqlite.event-store.js', './event-store.contract.js'],
  'libs/ledger/src/eventstoredb.event-store.ts': ['./event-store.js', '@eventstore/db-client'],
  'libs/ledger/src/eventstoredb.double.ts': ['@eventstore/db-client', '@grpc/grpc-js'],
  'libs/ledger/src/event-store.contract.ts': ['./event-store.js'],
  'libs/ledger/src/testing.ts': ['./event-store.js'],
  'libs/read-model/src/index.ts': ['./database.js', './writer.js', './projector.js'],
  'libs/read-model/src/database.ts': ['kysely'],
  'libs/read-model/src/sqlite.read-model.ts': ['./database.js', '#sqlite', 'node:fs'],
  'libs/read-model/src/postgres.read-model.ts': ['./database.js', 'pg'],
  'libs/read-model/src/projector.ts': ['./database.js', '#ledger', 'node:timers/promises'],
  'libs/read-model/src/writer.ts': ['#ledger', './database.js', '@nestjs/common'],
  'libs/graphql/src/index.ts': ['./scalars.js'],
  'libs/graphql/src/scalars.ts': [
    "import type { Page } from '#read-model';",
    '#law',
    'graphql',
    '@nestjs/graphql',
    'temporal-polyfill',
  ],
  'libs/access/src/index.ts': ['./grants.js', './sqlite.reading-log.js'],
  'libs/access/src/grants.ts': ['#ledger', '#read-model', '#graphql', 'jose', 'node:crypto'],
  'libs/access/src/sqlite.reading-log.ts': ['#sqlite', 'node:fs'],
  'libs/parties/src/index.ts': ['./parties.module.js', './party.file.js', './party.events.js'],
  'libs/parties/src/parties.module.ts': ['./party.resolver.js', './party.projection.js', '#ledger', '@nestjs/common'],
  'libs/parties/src/party.events.ts': ['#law', '#ledger'],
  'libs/parties/src/party.commands.ts': ['./party.events.js', '#ledger'],
  'libs/parties/src/party.rules.ts': ['./party.events.js', '#ledger'],
  'libs/parties/src/party.decider.ts': ['./party.events.js', './party.commands.js', './party.rules.js', '#ledger'],
  'libs/parties/src/party.decider.spec.ts': ['./party.decider.js', '../../ledger/src/testing.js', 'fast-check'],
  'libs/parties/src/party.file.ts': ['./party.commands.js', '#ledger'],
  'libs/parties/src/party.projection.ts': ['./party.decider.js', '#read-model'],
  'libs/parties/src/party.access.ts': ['#read-model'],
  'libs/parties/src/party.queries.ts': ['./party.events.js', './party.access.js', '#read-model', '@nestjs/common'],
  'libs/parties/src/party.view.ts': ['./party.events.js', '#law', '#read-model'],
  'libs/parties/src/party.graphql.ts': ['./party.events.js', './party.rows.js', '#graphql', '@nestjs/graphql'],
  'libs/parties/src/party.rows.ts': ['#graphql', '#law', '@nestjs/graphql'],
  'libs/parties/src/party.resolver.ts': [
    './party.commands.js',
    './party.queries.js',
    './party.view.js',
    './party.graphql.js',
    '#graphql',
    '#read-model',
    '@nestjs/cqrs',
  ],
  'libs/transfers/src/index.ts': ['./transfer.events.js'],
  'libs/transfers/src/transfer.events.ts': ['#ledger'],
  'libs/register/src/index.ts': ['./stores.js', './party.edges.js'],
  'libs/register/src/party.edges.ts': ['#parties', '#transfers', '#read-model', '#graphql', 'dataloader'],
  'libs/findings/src/index.ts': ['./judge.js'],
  'libs/findings/src/judge.ts': ['#law', '#ledger', '#register', '#read-model', '#graphql', '@nestjs/common'],
  'libs/disclosures/src/index.ts': ['./korea.js'],
  'libs/disclosures/src/korea.ts': ['#findings', '#law', '#register', '#graphql', '@nestjs/graphql', 'graphql'],
  'libs/register/src/stores.ts': [
    '#ledger',
    'node:path',
    "await import('#ledger/sqlite');",
    "await import('#ledger/eventstoredb');",
    "await import('#read-model/sqlite');",
    "await import('#read-model/postgres');",
  ],
  'test/over-the-wire.ts': ['../apps/api/src/main.js'],
};

/** A rule, the file to which a line is added that breaks it, that line, and a new file that the line needs. */
const PLANTED: [rule: string, file: string, line: string, needs?: string][] = [
  ['slice-to-slice', 'libs/parties/src/parties.module.ts', "import type { Transfer } from '#transfers';"],
  ['slice-to-slice', 'libs/newcomers/src/index.ts', "import '#parties';"],
  ['slice-files', 'libs/parties/src/index.ts', "import './party.helpers.js';", 'libs/parties/src/party.helpers.ts'],
  ['slice-pure', 'libs/parties/src/party.decider.ts', "import 'uuid';"],
  ['slice-pure', 'libs/parties/src/party.decider.ts', "import type { Page } from '#read-model';"],
  ['slice-pure', 'libs/parties/src/party.events.ts', "import 'node:crypto';"],
  ['slice-pure', 'libs/parties/src/party.commands.ts', "import '#graphql';"],
  ['slice-pure', 'libs/parties/src/party.rules.ts', "import './party.rows.js';"],
  ['slice-file', 'libs/parties/src/party.file.ts', "import './party.decider.js';"],
  ['slice-projection', 'libs/parties/src/party.projection.ts', "import './party.queries.js';"],
  ['slice-access', 'libs/parties/src/party.access.ts', "import type { Party } from './party.events.js';"],
  ['slice-queries', 'libs/parties/src/party.queries.ts', "import type { Party } from './party.graphql.js';"],
  ['slice-view', 'libs/parties/src/party.view.ts', "import '#graphql';"],
  ['slice-graphql', 'libs/parties/src/party.graphql.ts', "import './party.decider.js';"],
  ['slice-resolver', 'libs/parties/src/party.resolver.ts', "import './party.decider.js';"],
  ['slice-resolver', 'libs/parties/src/party.resolver.ts', "import type { EventStore } from '#ledger';"],
  ['slice-module', 'libs/parties/src/parties.module.ts', "import '#graphql';"],
  ['slice-index', 'libs/parties/src/index.ts', "export * from '#ledger';"],
  ['law', 'libs/law/src/retention.ts', "import '#ledger';"],
  ['law', 'libs/law/src/retention.ts', "import 'node:fs';"],
  ['ledger', 'libs/ledger/src/runner.ts', "import type { Scope } from '#law';"],
  ['ledger', 'libs/ledger/src/runner.ts', "import 'rxjs';"],
  ['read-model', 'libs/read-model/src/writer.ts', "import '#law';"],
  ['access', 'libs/access/src/grants.ts', "import '#parties';"],
  ['findings', 'libs/findings/src/judge.ts', "import '#parties';"],
  ['findings', 'libs/findings/src/judge.ts', "import 'kysely';"],
  ['disclosures', 'libs/disclosures/src/korea.ts', "import type { PartyState } from '#parties';"],
  ['disclosures', 'libs/disclosures/src/korea.ts', "import 'node:fs';"],
  ['graphql', 'libs/graphql/src/scalars.ts', "import '@nestjs/cqrs';"],
  ['graphql-reads-nothing', 'libs/graphql/src/scalars.ts', "import { type Page, Documents } from '#read-model';"],
  ['io-in-stores', 'libs/ledger/src/runner.ts', "import 'node:fs';"],
  ['node-version', 'libs/node-version/src/index.ts', "import 'node:sqlite';"],
  ['sqlite', 'libs/sqlite/src/sqlite.ts', "import 'kysely';"],
  ['sqlite', 'libs/sqlite/src/sqlite.ts', "import type { Scope } from '#law';"],
  ['sqlite-in-its-stores', 'libs/read-model/src/writer.ts', "import type { Sqlite } from '#sqlite';"],
  ['sqlite-by-its-driver', 'libs/access/src/sqlite.reading-log.ts', "import 'node:sqlite';"],
  ['eventstoredb-in-its-store', 'libs/ledger/src/runner.ts', "import '@eventstore/db-client';"],
  ['postgres-in-its-store', 'libs/read-model/src/projector.ts', "import 'pg';"],
  ['stores-opened-by-register', 'apps/cli/src/main.ts', "import '#ledger/sqlite';"],
  ['stores-opened-by-register', 'libs/ledger/src/index.ts', "export * from './eventstoredb.event-store.js';"],
  ['stores-loaded-when-used', 'libs/register/src/stores.ts', "import { Client } from '#ledger/eventstoredb';"],
  ['telemetry-loaded-when-used', 'apps/api/src/main.ts', "import '@opentelemetry/sdk-node';"],
  ['apps-through-the-index', 'apps/api/src/main.ts', "import '../../../libs/register/src/stores.js';"],
  ['libs-through-the-index', 'libs/register/src/party.edges.ts', "import '../../parties/src/party.decider.js';"],
  ['libs-below-apps', 'libs/register/src/stores.ts', "import type { Config } from '../../../apps/api/src/config.js';"],
  ['apps-apart', 'apps/cli/src/main.ts', "import '../../api/src/config.js';"],
  ['console-by-graphql', 'apps/console/src/page.ts', "import '#law';"],
  ['resolvable', 'libs/parties/src/party.decider.ts', "import '#partys';"],
  ['resolvable', 'apps/api/src/main.ts', "import './nowhere.js';"],
  ['sources-not-builds', 'apps/api/src/main.ts', "import '../../../dist/law.js';", 'dist/law.js'],
  ['no-circles', 'libs/ledger/src/event-store.ts', "import type { Runner } from './runner.js';"],
  ['no-orphans', 'apps/api/src/forgotten.ts', 'export const nobody = 1;'],
  ['no-unused-files', 'libs/register/src/forgotten.ts', "import '#ledger';"],
  ['tests-in-tests', 'libs/parties/src/party.decider.ts', "import '../../ledger/src/testing.js';"],
  ['tests-in-tests', 'libs/ledger/src/index.ts', "export * from './event-store.contract.js';"],
  ['tests-in-tests', 'libs/ledger/src/runner.ts', "import './eventstoredb.double.js';"],
  ['tests-in-tests', 'apps/cli/src/main.ts', "import '../../../test/over-the-wire.js';"],
  ['no-dev-packages', 'apps/cli/src/main.ts', "import 'typescript';"],
  ['declared-packages', 'libs/register/src/stores.ts', "import 'acorn';"],
];

describe('Boundaries', () => {
  let base: string;
  let ours: Judgement;

  beforeAll(async () => {
    ours = await judge(ROOT);
    base = mkdtempSync(join(tmpdir(), 'boundaries-'));
  });

  afterAll(() => rmSync(base, { recursive: true }));

  it('are kept by the whole tree', () => {
    expect(ours.broken).toEqual([]);
  });

  it('are judged by where imports lead: a name of ours to its sources, a type as anything else', () => {
    expect(ours.edges).toEqual(
      expect.arrayContaining([
        'libs/parties/src/party.decider.ts → libs/ledger/src/index.ts',
        'libs/parties/src/party.events.ts → libs/law/src/index.ts',
        'libs/register/src/stores.ts → libs/ledger/src/sqlite.event-store.ts',
        'libs/register/src/stores.ts → libs/ledger/src/eventstoredb.event-store.ts',
        'test/over-the-wire.ts → apps/api/src/serve.ts',
      ]),
    );
  });

  it('are kept by the small tree that violations are planted in', async () => {
    const { broken } = await judge(lay(base, SOUND));

    expect(broken).toEqual([]);
  });

  for (const [rule, file, line, needs] of PLANTED)
    it(`${rule}: ${file} may not ${line}`, async () => {
      const tree = lay(base, { ...SOUND, ...(needs && { [needs]: [] }), [file]: [...(SOUND[file] ?? []), line] });

      const { broken } = await judge(tree);

      expect(broken).toEqual([expect.stringMatching(new RegExp(`^${rule}: ${file}( |$)`))]);
    });

  it('are each seen broken', () => {
    const seen = PLANTED.map(([rule]) => rule);

    expect([...new Set(seen)].sort()).toEqual(rules.sort());
  });
});

interface Judgement {
  /** The rules that are broken, each with where. */
  readonly broken: string[];
  /** What leads to what. */
  readonly edges: string[];
}

async function judge(baseDir: string): Promise<Judgement> {
  const folders = FOLDERS.filter((folder) => existsSync(join(baseDir, folder)));
  const { output } = await cruise(folders, { ...cruiseOptions, baseDir }, enhancedResolveOptions);
  const { modules, summary } = output as ICruiseResult;
  return {
    broken: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from}${to === from ? '' : ` → ${to}`}`),
    edges: modules.flatMap(({ source, dependencies }) => dependencies.map((to) => `${source} → ${to.resolved}`)),
  };
}

/** Writes a tree laid out as this one, with the same packages. */
function lay(base: string, files: Record<string, string[]>): string {
  const tree = mkdtempSync(join(base, 'tree-'));
  for (const shared of ['node_modules', 'package.json']) symlinkSync(join(ROOT, shared), join(tree, shared));
  for (const [path, imports] of Object.entries(files)) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), imports.map(statement).join('\n'));
  }
  return tree;
}

const statement = (imported: string) => (imported.includes(' ') ? imported : `import '${imported}';`);
