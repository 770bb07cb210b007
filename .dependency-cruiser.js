// Who may import whom. Run by `depcruise apps libs test`; test/boundaries.spec.ts sees every rule fail once.
//
// A name that stays unresolved matches no path, and a rule on paths then never fires: `#ledger` must lead to the
// sources (the condition `source`), and what leads nowhere is an error of its own.

/** Libraries that are no slice. Every other folder of libs/ is one, and the rules for slices hold for it. */
const NO_SLICE =
  'law|law-api|node-version|sqlite|ledger|read-model|graphql|slice|access|snapshot|register-file|history|graph|runtime|findings|disclosures';
const SLICE = `(?!(?:${NO_SLICE})/)[^/]+`;

/** The kinds of file that a slice consists of. */
const PURE = 'decider|events|commands|rules|upcast';
const SHOWN = 'graphql|inputs|shared-types';
const KINDS = `${PURE}|${SHOWN}|access|file|present|projection|queries|resolver|slice`;

const INDEX = '^libs/[^/]+/src/index\\.ts$';
const STORES =
  '^libs/(?:ledger/src/store/(?:sqlite|eventstoredb)\\.event-store|read-model/src/engines/(?:sqlite|postgres)\\.read-model)\\.ts$';
/** A second way into the library of snapshots: it reads them, where the index only says what they are. */
const READER = '^libs/snapshot/src/reader\\.ts$';
const TESTS = '^test/|\\.(?:spec|contract|double|testing)\\.ts$|/testing(?:\\.ts$|/)';

/** The files that hold data, and the specs beside them, which look into them behind their backs. */
const SQLITE =
  '^libs/(?:ledger/src/(?:store/sqlite\\.(?:event-store|backup|verify|lock)|keys/key-store)|read-model/src/engines/sqlite\\.read-model|access/src/sqlite\\.reading-log)(?:\\.ledger\\.spec)?\\.ts$';
/** Ciphers, which compute and hold nothing. */
const CIPHERS = '^libs/ledger/src/keys/wrapping\\.ts$';
const POSTGRES = '^libs/read-model/src/engines/postgres\\.(?:read-model(?:\\.spec)?|testing)\\.ts$';
const EVENTSTOREDB = '^libs/ledger/src/(?:store|testing)/eventstoredb\\.[a-z.-]+\\.ts$';

/** What a list of allowed imports is silent about, because a rule below speaks of it. */
const RULED_ELSEWHERE = [TESTS, '^apps/', '^dist/'];

const libs = (names) => `^libs/(?:${names})/`;
const packages = (names) => `node_modules/(?:${names})/`;

function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to };
}

/** Files of these kinds in a slice import these kinds of their own slice, these libraries and packages: nothing else. */
function slice(name, comment, kinds, may) {
  return forbid(
    name,
    comment,
    { path: `^libs/(${SLICE})/src/${kinds}\\.ts$` },
    {
      couldNotResolve: false,
      pathNot: [
        `^libs/$1/src/[^/]+\\.(?:${may.own})\\.ts$`,
        `^libs/(?!$1/)${SLICE}/`,
        ...(may.libs ? [libs(may.libs)] : []),
        ...(may.packages ? [packages(may.packages)] : []),
        ...RULED_ELSEWHERE,
      ],
    },
  );
}

const ofKind = (kinds) => `[^/]+\\.(?:${kinds})`;

/** A library that is no slice imports itself, these libraries and packages: nothing else. */
function lib(name, comment, may) {
  return forbid(
    name,
    comment,
    { path: libs(name), pathNot: TESTS },
    {
      couldNotResolve: false,
      dependencyTypesNot: may.node ? ['core'] : [],
      pathNot: [libs([name, ...may.libs].join('|')), packages(may.packages), ...RULED_ELSEWHERE],
    },
  );
}

const slices = [
  forbid(
    'slice-to-slice',
    'Slices carry the ids of one another; fields that lead from one to another are in graph.',
    { path: `^libs/(${SLICE})/` },
    { path: `^libs/${SLICE}/`, pathNot: '^libs/$1/' },
  ),
  forbid(
    'slice-files',
    'A slice is one flat folder of files of known kinds: a file of another kind is one that no rule looks at.',
    {},
    { path: `^libs/${SLICE}/src/`, pathNot: [INDEX, `^libs/[^/]+/src/${ofKind(KINDS)}\\.ts$`, TESTS] },
  ),
  slice('slice-pure', 'Facts, intents and what decides on them: no packages, no I/O, no Nest.', ofKind(PURE), {
    own: PURE,
    libs: 'ledger|law',
  }),
  slice('slice-file', 'How differences of a register file become commands.', ofKind('file'), {
    own: 'commands',
    libs: 'ledger|slice',
  }),
  slice('slice-projection', 'Folds as its own decider does: one fold serves both.', ofKind('projection'), {
    own: 'decider|events|upcast',
    libs: 'read-model',
  }),
  slice('slice-access', 'What a grant covers: data.', ofKind('access'), { own: '(?!)', libs: 'law|read-model' }),
  slice('slice-queries', 'SQL over what the projection keeps; it knows nothing of GraphQL.', ofKind('queries'), {
    own: 'projection|events|access',
    libs: 'read-model',
    packages: '@nestjs/common|kysely',
  }),
  slice('slice-present', 'What is kept, as it is shown: a pure function.', ofKind('present'), {
    own: 'events',
    libs: 'law|read-model',
  }),
  slice('slice-graphql', 'Types of the API.', ofKind(SHOWN), {
    own: `events|${SHOWN}`,
    libs: 'graphql|law',
    packages: '@nestjs/graphql|graphql',
  }),
  slice(
    'slice-resolver',
    'Builds a command, or asks: it never decides, and never reaches a store.',
    ofKind('resolver'),
    {
      own: `commands|events|queries|present|resolver|${SHOWN}`,
      libs: 'graphql|law|read-model',
      packages: '@nestjs/(?:common|cqrs|graphql)|graphql',
    },
  ),
  slice('slice-parts', 'Puts together the parts of its own slice.', ofKind('slice'), { own: KINDS, libs: 'slice' }),
  slice('slice-index', 'Shows what is its own.', 'index', { own: '[^/]+' }),
];

const foundations = [
  lib('law', 'Dated data and pure functions over them: nothing but calendar arithmetic from outside.', {
    libs: [],
    packages: 'temporal-polyfill',
  }),
  lib('node-version', 'Is loaded by every Node, before what an old one cannot load.', { libs: [], packages: '(?!)' }),
  lib('sqlite', "Node's own SQLite: no package, and none of our libraries.", {
    libs: [],
    packages: '(?!)',
    node: true,
  }),
  lib('ledger', 'Stands on Nest and the calendar alone; its stores have rules of their own.', {
    libs: ['sqlite'],
    packages: '@nestjs/(?:common|core|cqrs)|temporal-polyfill|uuid|@eventstore/db-client',
    node: true,
  }),
  lib('read-model', 'Knows the ledger, and no slice.', {
    libs: ['sqlite', 'ledger'],
    packages: '@nestjs/(?:common|core)|kysely|pg|@types/pg',
    node: true,
  }),
  lib('graphql', "The words that all slices' APIs share.", {
    libs: ['law', 'ledger', 'read-model'],
    packages: '@nestjs/(?:common|graphql)|graphql|temporal-polyfill',
  }),
  lib('slice', 'What a slice consists of: knows the ledger and the read model, and no slice.', {
    libs: ['ledger', 'read-model'],
    packages: '@nestjs/common',
  }),
  lib('access', 'Who may see what: stands on the foundations, and knows no slice.', {
    libs: ['sqlite', 'ledger', 'read-model', 'graphql', 'slice'],
    packages: '@nestjs/(?:common|cqrs|graphql)|uuid|jose',
    node: true,
  }),
  lib('law-api', 'The law on a date, over GraphQL.', {
    libs: ['law', 'graphql', 'read-model'],
    packages: '@nestjs/(?:common|graphql)',
  }),
  lib('register-file', 'Plans, applies and exports register files; it is given the sections of the slices.', {
    libs: ['ledger', 'read-model', 'slice'],
    packages: '@nestjs/(?:common|cqrs)|graphql|uuid|yaml',
  }),
  lib('history', 'Events of things as people read them, and the difference of two moments.', {
    libs: ['ledger', 'read-model', 'graphql'],
    packages: '@nestjs/(?:common|graphql)',
  }),
  forbid(
    'snapshot-pure',
    'Reports, exports and verifiers use it without a server: only the law is loaded, all else is types.',
    { path: libs('snapshot'), pathNot: [READER, TESTS] },
    { pathNot: libs('snapshot|law'), dependencyTypesNot: ['type-only'] },
  ),
  lib('findings', 'What the law makes of the register.', {
    libs: ['law', 'ledger', 'read-model', 'graphql', 'snapshot'],
    packages: '@nestjs/(?:common|graphql)',
  }),
  forbid(
    'rules-pure',
    'Rules, and what they share, judge a snapshot by the law: nothing else is loaded.',
    { path: '^libs/findings/src/(?:model|shared|rules)/', pathNot: TESTS },
    {
      pathNot: ['^libs/findings/src/(?:model|shared|rules)/', libs('law|snapshot')],
      dependencyTypesNot: ['type-only'],
    },
  ),
  lib('disclosures', 'A snapshot as a document that a law asks for; its gaps are what rules find.', {
    libs: ['law', 'ledger', 'read-model', 'graphql', 'snapshot', 'findings'],
    packages: '@nestjs/(?:common|graphql)|graphql',
  }),
  lib(
    'graph',
    'Fields that lead from the type of one slice to that of another, and operations on things of any kind.',
    {
      libs: ['law', 'ledger', 'read-model', 'graphql', 'snapshot', 'register-file', SLICE],
      packages: '@nestjs/(?:common|graphql)|dataloader',
    },
  ),
  forbid(
    'graphql-reads-nothing',
    'The shared words name what is read; they do not read.',
    { path: libs('graphql'), pathNot: TESTS },
    { path: libs('read-model'), dependencyTypesNot: ['type-only'] },
  ),
];

const stores = [
  forbid(
    'io-in-stores',
    'Files, keys and sockets are the affair of what stores; all else in ledger and read model is computed.',
    { path: libs('ledger|read-model'), pathNot: [SQLITE, POSTGRES, EVENTSTOREDB, CIPHERS, TESTS] },
    { dependencyTypes: ['core'], pathNot: '^(timers|async_hooks)' },
  ),
  forbid(
    'sqlite-in-its-stores',
    'Another engine can take its place only where few know it; tests of the whole look into its files.',
    { pathNot: [SQLITE, libs('sqlite'), '^test/'] },
    { path: libs('sqlite') },
  ),
  forbid(
    'sqlite-by-its-driver',
    "What Node's own SQLite leaves out is added in one place.",
    { pathNot: [libs('sqlite'), '^test/'] },
    { path: '^(?:node:)?sqlite$' },
  ),
  forbid(
    'eventstoredb-in-its-store',
    'Another engine can take its place only where few know it.',
    { pathNot: EVENTSTOREDB },
    { path: packages('@eventstore/db-client') },
  ),
  forbid(
    'postgres-in-its-store',
    'Another engine can take its place only where few know it; specs of the whole look into its tables.',
    { pathNot: [POSTGRES, '^test/.*[.]spec[.]ts$'] },
    { path: packages('pg|@types/pg') },
  ),
  forbid(
    'stores-opened-by-runtime',
    'Everybody else is given the EventStore and the ReadModelDatabase, and does not know which.',
    { pathNot: [libs('runtime'), STORES, TESTS] },
    { path: STORES },
  ),
  forbid(
    'stores-loaded-when-used',
    'Who keeps everything in SQLite loads no client of EventStoreDB or PostgreSQL, and the other way round.',
    { path: libs('runtime'), pathNot: TESTS },
    { path: STORES, dependencyTypesNot: ['dynamic-import', 'type-only'] },
  ),
];

const apps = [
  forbid(
    'telemetry-loaded-when-used',
    'Who sends nothing loads nothing that could: instruments and spans are the affair of the API package alone.',
    { pathNot: TESTS },
    { path: packages('@opentelemetry/(?!api/)[^/]+'), dependencyTypesNot: ['dynamic-import', 'type-only'] },
  ),
  forbid(
    'apps-through-the-index',
    'What a library does not show in its index.ts is its own affair.',
    { path: '^(?:apps|scripts)/' },
    { path: '^libs/', pathNot: [INDEX, READER, STORES, TESTS] },
  ),
  forbid(
    'libs-through-the-index',
    'What a library does not show in its index.ts is its own affair.',
    { path: '^libs/([^/]+)/' },
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
    'console-by-graphql',
    'The web page knows what the API says, and nothing of how.',
    { path: '^apps/console/' },
    { path: '^libs/' },
  ),
];

const everywhere = [
  forbid('resolvable', 'An import that leads nowhere escapes every rule.', {}, { couldNotResolve: true }),
  forbid('sources-not-builds', 'An import that leads to what was built escapes every rule.', {}, { path: '^dist/' }),
  forbid('no-circles', 'Types count.', {}, { circular: true }),
  forbid(
    'no-orphans',
    'A file that imports nothing and that nothing imports is forgotten; but Jest is told of these by their paths.',
    { orphan: true, pathNot: '^test/(?:(?:on-[a-z]+|teardown)\\.js|tiers\\.d\\.ts)$' },
    {},
  ),
  {
    name: 'no-unused-files',
    severity: 'error',
    comment: 'A file of a library that nothing but tests imports is forgotten, or a test helper by another name.',
    module: { path: '^libs/', pathNot: [INDEX, TESTS], numberOfDependentsLessThan: 1 },
    from: { pathNot: TESTS },
  },
  forbid('tests-in-tests', 'What is made for tests stays there.', { pathNot: TESTS }, { path: TESTS }),
  forbid(
    'no-dev-packages',
    'They are not there where the product runs.',
    { path: '^(?:apps|libs)/', pathNot: TESTS },
    { dependencyTypes: ['npm-dev'] },
  ),
  forbid(
    'declared-packages',
    'Found today because something else needs it, gone tomorrow.',
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
