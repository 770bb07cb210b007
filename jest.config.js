import { postgresPrograms } from './test/postgres.js';

/** The code under test is the code that runs: ES modules, no CommonJS translation of our own files. */
const project = {
  testEnvironment: 'node',
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The sources, whatever is in dist: Jest's resolver does not heed the `source` condition of our imports.
    '^#ledger/(sqlite|eventstoredb)$': '<rootDir>/libs/ledger/src/store/$1.event-store.ts',
    '^#read-model/(sqlite|postgres)$': '<rootDir>/libs/read-model/src/engines/$1.read-model.ts',
    '^#snapshot/reader$': '<rootDir>/libs/snapshot/src/reader.ts',
    '^#([a-z-]+)$': '<rootDir>/libs/$1/src/index.ts',
  },
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
    // Fastify requires these two, which are published as ES modules only.
    '/node_modules/(content-disposition|cookie)/.+\\.js$': ['@swc/jest', { module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|cookie)/)'],
};

const embedded = {
  ...project,
  displayName: 'embedded',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  testPathIgnorePatterns: ['[.]postgres[.]spec[.]ts$'],
};

/** What the law makes of a register hangs on no engine; findings, California's looking back and the contract stay on read models of both. */
const OF_THE_LAW = 'test/(article30|infobip-findings|japan|korea|law|records|south-africa)[.]spec[.]ts$';

/** The same specs again, on read models in PostgreSQL: all that store or ask, but those of files, and those of PostgreSQL. */
const postgres = {
  ...project,
  displayName: 'postgres',
  setupFiles: ['<rootDir>/test/on-postgres.js'],
  testMatch: ['<rootDir>/libs/read-model/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['test/boundaries[.]spec[.]ts$', '[.]embedded[.]spec[.]ts$', OF_THE_LAW],
};

/**
 * And again with the ledger in EventStoreDB, over its double: all that goes over the wire, but for specs that set the clock
 * by which events are recorded, which there is the server's, and those that look into the embedded ledger's own file.
 */
const OF_THE_EMBEDDED_LEDGER =
  'test/(california|correction|review|read-models|backup|copy|ledger-away|faults/.*)[.]spec[.]ts$';
const eventstoredb = {
  ...project,
  displayName: 'eventstoredb',
  setupFiles: ['<rootDir>/test/on-eventstoredb.js'],
  testMatch: ['<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: [...postgres.testPathIgnorePatterns, '[.]postgres[.]spec[.]ts$', OF_THE_EMBEDDED_LEDGER],
};

export const hasPostgres = Boolean(process.env.TEST_POSTGRES_URL || postgresPrograms());

export default {
  testTimeout: 30_000,
  // Modules that a spec has loaded are never let go of: the process that runs specs is exchanged before that slows it down.
  workerIdleMemoryLimit: '1GB',
  globalSetup: '<rootDir>/test/setup.js',
  globalTeardown: '<rootDir>/test/teardown.js',
  projects: [embedded, ...(hasPostgres ? [postgres, eventstoredb] : [])],
};
