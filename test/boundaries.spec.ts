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
  'libs/compliance/law/src/index.ts': ['./retention.js'],
  'libs/compliance/law/src/retention.ts': ['temporal-polyfill'],
  'libs/proof/transparency-log/src/index.ts': ['./tree.js'],
  'libs/proof/transparency-log/src/tree.ts': ['node:crypto'],
  'libs/platform/kernel/src/index.ts': ['./scheduler.js'],
  'libs/platform/kernel/src/scheduler.ts': ['node:async_hooks', 'node:timers/promises', 'temporal-polyfill'],
  'libs/platform/ledger/src/index.ts': ['./store/event-store.js', './commands/runner.js', './keys/key-store.js'],
  'libs/platform/ledger/src/store/event-store.ts': [],
  'libs/platform/ledger/src/commands/runner.ts': [
    '../store/event-store.js',
    '#kernel',
    '@nestjs/common',
    '@nestjs/cqrs',
    'uuid',
  ],
  'libs/platform/translations/src/index.ts': ['./translator.js'],
  'libs/platform/translations/src/translator.ts': ['#kernel'],
  'libs/compliance/articles/src/index.ts': ['./grammar.js'],
  'libs/compliance/articles/src/grammar.ts': [],
  'libs/platform/vocabulary/src/index.ts': ['./values.js'],
  'libs/platform/vocabulary/src/values.ts': [],
  'libs/platform/say/src/index.ts': ['./events.js'],
  'libs/platform/say/src/events.ts': ['#vocabulary'],
  'libs/platform/world/src/index.ts': ['./countries.js'],
  'libs/platform/world/src/countries.ts': ['d3-geo', 'topojson-client'],
  'libs/platform/naming/src/index.ts': ['./key.js'],
  'libs/platform/naming/src/key.ts': [],
  'libs/platform/pages/src/index.ts': ['./own-page.js'],
  'libs/platform/pages/src/own-page.ts': [],
  'libs/platform/process/src/index.ts': [],
  'libs/platform/background/src/index.ts': ['./thread.js'],
  'libs/platform/background/src/thread.ts': ['node:os', 'node:worker_threads'],
  'libs/platform/sqlite/src/index.ts': ['./sqlite.js'],
  'libs/platform/sqlite/src/sqlite.ts': ['node:sqlite'],
  'libs/platform/ledger/src/keys/key-store.ts': ['#sqlite', 'node:crypto'],
  'libs/platform/ledger/src/store/sqlite.event-store.ts': ['./event-store.js', '#sqlite', 'node:fs'],
  'libs/platform/ledger/src/store/sqlite.event-store.ledger.spec.ts': [
    './sqlite.event-store.js',
    '../testing/event-store.contract.js',
  ],
  'libs/platform/ledger/src/store/eventstoredb.event-store.ts': ['./event-store.js', '@eventstore/db-client'],
  'libs/platform/ledger/src/testing/eventstoredb.double.ts': ['@eventstore/db-client', '@grpc/grpc-js'],
  'libs/platform/ledger/src/testing/event-store.contract.ts': ['../store/event-store.js'],
  'libs/platform/ledger/src/testing/testing.ts': ['../store/event-store.js'],
  'libs/proof/evidence/src/index.ts': ['./log-follower.js', './sqlite.transparency-log-store.js'],
  'libs/proof/evidence/src/log-follower.ts': ['#ledger', '#transparency-log', '@nestjs/common', 'node:timers/promises'],
  'libs/proof/evidence/src/sqlite.transparency-log-store.ts': ['#sqlite', '#transparency-log', 'node:fs'],
  'libs/platform/read-model/src/index.ts': ['./engines/database.js', './write/writer.js', './write/projector.js'],
  'libs/platform/read-model/src/engines/database.ts': ['kysely'],
  'libs/platform/read-model/src/engines/sqlite.generations.ts': ['./sqlite.read-model.js', '#sqlite', 'node:fs'],
  'libs/platform/read-model/src/engines/sqlite.read-model.ts': ['./database.js', '#sqlite', 'node:fs'],
  'libs/platform/read-model/src/engines/postgres.generations.ts': ['./postgres.read-model.js'],
  'libs/platform/read-model/src/engines/postgres.read-model.ts': ['./database.js', 'pg'],
  'libs/platform/read-model/src/write/projector.ts': ['../engines/database.js', '#ledger', 'node:timers/promises'],
  'libs/platform/read-model/src/write/writer.ts': ['#ledger', '../engines/database.js', '@nestjs/common'],
  'libs/platform/graphql/src/index.ts': ['./scalars.js'],
  'libs/platform/graphql/src/scalars.ts': [
    '#translations',
    "import type { Page } from '#read-model';",
    '#law',
    'graphql',
    '@nestjs/graphql',
    'temporal-polyfill',
  ],
  'libs/platform/slice/src/index.ts': ['./slice.js'],
  'libs/platform/slice/src/slice.ts': ['#ledger', '#read-model', '@nestjs/common'],
  'libs/platform/access/src/index.ts': ['./grants.js', './sqlite.reading-log.js', './sqlite.sessions.js'],
  'libs/platform/access/src/grants.ts': ['#ledger', '#read-model', '#graphql', '#slice', 'jose', 'node:crypto'],
  'libs/platform/access/src/sqlite.reading-log.ts': ['#sqlite', 'node:fs'],
  'libs/platform/access/src/sqlite.sessions.ts': ['#sqlite', 'node:fs', 'node:crypto'],
  'libs/register/parties/src/index.ts': ['./party.slice.js', './party.events.js'],
  'libs/register/parties/src/party.slice.ts': [
    './party.resolver.js',
    './party.projection.js',
    './party.file.js',
    '#slice',
  ],
  'libs/register/parties/src/party.events.ts': ['#law', '#ledger'],
  'libs/register/parties/src/party.commands.ts': ['./party.events.js', '#ledger'],
  'libs/register/parties/src/party.rules.ts': ['./party.events.js', '#ledger'],
  'libs/register/parties/src/party.fields.ts': ['./party.events.js', './party.rules.js', '#ledger'],
  'libs/register/parties/src/party.decider.ts': [
    './party.events.js',
    './party.commands.js',
    './party.fields.js',
    './party.rules.js',
    '#ledger',
  ],
  'libs/register/parties/src/party.decider.spec.ts': [
    './party.decider.js',
    '../../../platform/ledger/src/testing/testing.js',
    'fast-check',
  ],
  'libs/register/parties/src/party.file.ts': ['./party.commands.js', './party.fields.js', '#slice', '#ledger'],
  'libs/register/parties/src/party.projection.ts': ['./party.decider.js', '#read-model'],
  'libs/register/parties/src/party.access.ts': ['#read-model'],
  'libs/register/parties/src/party.facets.ts': ['./party.events.js', '#law', '#read-model'],
  'libs/register/parties/src/party.queries.ts': [
    './party.events.js',
    './party.access.js',
    './party.facets.js',
    '#read-model',
    '@nestjs/common',
  ],
  'libs/register/parties/src/party.present.ts': ['./party.events.js', '#law', '#read-model'],
  'libs/register/parties/src/party.graphql.ts': [
    './party.events.js',
    './party.shared-types.js',
    '#graphql',
    '@nestjs/graphql',
  ],
  'libs/register/parties/src/party.shared-types.ts': ['#graphql', '#law', '@nestjs/graphql'],
  'libs/register/parties/src/party.resolver.ts': [
    './party.commands.js',
    './party.fields.js',
    './party.queries.js',
    './party.present.js',
    './party.graphql.js',
    '#graphql',
    '#read-model',
    '@nestjs/cqrs',
  ],
  'libs/register/transfers/src/index.ts': ['./transfer.events.js'],
  'libs/register/transfers/src/transfer.events.ts': ['#ledger'],
  'libs/service/graph/src/party.fields.ts': [
    '#findings',
    '#law-api',
    '#parties',
    '#transfers',
    '#read-model',
    '#register-file',
    '#graphql',
    'dataloader',
  ],
  'libs/compliance/snapshot/src/index.ts': ['./snapshot.js'],
  'libs/compliance/snapshot/src/snapshot.ts': ['#law', "import type { Party } from '#parties';"],
  'libs/compliance/snapshot/src/reader.ts': ['./snapshot.js', '#read-model', '@nestjs/common'],
  'libs/files/register-file/src/index.ts': ['./plan.js'],
  'libs/files/register-file/src/plan.ts': ['#ledger', '#read-model', '#slice', 'yaml'],
  'libs/platform/history/src/index.ts': ['./history.js'],
  'libs/platform/history/src/history.ts': ['#ledger', '#read-model', '#graphql', '@nestjs/graphql'],
  'libs/compliance/law-api/src/index.ts': ['./law.resolver.js'],
  'libs/compliance/models/src/index.ts': ['./models.resolver.js'],
  'libs/compliance/models/src/models.resolver.ts': ['#law', '#graphql', '@nestjs/graphql'],
  'libs/compliance/law-api/src/law.resolver.ts': ['#law', '#graphql', '#read-model', '@nestjs/graphql'],
  'libs/proof/evidence-api/src/index.ts': ['./evidence.resolver.js'],
  'libs/proof/evidence-api/src/evidence.resolver.ts': ['#evidence', '#graphql', '#read-model', '@nestjs/graphql'],
  'libs/service/graph/src/index.ts': ['./party.fields.js'],
  'libs/service/client/src/index.ts': ['./client.js'],
  'libs/service/client/src/client.ts': [],
  'libs/service/scim/src/index.ts': ['./directory.js', './sqlite.directory.js'],
  'libs/service/scim/src/directory.ts': ['#access', '#kernel', '#ledger', 'uuid'],
  'libs/service/scim/src/sqlite.directory.ts': ['#sqlite', 'node:fs', 'node:path'],
  'libs/service/runtime/src/index.ts': ['./stores.js'],
  'libs/compliance/findings/src/index.ts': ['./findings.js'],
  'libs/compliance/findings/src/findings.ts': [
    './model/judge.js',
    '#snapshot/reader',
    '#ledger',
    '#graphql',
    '@nestjs/common',
  ],
  'libs/compliance/findings/src/model/judge.ts': ['#law', '#snapshot', "import type { Found } from '#read-model';"],
  'libs/files/reports/src/index.ts': ['./model/report.js', './render/renderer.js'],
  'libs/files/reports/src/render/renderer.ts': [
    "import type { Task } from './render-process.js';",
    'node:child_process',
  ],
  'libs/files/reports/src/render/render-process.ts': ['../formats/writers.js'],
  'libs/files/reports/src/formats/writers.ts': ["export const load = () => import('./pdf/pdf.js');"],
  'libs/files/reports/src/formats/pdf/pdf.ts': ['@myriaddreamin/typst-ts-node-compiler', 'fflate'],
  'libs/files/reports/src/model/report.ts': ['#snapshot', '#disclosures', '#findings', '#law'],
  'libs/files/spreadsheet/src/index.ts': ['./read/read.js'],
  'libs/files/spreadsheet/src/read/read.ts': ['#ledger', 'csv-parse/sync', 'saxes', 'yauzl', 'node:util'],
  'libs/files/import/src/index.ts': ['./recognise.js'],
  'libs/files/import/src/recognise.ts': ['#law', '#spreadsheet', '#register-file', 'graphql', 'yaml'],
  'libs/compliance/disclosures/src/index.ts': ['./korea/document.js'],
  'libs/compliance/disclosures/src/korea/document.ts': [
    '#findings',
    '#law',
    '#snapshot',
    '#graphql',
    '@nestjs/graphql',
    'graphql',
  ],
  'libs/service/runtime/src/stores.ts': [
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
  ['slice-to-slice', 'libs/register/parties/src/party.slice.ts', "import type { Transfer } from '#transfers';"],
  ['slice-to-slice', 'libs/register/newcomers/src/index.ts', "import '#parties';"],
  [
    'slice-files',
    'libs/register/parties/src/index.ts',
    "import './party.helpers.js';",
    'libs/register/parties/src/party.helpers.ts',
  ],
  ['slice-pure', 'libs/register/parties/src/party.decider.ts', "import 'uuid';"],
  ['slice-pure', 'libs/register/parties/src/party.decider.ts', "import type { Page } from '#read-model';"],
  ['slice-pure', 'libs/register/parties/src/party.events.ts', "import 'node:crypto';"],
  ['slice-pure', 'libs/register/parties/src/party.commands.ts', "import '#graphql';"],
  ['slice-pure', 'libs/register/parties/src/party.rules.ts', "import './party.shared-types.js';"],
  ['slice-pure', 'libs/register/parties/src/party.fields.ts', "import '#graphql';"],
  ['slice-file', 'libs/register/parties/src/party.file.ts', "import './party.decider.js';"],
  ['slice-projection', 'libs/register/parties/src/party.projection.ts', "import './party.queries.js';"],
  ['slice-access', 'libs/register/parties/src/party.access.ts', "import type { Party } from './party.events.js';"],
  ['slice-facets', 'libs/register/parties/src/party.facets.ts', "import '#graphql';"],
  ['slice-queries', 'libs/register/parties/src/party.queries.ts', "import type { Party } from './party.graphql.js';"],
  ['slice-present', 'libs/register/parties/src/party.present.ts', "import '#graphql';"],
  ['slice-graphql', 'libs/register/parties/src/party.graphql.ts', "import './party.decider.js';"],
  ['slice-resolver', 'libs/register/parties/src/party.resolver.ts', "import './party.decider.js';"],
  ['slice-resolver', 'libs/register/parties/src/party.resolver.ts', "import type { EventStore } from '#ledger';"],
  ['slice-parts', 'libs/register/parties/src/party.slice.ts', "import '#graphql';"],
  ['slice-parts', 'libs/register/parties/src/party.slice.ts', "import '@nestjs/common';"],
  ['slice-index', 'libs/register/parties/src/index.ts', "export * from '#ledger';"],
  ['law', 'libs/compliance/law/src/retention.ts', "import '#ledger';"],
  ['law', 'libs/compliance/law/src/retention.ts', "import 'node:fs';"],
  ['transparency-log', 'libs/proof/transparency-log/src/tree.ts', "import type { NewEvent } from '#ledger';"],
  ['transparency-log', 'libs/proof/transparency-log/src/tree.ts', "import 'node:fs';"],
  ['ledger', 'libs/platform/ledger/src/commands/runner.ts', "import type { Scope } from '#law';"],
  ['kernel', 'libs/platform/kernel/src/scheduler.ts', "import type { Fact } from '#ledger';"],
  ['kernel', 'libs/platform/kernel/src/scheduler.ts', "import '@nestjs/common';"],
  ['texts-from-one-file', 'libs/platform/translations/src/translator.ts', "import 'node:fs';"],
  ['translations', 'libs/platform/translations/src/translator.ts', "import '@nestjs/common';"],
  ['ledger', 'libs/platform/ledger/src/commands/runner.ts', "import 'rxjs';"],
  ['evidence', 'libs/proof/evidence/src/log-follower.ts', "import '#read-model';"],
  ['evidence', 'libs/proof/evidence/src/log-follower.ts', "import 'kysely';"],
  ['read-model', 'libs/platform/read-model/src/write/writer.ts', "import '#law';"],
  ['slice', 'libs/platform/slice/src/slice.ts', "import type { Transfer } from '#transfers';"],
  ['slice', 'libs/platform/slice/src/slice.ts', "import 'uuid';"],
  ['access', 'libs/platform/access/src/grants.ts', "import '#parties';"],
  ['findings', 'libs/compliance/findings/src/findings.ts', "import '#parties';"],
  ['findings', 'libs/compliance/findings/src/findings.ts', "import 'kysely';"],
  ['rules-pure', 'libs/compliance/findings/src/model/judge.ts', "import '@nestjs/common';"],
  ['rules-pure', 'libs/compliance/findings/src/model/judge.ts', "import { Things } from '#read-model';"],
  ['snapshot-pure', 'libs/compliance/snapshot/src/snapshot.ts', "import { Things } from '#read-model';"],
  ['snapshot-pure', 'libs/compliance/snapshot/src/snapshot.ts', "import '@nestjs/graphql';"],
  ['register-file', 'libs/files/register-file/src/plan.ts', "import type { PartyState } from '#parties';"],
  ['history', 'libs/platform/history/src/history.ts', "import '#law';"],
  ['law-api', 'libs/compliance/law-api/src/law.resolver.ts', "import '#ledger';"],
  ['models', 'libs/compliance/models/src/models.resolver.ts', "import '#ledger';"],
  ['evidence-api', 'libs/proof/evidence-api/src/evidence.resolver.ts', "import '#history';"],
  ['graph', 'libs/service/graph/src/party.fields.ts', "import '#disclosures';"],
  ['disclosures', 'libs/compliance/disclosures/src/korea/document.ts', "import type { PartyState } from '#parties';"],
  ['disclosures', 'libs/compliance/disclosures/src/korea/document.ts', "import 'node:fs';"],
  ['reports', 'libs/files/reports/src/model/report.ts', "import type { PartyState } from '#parties';"],
  ['typesetter-loaded-when-used', 'libs/files/reports/src/formats/writers.ts', "import './pdf/pdf.js';"],
  ['spreadsheet', 'libs/files/spreadsheet/src/read/read.ts', "import '#law';"],
  ['spreadsheet', 'libs/files/spreadsheet/src/read/read.ts', "import 'yaml';"],
  ['publish', 'libs/files/publish/src/index.ts', "import '#register-file';"],
  ['attached-files', 'libs/files/attached-files/src/index.ts', "import '#findings';"],
  ['translation-files', 'libs/files/translation-files/src/index.ts', "import '#spreadsheet';"],
  ['mcp', 'libs/service/mcp/src/index.ts', "import '#read-model';"],
  ['client', 'libs/service/client/src/client.ts', "import '#kernel';"],
  ['scim', 'libs/service/scim/src/index.ts', "import '#read-model';"],
  ['scim', 'libs/service/scim/src/index.ts', "import 'fastify';"],
  ['sqlite-in-its-stores', 'libs/service/scim/src/index.ts', "import '#sqlite';"],
  ['import', 'libs/files/import/src/recognise.ts', "import '#findings';"],
  ['import', 'libs/files/import/src/recognise.ts', "import 'saxes';"],
  ['formats-loaded-when-used', 'libs/files/reports/src/model/report.ts', "import { xlsx } from '#spreadsheet';"],
  ['graphql', 'libs/platform/graphql/src/scalars.ts', "import '@nestjs/cqrs';"],
  ['graphql-reads-nothing', 'libs/platform/graphql/src/scalars.ts', "import { type Page, Things } from '#read-model';"],
  ['io-in-stores', 'libs/platform/ledger/src/commands/runner.ts', "import 'node:fs';"],
  ['articles', 'libs/compliance/articles/src/grammar.ts', "import '#law';"],
  ['naming', 'libs/platform/naming/src/key.ts', "import '#kernel';"],
  ['vocabulary', 'libs/platform/vocabulary/src/values.ts', "import '#law';"],
  ['say', 'libs/platform/say/src/events.ts', "import '#translations';"],
  ['world', 'libs/platform/world/src/countries.ts', "import 'node:fs';"],
  ['pages', 'libs/platform/pages/src/own-page.ts', "import 'node:fs';"],
  ['pages', 'libs/platform/pages/src/own-page.ts', "import '#ledger';"],
  ['process', 'libs/platform/process/src/index.ts', "import 'kysely';"],
  ['background', 'libs/platform/background/src/thread.ts', "import '#kernel';"],
  ['threads-by-one-library', 'libs/service/runtime/src/stores.ts', "import 'node:worker_threads';"],
  ['sqlite', 'libs/platform/sqlite/src/sqlite.ts', "import 'kysely';"],
  ['sqlite', 'libs/platform/sqlite/src/sqlite.ts', "import type { Scope } from '#law';"],
  ['sqlite-in-its-stores', 'libs/platform/read-model/src/write/writer.ts', "import type { Sqlite } from '#sqlite';"],
  ['sqlite-by-its-driver', 'libs/platform/access/src/sqlite.reading-log.ts', "import 'node:sqlite';"],
  ['eventstoredb-in-its-store', 'libs/platform/ledger/src/commands/runner.ts', "import '@eventstore/db-client';"],
  ['postgres-in-its-store', 'libs/platform/read-model/src/write/projector.ts', "import 'pg';"],
  ['stores-opened-by-runtime', 'apps/cli/src/main.ts', "import '#ledger/sqlite';"],
  [
    'stores-opened-by-runtime',
    'libs/platform/ledger/src/index.ts',
    "export * from './store/eventstoredb.event-store.js';",
  ],
  ['stores-loaded-when-used', 'libs/service/runtime/src/stores.ts', "import { Client } from '#ledger/eventstoredb';"],
  ['telemetry-loaded-when-used', 'apps/api/src/main.ts', "import '@opentelemetry/sdk-node';"],
  ['apps-through-the-index', 'apps/api/src/main.ts', "import '../../../libs/service/runtime/src/stores.js';"],
  [
    'libs-through-the-index',
    'libs/service/graph/src/party.fields.ts',
    "import '../../../register/parties/src/party.decider.js';",
  ],
  [
    'libs-below-apps',
    'libs/service/runtime/src/stores.ts',
    "import type { Config } from '../../../../apps/api/src/config.js';",
  ],
  ['apps-apart', 'apps/cli/src/main.ts', "import '../../api/src/config.js';"],
  ['verify-alone', 'apps/verify/src/main.ts', "import type { NewEvent } from '#ledger';"],
  ['verify-alone', 'apps/verify/src/main.ts', "import 'commander';"],
  ['console-by-graphql', 'apps/console/src/page.ts', "import '#law';"],
  ['resolvable', 'libs/register/parties/src/party.decider.ts', "import '#partys';"],
  ['resolvable', 'apps/api/src/main.ts', "import './nowhere.js';"],
  ['sources-not-builds', 'apps/api/src/main.ts', "import '../../../dist/law.js';", 'dist/law.js'],
  ['no-circles', 'libs/platform/ledger/src/commands/runner.ts', "import type { EventStore } from '../index.js';"],
  ['no-orphans', 'apps/api/src/forgotten.ts', 'export const nobody = 1;'],
  ['no-unused-files', 'libs/service/runtime/src/forgotten.ts', "import '#ledger';"],
  [
    'tests-in-tests',
    'libs/register/parties/src/party.decider.ts',
    "import '../../../platform/ledger/src/testing/testing.js';",
  ],
  ['tests-in-tests', 'libs/platform/ledger/src/index.ts', "export * from './testing/event-store.contract.js';"],
  ['tests-in-tests', 'libs/platform/ledger/src/commands/runner.ts', "import '../testing/eventstoredb.double.js';"],
  ['tests-in-tests', 'apps/cli/src/main.ts', "import '../../../test/over-the-wire.js';"],
  ['packages-of-programs', 'apps/cli/src/main.ts', "import 'typescript';"],
  ['declared-packages', 'libs/service/runtime/src/stores.ts', "import 'acorn';"],
];

// `npm run boundaries` judges the whole tree by the same rules. Here each rule is seen broken, in a small one.
describe('Boundaries', () => {
  let base: string;
  let sound: Judgement;
  /** The rules broken in trees with all planted lines. */
  let planted: string[];

  beforeAll(async () => {
    base = mkdtempSync(join(tmpdir(), 'boundaries-'));
    sound = await judge(lay(base, SOUND));
    const [ofCircles, others] = [true, false].map((is) => PLANTED.filter(([rule]) => (rule === 'no-circles') === is));
    const [circles, all] = await Promise.all([ofCircles!, others!].map((lines) => judge(lay(base, withAll(lines)))));
    // Together, the lines planted for other rules would close circles, too.
    planted = [...circles!.broken, ...all!.broken.filter((broken) => !broken.startsWith('no-circles'))];
  });

  afterAll(() => rmSync(base, { recursive: true }));

  it('are judged by where imports lead: a name of ours to its sources, a type as anything else', () => {
    expect(sound.edges).toEqual(
      expect.arrayContaining([
        'libs/register/parties/src/party.decider.ts → libs/platform/ledger/src/index.ts',
        'libs/register/parties/src/party.events.ts → libs/compliance/law/src/index.ts',
        'libs/service/runtime/src/stores.ts → libs/platform/ledger/src/store/sqlite.event-store.ts',
        'libs/service/runtime/src/stores.ts → libs/platform/ledger/src/store/eventstoredb.event-store.ts',
        'test/over-the-wire.ts → apps/api/src/main.ts',
      ]),
    );
  });

  it('are kept by the small tree that violations are planted in', () => {
    expect(sound.broken).toEqual([]);
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
