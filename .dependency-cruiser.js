// Permitted imports. Run by `depcruise apps libs test`; test/boundaries.spec.ts makes every rule fail once.
//
// An unresolved name matches no path, so a rule on paths never fires for it. `#ledger` must therefore resolve to the
// sources (the condition `source`), and an unresolved import is an error of its own.

/** The slices: each folder of libs/register. */
const SLICE = '[^/]+';

/** The kinds of files in a slice. */
const PURE = 'decider|events|commands|fields|rules|upcast|words';
const SHOWN = 'graphql|inputs|shared-types';
const KINDS = `${PURE}|${SHOWN}|access|facets|file|present|projection|queries|resolver|slice`;

const INDEX = '^libs/[^/]+/[^/]+/src/index\\.ts$';
const STORES =
  '^libs/platform/(?:ledger/src/store/(?:sqlite|eventstoredb)\\.event-store|read-model/src/engines/(?:sqlite|postgres)\\.(?:read-model|generations))\\.ts$';
/** The program that runs after an install. Nothing imports it. */
const AFTER_INSTALL = '^libs/files/reports/src/formats/pdf/two-weights\\.ts$';
/** The second entry of the snapshot library. It reads snapshots; the index only defines them. */
const READER = '^libs/compliance/snapshot/src/reader\\.ts$';
/** The writer of CSV files. It is pure, and the web page uses it too. */
const CSV = '^libs/files/spreadsheet/src/write/csv\\.ts$';
/** The reader of the files of texts, and what marks those without a translation. The build of the web page uses them too. */
const TEXT_FILES = '^libs/platform/translations/src/(?:files|marks)\\.ts$';
const TESTS = '^test/|\\.(?:spec|contract|double|testing)\\.ts$|/testing(?:\\.ts$|/)';

/** The files that store data in SQLite, and their specs, which open the databases directly. */
const SQLITE =
  '^libs/(?:platform/ledger/src/(?:store/sqlite\\.(?:event-store|chain|backup|verify|lock|writes)|keys/key-store)|platform/read-model/src/engines/sqlite\\.(?:read-model|generations|thread|wal)|platform/access/src/sqlite\\.(?:reading-log|sessions)|service/scim/src/sqlite\\.directory|proof/evidence/src/sqlite\\.(?:transparency-log-store|lock|thing-digests))(?:\\.(?:ledger|embedded)\\.spec)?\\.ts$';
/** The programs of threads, and the guard of a process that makes a report. */
const THREADS_OWN_SIDE =
  '^(?:apps/api/src/(?:published/publish|reader/reader)-thread|libs/service/runtime/src/build-thread|libs/files/reports/src/render/memory-guard)\\.ts$';
/** Ciphers and hashes. They compute and store nothing. */
const CIPHERS = '^libs/platform/ledger/src/(?:keys/(?:wrapping|kept-files)|store/checksum)\\.ts$';
const POSTGRES = '^libs/platform/read-model/src/engines/postgres\\.(?:read-model(?:\\.spec)?|testing)\\.ts$';
const EVENTSTOREDB = '^libs/platform/ledger/src/(?:store|testing)/eventstoredb\\.[a-z.-]+\\.ts$';

/** Packages of the server, the command line and the verifiers. */
const OF_PROGRAMS =
  '@fastify/[a-z-]+|@modelcontextprotocol/[a-z-]+|@nestjs/[a-z-]+|@opentelemetry/[a-z-]+|cli-progress|commander|fastify|graphql|mercurius|pino|rxjs|reflect-metadata|yaml';

/** Paths that lists of permitted imports leave out, because other rules cover them. */
const RULED_ELSEWHERE = [TESTS, '^apps/', '^dist/'];

const libs = (names) => `^libs/[^/]+/(?:${names})/`;
const packages = (names) => `node_modules/(?:${names})/`;

function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
}

/** Permits files of these kinds in a slice to import only these kinds of the same slice, these libraries and packages. */
function slice(name, comment, kinds, may) {
  return forbid(
    name,
    comment,
    { path: `^libs/register/(${SLICE})/src/${kinds}\\.ts$` },
    {
      couldNotResolve: false,
      pathNot: [
        `^libs/register/$1/src/[^/]+\\.(?:${may.own})\\.ts$`,
        `^libs/register/(?!$1/)${SLICE}/`,
        ...(may.libs ? [libs(may.libs)] : []),
        ...(may.packages ? [packages(may.packages)] : []),
        ...RULED_ELSEWHERE,
      ],
    },
  );
}

const ofKind = (kinds) => `[^/]+\\.(?:${kinds})`;

/** Permits a library that is not a slice to import only itself, these libraries and packages. */
function lib(name, comment, may) {
  return forbid(
    name,
    comment,
    { path: libs(name), pathNot: TESTS },
    {
      couldNotResolve: false,
      dependencyTypesNot: may.node ? ['core'] : [],
      pathNot: [
        libs([name, ...may.libs].join('|')),
        ...(may.slices ? ['^libs/register/'] : []),
        packages(may.packages),
        ...RULED_ELSEWHERE,
      ],
    },
  );
}

const slices = [
  forbid(
    'slice-to-slice',
    'Slices hold ids of each other. Fields that lead from one slice to another are in graph.',
    { path: `^libs/register/(${SLICE})/` },
    { path: '^libs/register/', pathNot: '^libs/register/$1/' },
  ),
  forbid(
    'slice-files',
    'A slice is one flat folder with known kinds of files. No rule checks a file of another kind.',
    {},
    { path: '^libs/register/', pathNot: [INDEX, `^libs/register/[^/]+/src/${ofKind(KINDS)}\\.ts$`, TESTS] },
  ),
  slice('slice-pure', 'Facts, intents and deciders: no packages, no I/O, no Nest.', ofKind(PURE), {
    own: PURE,
    libs: 'kernel|ledger|law',
  }),
  slice('slice-file', 'Turns differences of a register file into commands.', ofKind('file'), {
    own: 'commands|fields',
    libs: 'kernel|ledger|slice',
  }),
  slice('slice-projection', 'Folds with its own decider: one fold serves both.', ofKind('projection'), {
    own: 'decider|events|fields|upcast',
    libs: 'read-model',
  }),
  slice('slice-access', 'Says what a grant covers, as data.', ofKind('access'), {
    own: '(?!)',
    libs: 'law|read-model',
  }),
  slice('slice-facets', 'Says by what a list is sorted, counted and filtered, as data.', ofKind('facets'), {
    own: 'events',
    libs: 'law|read-model',
  }),
  slice('slice-queries', 'SQL over the tables of the projection, without GraphQL.', ofKind('queries'), {
    own: 'projection|events|access|facets',
    libs: 'read-model',
    packages: '@nestjs/common|kysely',
  }),
  slice('slice-present', 'Turns stored states into API objects, as pure functions.', ofKind('present'), {
    own: 'events',
    libs: 'law|read-model',
  }),
  slice('slice-graphql', 'Types of the API.', ofKind(SHOWN), {
    own: `events|facets|fields|${SHOWN}`,
    libs: 'graphql|law',
    packages: '@nestjs/graphql|graphql',
  }),
  slice(
    'slice-resolver',
    'Builds commands or reads. It never decides and never uses a store directly.',
    ofKind('resolver'),
    {
      own: `commands|events|facets|fields|queries|present|resolver|${SHOWN}`,
      libs: 'graphql|law|read-model|slice',
      packages: '@nestjs/(?:common|cqrs|graphql)|graphql',
    },
  ),
  slice('slice-parts', 'Puts together the parts of its own slice.', ofKind('slice'), { own: KINDS, libs: 'slice' }),
  slice('slice-index', 'Exports only from its own slice.', 'index', { own: '[^/]+' }),
];

const foundations = [
  lib('law', 'Dated data and pure functions over them. The only package is for calendar arithmetic.', {
    libs: ['say'],
    packages: 'temporal-polyfill',
  }),
  lib('pages', 'Says what a page of the console is, and what a link to elsewhere. Server and browser load it.', {
    libs: [],
    packages: '(?!)',
  }),
  lib('naming', 'Makes keys of names, and says what a key is. Server and browser load it.', {
    libs: [],
    packages: '(?!)',
  }),
  lib('world', 'Draws countries on a map. Server and browser load it.', {
    libs: [],
    packages: 'd3-geo|topojson-client',
  }),
  lib('vocabulary', 'Says what the values of the register and of its events are. Server and browser load it.', {
    libs: [],
    packages: '(?!)',
  }),
  lib('say', 'Says dates, periods, codes and events in words. Server and browser load it.', {
    libs: ['vocabulary'],
    packages: '(?!)',
  }),
  lib('articles', 'Writes articles as people do. Server and browser load it.', {
    libs: [],
    packages: '(?!)',
  }),
  lib(
    'client',
    'A client of the API, packed for programs elsewhere. It needs no package, and knows nothing of the register.',
    {
      libs: [],
      packages: '(?!)',
    },
  ),
  lib('process', 'Every Node loads it, before modules that an old Node cannot load.', {
    libs: [],
    packages: '(?!)',
    node: true,
  }),
  lib('background', 'Threads and timers, without packages and other libraries.', {
    libs: [],
    packages: '(?!)',
    node: true,
  }),
  lib('sqlite', "Node's own SQLite, without packages and other libraries.", {
    libs: [],
    packages: '(?!)',
    node: true,
  }),
  forbid(
    'transparency-log',
    'Verifiers run without the register, also in a browser. Ciphers are all that it needs.',
    { path: libs('transparency-log'), pathNot: TESTS },
    { pathNot: [libs('transparency-log'), '^(?:node:)?crypto$'] },
  ),
  lib('kernel', 'What every library may use. It knows neither events nor Nest, so that pure code stays light.', {
    libs: [],
    packages: 'temporal-polyfill',
    node: true,
  }),
  lib('translations', 'Every text in every language, from the files of locales. It knows nothing of the register.', {
    libs: ['kernel', 'say', 'vocabulary'],
    packages: 'pofile-ts',
    node: true,
  }),
  forbid(
    'texts-from-one-file',
    'Texts are read from files in one place.',
    { path: libs('translations'), pathNot: [TESTS, '/(?:catalogue|files)\\.ts$'] },
    { dependencyTypes: ['core'] },
  ),
  lib('ledger', 'Needs only the kernel, SQLite, Nest, the calendar and ids. Its stores have their own rules.', {
    libs: ['kernel', 'sqlite'],
    packages: '@nestjs/(?:common|core|cqrs)|temporal-polyfill|uuid|@eventstore/db-client|@grpc/grpc-js',
    node: true,
  }),
  lib('evidence', 'Keeps the log of a ledger and collects evidence from it. It uses no read model.', {
    libs: ['sqlite', 'kernel', 'ledger', 'transparency-log'],
    packages: '@nestjs/common|nodemailer',
    node: true,
  }),
  lib('read-model', 'Uses the ledger and no slice.', {
    libs: ['background', 'sqlite', 'kernel', 'ledger'],
    packages: '@nestjs/(?:common|core)|kysely|pg|@types/pg',
    node: true,
  }),
  lib('graphql', 'Types and helpers that the APIs of all slices share.', {
    libs: ['law', 'kernel', 'ledger', 'naming', 'read-model', 'translations', 'vocabulary'],
    packages: '@nestjs/(?:common|graphql)|graphql|temporal-polyfill',
  }),
  lib('slice', 'Defines the parts of a slice. It uses the ledger and the read model, and no slice.', {
    libs: ['kernel', 'ledger', 'read-model', 'graphql'],
    packages: '@nestjs/(?:common|cqrs|graphql)',
  }),
  lib('access', 'Access to the register. It uses the foundations and no other slice.', {
    libs: ['sqlite', 'kernel', 'ledger', 'read-model', 'graphql', 'slice'],
    packages: '@nestjs/(?:common|cqrs|graphql)|uuid|jose|openid-client',
    node: true,
  }),
  lib('law-api', 'Serves the law on a date over GraphQL.', {
    libs: ['law', 'kernel', 'graphql', 'read-model', 'translations'],
    packages: '@nestjs/(?:common|graphql)',
  }),
  lib('models', 'Serves models of activities, and what they are made of.', {
    libs: ['law', 'graphql', 'translations', 'vocabulary'],
    packages: '@nestjs/(?:common|graphql)',
  }),
  lib('evidence-api', 'Serves the state of the log and bundles of evidence, to those who may have them.', {
    libs: ['kernel', 'ledger', 'read-model', 'graphql', 'evidence', 'transparency-log', 'reports'],
    packages: '@nestjs/(?:common|graphql)',
    node: true,
  }),
  lib('register-file', 'Plans, applies and exports register files. The sections of the slices are injected.', {
    libs: ['kernel', 'ledger', 'naming', 'read-model', 'slice'],
    packages: '@nestjs/(?:common|cqrs)|graphql|uuid|yaml',
  }),
  lib('history', 'Events of things for readers, and the difference between two moments.', {
    libs: ['kernel', 'ledger', 'read-model', 'graphql', 'access'],
    packages: '@nestjs/(?:common|graphql)',
  }),
  forbid(
    'snapshot-pure',
    'Reports, exports and verifiers use it without a server. It loads only the law; other imports are types.',
    { path: libs('snapshot'), pathNot: [READER, TESTS] },
    { pathNot: libs('snapshot|law|say|vocabulary'), dependencyTypesNot: ['type-only'] },
  ),
  lib('findings', 'Checks of the register against the law. It also serves the work on findings.', {
    libs: ['law', 'kernel', 'ledger', 'read-model', 'graphql', 'say', 'snapshot', 'finding-work'],
    packages: '@nestjs/(?:common|cqrs|graphql)',
  }),
  forbid(
    'rules-pure',
    'Rules and their shared code judge a snapshot by the law, and say what they find. They load nothing else.',
    { path: '^libs/compliance/findings/src/(?:model|shared|rules)/', pathNot: TESTS },
    {
      pathNot: ['^libs/compliance/findings/src/(?:model|shared|rules)/', libs('kernel|law|say|snapshot')],
      dependencyTypesNot: ['type-only'],
    },
  ),
  lib('disclosures', 'Documents that a law requires, made from a snapshot. Their gaps come from rules.', {
    libs: [
      'articles',
      'law',
      'kernel',
      'translations',
      'say',
      'vocabulary',
      'ledger',
      'read-model',
      'graphql',
      'snapshot',
      'findings',
    ],
    packages: '@nestjs/(?:common|graphql)|graphql',
  }),
  lib(
    'reports',
    'Reports made from a snapshot, documents and findings, and their files. It also serves issued reports.',
    {
      libs: [
        'law',
        'kernel',
        'ledger',
        'read-model',
        'graphql',
        'access',
        'snapshot',
        'findings',
        'disclosures',
        'history',
        'issued-reports',
        'processing-activities',
        'transfers',
        'translations',
        'say',
        'vocabulary',
        'pages',
        'world',
        'process',
        'spreadsheet',
        'transparency-log',
      ],
      packages: '@nestjs/(?:common|cqrs|graphql)|graphql|@myriaddreamin/typst-ts-node-compiler|fflate|world-atlas',
      node: true,
    },
  ),
  forbid(
    'typesetter-loaded-when-used',
    'A server that makes no PDF loads no typesetter and no fonts. The process that makes a file loads its format.',
    { pathNot: ['^libs/files/reports/src/formats/pdf/', TESTS] },
    {
      path: ['^libs/files/reports/src/formats/pdf/', packages('@myriaddreamin/[^/]+|@expo-google-fonts/[^/]+')],
      dependencyTypesNot: ['dynamic-import', 'type-only'],
    },
  ),
  lib('spreadsheet', 'Reads and writes spreadsheet files. It knows nothing of the register.', {
    libs: ['kernel', 'ledger'],
    packages: 'chardet|csv-parse|fflate|saxes|yauzl|@types/yauzl',
    node: true,
  }),
  lib('import', 'Turns the cells of a spreadsheet into the contents of a register file, and back.', {
    libs: ['law', 'kernel', 'ledger', 'naming', 'read-model', 'graphql', 'slice', 'register-file', 'spreadsheet'],
    packages: '@nestjs/(?:common|graphql)|graphql|yaml',
  }),
  lib('publish', 'What is published: pages of reports, their versions, feeds, and the directory that holds them.', {
    libs: [
      'say',
      'kernel',
      'law',
      'read-model',
      'disclosures',
      'evidence',
      'translations',
      'findings',
      'issued-reports',
      'reports',
      'snapshot',
    ],
    packages: '@nestjs/common',
    node: true,
  }),
  lib('translation-files', 'Gives texts to translators as XLIFF, and turns what they return into a register file.', {
    libs: ['kernel', 'ledger', 'read-model', 'graphql', 'slice', 'disclosures'],
    packages: '@nestjs/(?:common|graphql)|saxes',
  }),
  lib('attached-files', 'Files that are attached to things: which kinds may be, and how they are kept.', {
    libs: ['kernel', 'ledger', 'read-model', 'graphql', 'attachments'],
    packages: '@nestjs/(?:common|graphql)|fflate|uuid',
  }),
  forbid(
    'formats-loaded-when-used',
    'A process that makes no file loads no library of files. Other code names a format, and loads it when it is asked for.',
    { path: libs('reports'), pathNot: ['^libs/files/reports/src/formats/', TESTS] },
    {
      path: [
        libs('spreadsheet'),
        '^libs/files/reports/src/formats/(?!file|front|html/|values|writers|dpv/(?:graph|terms))',
      ],
      dependencyTypesNot: ['dynamic-import', 'type-only'],
    },
  ),
  lib(
    'graph',
    'Fields that lead from the type of one slice to that of another, and operations on things of any kind.',
    {
      libs: ['law', 'kernel', 'ledger', 'read-model', 'graphql', 'law-api', 'snapshot', 'findings', 'register-file'],
      slices: true,
      packages: '@nestjs/(?:common|graphql)|dataloader',
    },
  ),
  lib(
    'mcp',
    'Tools that assistants read the register with. It knows the API by its schema, and asks it as its caller does.',
    {
      libs: ['kernel', 'graphql'],
      packages: '@modelcontextprotocol/server|graphql|zod',
    },
  ),
  lib(
    'scim',
    'Follows the directory of the organisation: it keeps users and groups, and gives and ends access by them.',
    {
      libs: ['sqlite', 'kernel', 'ledger', 'access'],
      packages: 'uuid',
      node: true,
    },
  ),
  forbid(
    'graphql-reads-nothing',
    'The shared types describe what is read. They do not read.',
    { path: libs('graphql'), pathNot: TESTS },
    { path: libs('read-model'), dependencyTypesNot: ['type-only'] },
  ),
];

const stores = [
  forbid(
    'io-in-stores',
    'Only stores use files, keys and sockets, in directories that the kernel makes. All other code computes.',
    {
      path: libs('kernel|ledger|read-model'),
      pathNot: [SQLITE, POSTGRES, EVENTSTOREDB, CIPHERS, '/make-directory\\.ts$', TESTS],
    },
    { dependencyTypes: ['core'], pathNot: '^(timers|async_hooks|zlib)' },
  ),
  forbid(
    'sqlite-in-its-stores',
    'An engine can be replaced only if few files know it. Tests of the whole product open its files.',
    { pathNot: [SQLITE, libs('sqlite'), '^test/'] },
    { path: libs('sqlite') },
  ),
  forbid(
    'sqlite-by-its-driver',
    "One library adds what Node's own SQLite lacks.",
    { pathNot: [libs('sqlite'), '^test/'] },
    { path: '^(?:node:)?sqlite$' },
  ),
  forbid(
    'eventstoredb-in-its-store',
    'An engine can be replaced only if few files know it. Tests of faults read its server past our code.',
    { pathNot: [EVENTSTOREDB, '^test/faults/'] },
    { path: packages('@eventstore/db-client|@grpc/grpc-js') },
  ),
  forbid(
    'postgres-in-its-store',
    'An engine can be replaced only if few files know it. Specs of the whole product read its tables.',
    { pathNot: [POSTGRES, '^test/.*[.]spec[.]ts$'] },
    { path: packages('pg|@types/pg') },
  ),
  forbid(
    'stores-opened-by-runtime',
    'Other code gets the EventStore and the ReadModelDatabase injected, and does not know the engine.',
    { pathNot: [libs('runtime'), STORES, TESTS] },
    { path: STORES },
  ),
  forbid(
    'stores-loaded-when-used',
    'A register on SQLite loads no client of EventStoreDB or PostgreSQL, and vice versa.',
    { path: libs('runtime'), pathNot: TESTS },
    { path: STORES, dependencyTypesNot: ['dynamic-import', 'type-only'] },
  ),
];

const apps = [
  forbid(
    'threads-by-one-library',
    'One library starts threads, bounds them, ends them and says which run. A process that makes a report guards its own memory.',
    { path: '^(?:apps|libs)/', pathNot: [libs('background'), THREADS_OWN_SIDE, TESTS] },
    { path: '^(?:node:)?worker_threads$' },
  ),
  forbid(
    'telemetry-loaded-when-used',
    'A process without telemetry loads no exporter. Meters and spans need only the API package.',
    { pathNot: TESTS },
    { path: packages('@opentelemetry/(?!api/)[^/]+'), dependencyTypesNot: ['dynamic-import', 'type-only'] },
  ),
  forbid(
    'apps-through-the-index',
    'Libraries are used only by what their index.ts exports.',
    { path: '^(?:apps|scripts)/' },
    { path: '^libs/', pathNot: [INDEX, READER, STORES, CSV, TEXT_FILES, TESTS] },
  ),
  forbid(
    'libs-through-the-index',
    'Libraries are used only by what their index.ts exports.',
    { path: '^libs/([^/]+/[^/]+)/' },
    { path: '^libs/', pathNot: ['^libs/$1/', INDEX, READER, STORES, TESTS] },
  ),
  forbid('libs-below-apps', 'Libraries know no app.', { path: '^libs/' }, { path: '^(?:apps|scripts)/' }),
  forbid(
    'apps-apart',
    'What two apps share is a library.',
    { path: '^apps/([^/]+)/' },
    { path: '^apps/', pathNot: '^apps/$1/' },
  ),
  forbid(
    'verify-alone',
    'The verifier needs no database, no server and no package, so that anybody can read all of it.',
    { path: '^apps/verify/', pathNot: TESTS },
    { pathNot: ['^apps/verify/', libs('transparency-log')], dependencyTypesNot: ['core'] },
  ),
  forbid(
    'console-by-graphql',
    'The web page uses the API, and none of its code, except what pages, links and articles are, the keys of names, what values are, the drawing of countries, and the writer of CSV: one guard neutralises formulas.',
    { path: '^apps/console/', pathNot: '/compiled-texts\\.js$' },
    { path: '^libs/', pathNot: [libs('pages|articles|naming|say|vocabulary|world'), CSV] },
  ),
];

const everywhere = [
  forbid(
    'resolvable',
    'An unresolved import escapes every rule. The types of the API that the web page uses are made before it is compiled.',
    {},
    { couldNotResolve: true, pathNot: '^(?:vite/client|virtual:[a-z/]+|\\./schema)$' },
  ),
  forbid('sources-not-builds', 'An import from the build escapes every rule.', {}, { path: '^dist/' }),
  forbid('no-circles', 'Imports form no circle, not even of types.', {}, { circular: true }),
  forbid(
    'no-orphans',
    'A file without imports that nothing imports is forgotten. Jest finds the exceptions by their paths.',
    {
      orphan: true,
      pathNot:
        '^(?:test/(?:(?:on-[a-z]+|teardown)\\.js|(?:tiers|postgres|environment)\\.d\\.ts)|scripts/(?:browser-program|programs)\\.d\\.ts)$',
    },
    {},
  ),
  {
    name: 'no-unused-files',
    severity: 'error',
    comment: 'A library file that only tests import is forgotten, or a test helper with a wrong name.',
    module: { path: '^libs/', pathNot: [INDEX, TESTS, AFTER_INSTALL], numberOfDependentsLessThan: 1 },
    from: { pathNot: TESTS },
  },
  forbid('tests-in-tests', 'Only tests import code for tests.', { pathNot: TESTS }, { path: TESTS }),
  forbid(
    'packages-of-programs',
    'The build takes into the programs what they import. So programs name their packages, as libraries do.',
    { path: '^apps/(?!console/)', pathNot: TESTS },
    { path: 'node_modules/', pathNot: packages(OF_PROGRAMS) },
  ),
  forbid(
    'declared-packages',
    'A package that only another package needs can disappear with its next version.',
    {},
    { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  ),
];

export default {
  forbidden: [...slices, ...foundations, ...stores, ...apps, ...everywhere],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
