import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { browserProgram } from './scripts/browser-program.js';
import { postgresPrograms } from './test/postgres.js';
import { LONG, NEVER, RARELY, TIERS, tiersOn } from './test/tiers.js';

// As in production. Otherwise GraphQL checks each type at each use, and specs that ask it take a third longer.
process.env.NODE_ENV = 'production';

/** Configuration of every project. Specs and what they import run as ES modules in Node itself, as in production. */
const project = {
  runner: '<rootDir>/test/runner.js',
  testEnvironment: '<rootDir>/test/environment.js',
  runtime: join(import.meta.dirname, 'test/runtime.js'),
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        },
        module: { type: 'es6' },
      },
    ],
  },
};

/** The part that is run: `first`, which one waits for, the `rest` of it, `all` of both, or `everything` on every pair that it fits. */
const run = process.env.TEST_RUN ?? 'first';
const everything = run === 'everything';
const OTHERS = Object.keys(TIERS).filter((end) => end !== '.spec.ts');
const named = (ends) => ends.map((end) => `<rootDir>/{apps,libs,test}/**/*${run === 'rest' ? '.long' : ''}${end}`);
const leftOut = [...(run === 'first' ? [LONG.source] : []), ...(everything ? [] : [RARELY.source])];
const escaped = (end) => `${end.replaceAll('.', '[.]')}$`;

/** Specs without an engine. Nothing has to be built or started for them. */
const pure = {
  ...project,
  displayName: 'pure',
  testMatch: named(['.spec.ts']),
  testPathIgnorePatterns: [...OTHERS.map(escaped), ...leftOut],
};
const ledger = {
  ...project,
  displayName: 'ledger',
  testMatch: named(['.ledger.spec.ts']),
  testPathIgnorePatterns: leftOut,
};

/** Without Chromium, the console is not tested; in CI, that fails. */
const withoutBrowser = process.env.CI || browserProgram() ? [] : [escaped('.browser.spec.ts')];

/** Returns the project of a pair of engines, with the setup that runs before its specs. */
const onPair = (pair, more) => ({
  ...project,
  displayName: pair,
  testMatch: named(tiersOn(pair, everything)),
  testPathIgnorePatterns: [
    ...(NEVER[pair] ?? []).map(({ specs }) => `<rootDir>/${specs}`),
    ...leftOut,
    ...withoutBrowser,
  ],
  globalSetup: `<rootDir>/test/setup-${more ? 'postgres' : 'embedded'}.js`,
  ...more,
});

const embedded = onPair('embedded');
const onServers = (pair) =>
  onPair(pair, { setupFiles: [`<rootDir>/test/on-${pair}.js`], globalTeardown: '<rootDir>/test/teardown.js' });

const hasPostgres = Boolean(process.env.TEST_POSTGRES_URL || postgresPrograms());

/** Parts that this machine cannot run, each with what to install. */
const missing = [
  ...(hasPostgres
    ? []
    : [
        'all on read models in PostgreSQL. Install it (Debian: apt-get install postgresql), or name a server on which databases may be made: TEST_POSTGRES_URL=postgres://…',
      ]),
  ...(browserProgram()
    ? []
    : [
        'the console in a browser. Install Chromium (Debian: apt-get install chromium-headless-shell), or name it: TEST_BROWSER=/path',
      ]),
];

const projects = [pure, ledger, embedded, ...(hasPostgres ? ['postgres', 'eventstoredb'].map(onServers) : [])];

export default {
  // Specs wait for processes and servers a fifth of their time, which one more worker than cores uses. Long ones have faults and time limits.
  maxWorkers: run === 'first' ? Math.min(4, availableParallelism() + 1) : 2,
  testTimeout: 180_000, // a bound for what is stuck, also on a slow machine
  // Jest never unloads the modules of a spec. The worker is replaced before that slows it down.
  workerIdleMemoryLimit: '1GB',
  reporters: ['default', ['<rootDir>/test/summary.js', { run, missing, projects: projects.length }]],
  projects,
};
