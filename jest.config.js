/** The code under test is the code that runs: ES modules, no CommonJS translation of our own files. */
export default {
  testEnvironment: 'node',
  testTimeout: 30_000,
  globalSetup: '<rootDir>/test/build.js',
  testMatch: ['<rootDir>/{apps,libs,test}/**/*.spec.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    // The sources, whatever is in dist: Jest's resolver does not heed the `source` condition of our imports.
    '^#ledger/(sqlite|eventstoredb)$': '<rootDir>/libs/ledger/src/$1.event-store.ts',
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
