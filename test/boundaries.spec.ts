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

/** The smallest tree with a file of every kind, each with its permitted imports: the name of a module, or a whole line. */
const SOUND: Record<string, string[]> = {
  'apps/api/src/main.ts': ['#process', '#runtime', '#ledger', './config.js', 'fastify', 'node:path'],
  'apps/api/src/config.ts': [],
  'apps/cli/src/main.ts': ['#runtime', 'commander'],
  'apps/verify/src/main.ts': ['#transparency-log', 'node:fs'],
  'apps/console/src/page.ts': ['./schema.js', '#pages'],
  'apps/console/src/schema.ts': [],
  'libs/law/src/index.ts': ['./retention.js'],
  'libs/law/src/retention.ts': ['temporal-polyfill'],
  'libs/transparency-log/src/index.ts': ['./tree.js'],
  'libs/transparency-log/src/tree.ts': ['node:crypto'],
  'libs/ledger/src/index.ts': ['./store/event-store.js', './commands/runner.js', './keys/key-store.js'],
  'libs/ledger/src/store/event-store.ts': [],
  'libs/ledger/src/commands/runner.ts': ['../store/event-store.js', '@nestjs/common', '@nestjs/cqrs', 'uuid'],
  'libs/pages/src/index.ts': ['./own-page.js'],
  'libs/pages/src/own-page.ts': [],
  'libs/process/src/index.ts': [],
  'libs/sqlite/src/index.ts': ['./sqlite.js'],
  'libs/sqlite/src/sqlite.ts': ['node:sqlite'],
  'libs/ledger/src/keys/key-store.ts': ['#sqlite', 'node:crypto'],
  'libs/ledger/src/store/sqlite.event-store.ts': ['./event-store.js', '#sqlite', 'node:fs'],
  'libs/ledger/src/store/sqlite.event-store.ledger.spec.ts': [
    './sqlite.event-store.js',
    '../testing/event-store.contract.js',
  ],
  'libs/ledger/src/store/eventstoredb.event-store.ts': ['./event-store.js', '@eventstore/db-client'],
  'libs/ledger/src/testing/eventstoredb.double.ts': ['@eventstore/db-client', '@grpc/grpc-js'],
  'libs/ledger/src/testing/event-store.contract.ts': ['../store/event-store.js'],
  'libs/ledger/src/testing/testing.ts': ['../store/event-store.js'],
  'libs/evidence/src/index.ts': ['./log-follower.js', './sqlite.log-store.js'],
  'libs/evidence/src/log-follower.ts': ['#ledger', '#transparency-log', '@nestjs/common', 'node:timers/promises'],
  'libs/evidence/src/sqlite.log-store.ts': ['#sqlite', '#transparency-log', 'node:fs'],
  'libs/read-model/src/index.ts': ['./engines/database.js', './write/writer.js', './write/projector.js'],
  'libs/read-model/src/engines/database.ts': ['kysely'],
  'libs/read-model/src/engines/sqlite.generations.ts': ['./sqlite.read-model.js', '#sqlite', 'node:fs'],
  'libs/read-model/src/engines/sqlite.read-model.ts': ['./database.js', '#sqlite', 'node:fs'],
  'libs/read-model/src/engines/postgres.generations.ts': ['./postgres.read-model.js'],
  'libs/read-model/src/engines/postgres.read-model.ts': ['./database.js', 'pg'],
  'libs/read-model/src/write/projector.ts': ['../engines/database.js', '#ledger', 'node:timers/promises'],
  'libs/read-model/src/write/writer.ts': ['#ledger', '../engines/database.js', '@nestjs/common'],
  'libs/graphql/src/index.ts': ['./scalars.js'],
  'libs/graphql/src/scalars.ts': [
    "import type { Page } from '#read-model';",
    '#law',
    'graphql',
    '@nestjs/graphql',
    'temporal-polyfill',
  ],
  'libs/slice/src/index.ts': ['./slice.js'],
  'libs/slice/src/slice.ts': ['#ledger', '#read-model', '@nestjs/common'],
  'libs/access/src/index.ts': ['./grants.js', './sqlite.reading-log.js', './sqlite.sessions.js'],
  'libs/access/src/grants.ts': ['#ledger', '#read-model', '#graphql', '#slice', 'jose', 'node:crypto'],
  'libs/access/src/sqlite.reading-log.ts': ['#sqlite', 'node:fs'],
  'libs/access/src/sqlite.sessions.ts': ['#sqlite', 'node:fs', 'node:crypto'],
  'libs/parties/src/index.ts': ['./party.slice.js', './party.events.js'],
  'libs/parties/src/party.slice.ts': ['./party.resolver.js', './party.projection.js', './party.file.js', '#slice'],
  'libs/parties/src/party.events.ts': ['#law', '#ledger'],
  'libs/parties/src/party.commands.ts': ['./party.events.js', '#ledger'],
  'libs/parties/src/party.rules.ts': ['./party.events.js', '#ledger'],
  'libs/parties/src/party.decider.ts': ['./party.events.js', './party.commands.js', './party.rules.js', '#ledger'],
  'libs/parties/src/party.decider.spec.ts': ['./party.decider.js', '../../ledger/src/testing/testing.js', 'fast-check'],
  'libs/parties/src/party.file.ts': ['./party.commands.js', '#slice', '#ledger'],
  'libs/parties/src/party.projection.ts': ['./party.decider.js', '#read-model'],
  'libs/parties/src/party.access.ts': ['#read-model'],
  'libs/parties/src/party.facets.ts': ['./party.events.js', '#law', '#read-model'],
  'libs/parties/src/party.queries.ts': [
    './party.events.js',
    './party.access.js',
    './party.facets.js',
    '#read-model',
    '@nestjs/common',
  ],
  'libs/parties/src/party.present.ts': ['./party.events.js', '#law', '#read-model'],
  'libs/parties/src/party.graphql.ts': ['./party.events.js', './party.shared-types.js', '#graphql', '@nestjs/graphql'],
  'libs/parties/src/party.shared-types.ts': ['#graphql', '#law', '@nestjs/graphql'],
  'libs/parties/src/party.resolver.ts': [
    './party.commands.js',
    './party.queries.js',
    './party.present.js',
    './party.graphql.js',
    '#graphql',
    '#read-model',
    '@nestjs/cqrs',
  ],
  'libs/transfers/src/index.ts': ['./transfer.events.js'],
  'libs/transfers/src/transfer.events.ts': ['#ledger'],
  'libs/graph/src/party.fields.ts': [
    '#findings',
    '#parties',
    '#transfers',
    '#read-model',
    '#register-file',
    '#graphql',
    'dataloader',
  ],
  'libs/snapshot/src/index.ts': ['./snapshot.js'],
  'libs/snapshot/src/snapshot.ts': ['#law', "import type { Party } from '#parties';"],
  'libs/snapshot/src/reader.ts': ['./snapshot.js', '#read-model', '@nestjs/common'],
  'libs/register-file/src/index.ts': ['./plan.js'],
  'libs/register-file/src/plan.ts': ['#ledger', '#read-model', '#slice', 'yaml'],
  'libs/history/src/index.ts': ['./history.js'],
  'libs/history/src/history.ts': ['#ledger', '#read-model', '#graphql', '@nestjs/graphql'],
  'libs/law-api/src/index.ts': ['./law.resolver.js'],
  'libs/law-api/src/law.resolver.ts': ['#law', '#graphql', '#read-model', '@nestjs/graphql'],
  'libs/evidence-api/src/index.ts': ['./evidence.resolver.js'],
  'libs/evidence-api/src/evidence.resolver.ts': ['#evidence', '#graphql', '#read-model', '@nestjs/graphql'],
  'libs/graph/src/index.ts': ['./party.fields.js'],
  'libs/runtime/src/index.ts': ['./stores.js'],
  'libs/findings/src/index.ts': ['./findings.js'],
  'libs/findings/src/findings.ts': ['./model/judge.js', '#snapshot/reader', '#ledger', '#graphql', '@nestjs/common'],
  'libs/findings/src/model/judge.ts': ['#law', '#snapshot', "import type { Found } from '#read-model';"],
  'libs/reports/src/index.ts': ['./model/report.js', './render/renderer.js'],
  'libs/reports/src/render/renderer.ts': ["import type { Task } from './render-process.js';", 'node:child_process'],
  'libs/reports/src/render/render-process.ts': ['../formats/writers.js'],
  'libs/reports/src/formats/writers.ts': ["export const load = () => import('./pdf/pdf.js');"],
  'libs/reports/src/formats/pdf/pdf.ts': ['@myriaddreamin/typst-ts-node-compiler', 'fflate'],
  'libs/reports/src/model/report.ts': ['#snapshot', '#disclosures', '#findings', '#law'],
  'libs/spreadsheet/src/index.ts': ['./read/read.js'],
  'libs/spreadsheet/src/read/read.ts': ['#ledger', 'csv-parse/sync', 'saxes', 'yauzl', 'node:util'],
  'libs/import/src/index.ts': ['./recognise.js'],
  'libs/import/src/recognise.ts': ['#law', '#spreadsheet', '#register-file', 'graphql', 'yaml'],
  'libs/disclosures/src/index.ts': ['./korea/document.js'],
  'libs/disclosures/src/korea/document.ts': [
    '#findings',
    '#law',
    '#snapshot',
    '#graphql',
    '@nestjs/graphql',
    'graphql',
  ],
  'libs/runtime/src/stores.ts': [
    '#ledger',
    'node:path',
    "await import('#ledger/sqlite');",
    "await import('#ledger/eventstoredb');",
    "await import('#read-model/sqlite');",
    "await import('#read-model/postgres');",
  ],
  'test/over-the-wire.ts': ['../apps/api/src/main.js'],
};

/** A rule, a file, the line that breaks the rule when it is added to the file, and a new file that the line needs. */
const PLANTED: [rule: string, file: string, line: string, needs?: string][] = [
  ['slice-to-slice', 'libs/parties/src/party.slice.ts', "import type { Transfer } from '#transfers';"],
  ['slice-to-slice', 'libs/newcomers/src/index.ts', "import '#parties';"],
  ['slice-files', 'libs/parties/src/index.ts', "import './party.helpers.js';", 'libs/parties/src/party.helpers.ts'],
  ['slice-pure', 'libs/parties/src/party.decider.ts', "import 'uuid';"],
  ['slice-pure', 'libs/parties/src/party.decider.ts', "import type { Page } from '#read-model';"],
  ['slice-pure', 'libs/parties/src/party.events.ts', "import 'node:crypto';"],
  ['slice-pure', 'libs/parties/src/party.commands.ts', "import '#graphql';"],
  ['slice-pure', 'libs/parties/src/party.rules.ts', "import './party.shared-types.js';"],
  ['slice-file', 'libs/parties/src/party.file.ts', "import './party.decider.js';"],
  ['slice-projection', 'libs/parties/src/party.projection.ts', "import './party.queries.js';"],
  ['slice-access', 'libs/parties/src/party.access.ts', "import type { Party } from './party.events.js';"],
  ['slice-facets', 'libs/parties/src/party.facets.ts', "import '#graphql';"],
  ['slice-queries', 'libs/parties/src/party.queries.ts', "import type { Party } from './party.graphql.js';"],
  ['slice-present', 'libs/parties/src/party.present.ts', "import '#graphql';"],
  ['slice-graphql', 'libs/parties/src/party.graphql.ts', "import './party.decider.js';"],
  ['slice-resolver', 'libs/parties/src/party.resolver.ts', "import './party.decider.js';"],
  ['slice-resolver', 'libs/parties/src/party.resolver.ts', "import type { EventStore } from '#ledger';"],
  ['slice-parts', 'libs/parties/src/party.slice.ts', "import '#graphql';"],
  ['slice-parts', 'libs/parties/src/party.slice.ts', "import '@nestjs/common';"],
  ['slice-index', 'libs/parties/src/index.ts', "export * from '#ledger';"],
  ['law', 'libs/law/src/retention.ts', "import '#ledger';"],
  ['law', 'libs/law/src/retention.ts', "import 'node:fs';"],
  ['transparency-log', 'libs/transparency-log/src/tree.ts', "import type { NewEvent } from '#ledger';"],
  ['transparency-log', 'libs/transparency-log/src/tree.ts', "import 'node:fs';"],
  ['ledger', 'libs/ledger/src/commands/runner.ts', "import type { Scope } from '#law';"],
  ['ledger', 'libs/ledger/src/commands/runner.ts', "import 'rxjs';"],
  ['evidence', 'libs/evidence/src/log-follower.ts', "import '#read-model';"],
  ['evidence', 'libs/evidence/src/log-follower.ts', "import 'kysely';"],
  ['read-model', 'libs/read-model/src/write/writer.ts', "import '#law';"],
  ['slice', 'libs/slice/src/slice.ts', "import type { Transfer } from '#transfers';"],
  ['slice', 'libs/slice/src/slice.ts', "import '@nestjs/cqrs';"],
  ['access', 'libs/access/src/grants.ts', "import '#parties';"],
  ['findings', 'libs/findings/src/findings.ts', "import '#parties';"],
  ['findings', 'libs/findings/src/findings.ts', "import 'kysely';"],
  ['rules-pure', 'libs/findings/src/model/judge.ts', "import '@nestjs/common';"],
  ['rules-pure', 'libs/findings/src/model/judge.ts', "import { Things } from '#read-model';"],
  ['snapshot-pure', 'libs/snapshot/src/snapshot.ts', "import { Things } from '#read-model';"],
  ['snapshot-pure', 'libs/snapshot/src/snapshot.ts', "import '@nestjs/graphql';"],
  ['register-file', 'libs/register-file/src/plan.ts', "import type { PartyState } from '#parties';"],
  ['history', 'libs/history/src/history.ts', "import '#law';"],
  ['law-api', 'libs/law-api/src/law.resolver.ts', "import '#ledger';"],
  ['evidence-api', 'libs/evidence-api/src/evidence.resolver.ts', "import '#history';"],
  ['graph', 'libs/graph/src/party.fields.ts', "import '#disclosures';"],
  ['disclosures', 'libs/disclosures/src/korea/document.ts', "import type { PartyState } from '#parties';"],
  ['disclosures', 'libs/disclosures/src/korea/document.ts', "import 'node:fs';"],
  ['reports', 'libs/reports/src/model/report.ts', "import type { PartyState } from '#parties';"],
  ['typesetter-loaded-when-used', 'libs/reports/src/formats/writers.ts', "import './pdf/pdf.js';"],
  ['spreadsheet', 'libs/spreadsheet/src/read/read.ts', "import '#law';"],
  ['spreadsheet', 'libs/spreadsheet/src/read/read.ts', "import 'yaml';"],
  ['import', 'libs/import/src/recognise.ts', "import '#findings';"],
  ['import', 'libs/import/src/recognise.ts', "import 'saxes';"],
  ['formats-loaded-when-used', 'libs/reports/src/model/report.ts', "import { xlsx } from '#spreadsheet';"],
  ['graphql', 'libs/graphql/src/scalars.ts', "import '@nestjs/cqrs';"],
  ['graphql-reads-nothing', 'libs/graphql/src/scalars.ts', "import { type Page, Things } from '#read-model';"],
  ['io-in-stores', 'libs/ledger/src/commands/runner.ts', "import 'node:fs';"],
  ['pages', 'libs/pages/src/own-page.ts', "import 'node:fs';"],
  ['pages', 'libs/pages/src/own-page.ts', "import '#ledger';"],
  ['process', 'libs/process/src/index.ts', "import 'kysely';"],
  ['sqlite', 'libs/sqlite/src/sqlite.ts', "import 'kysely';"],
  ['sqlite', 'libs/sqlite/src/sqlite.ts', "import type { Scope } from '#law';"],
  ['sqlite-in-its-stores', 'libs/read-model/src/write/writer.ts', "import type { Sqlite } from '#sqlite';"],
  ['sqlite-by-its-driver', 'libs/access/src/sqlite.reading-log.ts', "import 'node:sqlite';"],
  ['eventstoredb-in-its-store', 'libs/ledger/src/commands/runner.ts', "import '@eventstore/db-client';"],
  ['postgres-in-its-store', 'libs/read-model/src/write/projector.ts', "import 'pg';"],
  ['stores-opened-by-runtime', 'apps/cli/src/main.ts', "import '#ledger/sqlite';"],
  ['stores-opened-by-runtime', 'libs/ledger/src/index.ts', "export * from './store/eventstoredb.event-store.js';"],
  ['stores-loaded-when-used', 'libs/runtime/src/stores.ts', "import { Client } from '#ledger/eventstoredb';"],
  ['telemetry-loaded-when-used', 'apps/api/src/main.ts', "import '@opentelemetry/sdk-node';"],
  ['apps-through-the-index', 'apps/api/src/main.ts', "import '../../../libs/runtime/src/stores.js';"],
  ['libs-through-the-index', 'libs/graph/src/party.fields.ts', "import '../../parties/src/party.decider.js';"],
  ['libs-below-apps', 'libs/runtime/src/stores.ts', "import type { Config } from '../../../apps/api/src/config.js';"],
  ['apps-apart', 'apps/cli/src/main.ts', "import '../../api/src/config.js';"],
  ['verify-alone', 'apps/verify/src/main.ts', "import type { NewEvent } from '#ledger';"],
  ['verify-alone', 'apps/verify/src/main.ts', "import 'commander';"],
  ['console-by-graphql', 'apps/console/src/page.ts', "import '#law';"],
  ['resolvable', 'libs/parties/src/party.decider.ts', "import '#partys';"],
  ['resolvable', 'apps/api/src/main.ts', "import './nowhere.js';"],
  ['sources-not-builds', 'apps/api/src/main.ts', "import '../../../dist/law.js';", 'dist/law.js'],
  ['no-circles', 'libs/ledger/src/commands/runner.ts', "import type { EventStore } from '../index.js';"],
  ['no-orphans', 'apps/api/src/forgotten.ts', 'export const nobody = 1;'],
  ['no-unused-files', 'libs/runtime/src/forgotten.ts', "import '#ledger';"],
  ['tests-in-tests', 'libs/parties/src/party.decider.ts', "import '../../ledger/src/testing/testing.js';"],
  ['tests-in-tests', 'libs/ledger/src/index.ts', "export * from './testing/event-store.contract.js';"],
  ['tests-in-tests', 'libs/ledger/src/commands/runner.ts', "import '../testing/eventstoredb.double.js';"],
  ['tests-in-tests', 'apps/cli/src/main.ts', "import '../../../test/over-the-wire.js';"],
  ['no-dev-packages', 'apps/cli/src/main.ts', "import 'typescript';"],
  ['declared-packages', 'libs/runtime/src/stores.ts', "import 'acorn';"],
];

describe('Boundaries', () => {
  let base: string;
  let ours: Judgement;
  /** The rules broken in trees with all planted lines. */
  let planted: string[];

  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'boundaries-'));
    ours = await judge(ROOT);
    const [ofCircles, others] = [true, false].map((is) => PLANTED.filter(([rule]) => (rule === 'no-circles') === is));
    const [circles, all] = await Promise.all([ofCircles!, others!].map((lines) => judge(lay(base, withAll(lines)))));
    // Together, the lines planted for other rules would close circles, too.
    planted = [...circles!.broken, ...all!.broken.filter((broken) => !broken.startsWith('no-circles'))];
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
        'libs/runtime/src/stores.ts → libs/ledger/src/store/sqlite.event-store.ts',
        'libs/runtime/src/stores.ts → libs/ledger/src/store/eventstoredb.event-store.ts',
        'test/over-the-wire.ts → apps/api/src/serve.ts',
      ]),
    );
  });

  it('are kept by the small tree that violations are planted in', async () => {
    const { broken } = await judge(lay(base, SOUND));

    expect(broken).toEqual([]);
  });

  it.each(PLANTED)('%s: %s may not %s', (rule, file) => {
    const isOfBoth = (broken: string) => broken.startsWith(`${rule}: ${file}`);

    expect(planted.filter(isOfBoth)).toHaveLength(PLANTED.filter(([of, at]) => of === rule && at === file).length);
  });

  it('are broken by what is planted, and by nothing else', () => {
    expect(planted).toHaveLength(PLANTED.length);
  });

  it('are each seen broken', () => {
    const seen = PLANTED.map(([rule]) => rule);

    expect([...new Set(seen)].sort()).toEqual(rules.sort());
  });
});

interface Judgement {
  /** The broken rules, each with the file. */
  readonly broken: string[];
  /** The imports, as `from → to`. */
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

/** Returns the valid tree with the lines that break rules added. */
function withAll(lines: typeof PLANTED): Record<string, string[]> {
  const tree = { ...SOUND };
  for (const [, file, line, needs] of lines) {
    tree[file] = [...(tree[file] ?? []), line];
    if (needs) tree[needs] = [];
  }
  return tree;
}

/** Writes a tree with the layout of this repository and the same packages. */
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
