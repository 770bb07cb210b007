import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import { compiledTexts } from './compiled-texts.js';
import { firstPageIsLight } from './first-page.js';
import { describeSchema, fieldsOfCommands, rolesOfCommands, valuesOfThings } from './schema-description.js';

/** The server of the API, for the page under development. */
const API = process.env.API ?? 'http://127.0.0.1:3000';
const rootFile = (name) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');

/** Modules that are made from the schema: the fields and the roles of commands, and what their forms need. */
const MADE = {
  'virtual:schema': () => describeSchema(rootFile('schema.graphql')),
  'virtual:fields': () => fieldsOfCommands(rootFile('schema.graphql')),
  'virtual:values': () => valuesOfThings(rootFile('schema.graphql')),
  'virtual:roles': () => rolesOfCommands(rootFile('access.txt')),
};

const madeFromTheSchema = {
  name: 'made-from-the-schema',
  resolveId: (id) => (id in MADE ? `\0${id}` : undefined),
  load: (id) =>
    MADE[id.slice(1)] && `export default JSON.parse(${JSON.stringify(JSON.stringify(MADE[id.slice(1)]()))})`,
};

/** Bytes that one packet takes: compressed, they would take one as well. */
const ONE_PACKET = 1_400;

/** Adds a compressed copy next to every text file, so that the server never compresses. */
const compressed = {
  name: 'compressed',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const bytes = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        if (name.endsWith('.html') || bytes.length < ONE_PACKET || /\.(woff2|png|jpg)$/.test(name)) continue;
        this.emitFile({ type: 'asset', fileName: `${name}.br`, source: brotliCompressSync(bytes) });
        this.emitFile({ type: 'asset', fileName: `${name}.gz`, source: gzipSync(bytes, { level: 9 }) });
      }
    },
  },
};

// Jest builds the page too, and sets another one: React would be the slow version that looks for mistakes.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

/** Modules that wait until they are needed: the description of the API, by which forms are made, and the vocabularies of events. */
const WAITS =
  /virtual:schema$|\/edit\/(?:schema|variables|prefill|mending)\.ts$|\/say\/src\/events\.ts$|\/vocabulary\/src\/values\.ts$/;

export default defineConfig({
  root: import.meta.dirname,
  plugins: [madeFromTheSchema, compiledTexts, compressed, firstPageIsLight],
  // The condition `source` would take the sources of packages, too.
  resolve: {
    alias: {
      '#articles': join(import.meta.dirname, '../../libs/compliance/articles/src/index.ts'),
      '#naming': join(import.meta.dirname, '../../libs/platform/naming/src/index.ts'),
      '#pages': join(import.meta.dirname, '../../libs/platform/pages/src/index.ts'),
      '#say': join(import.meta.dirname, '../../libs/platform/say/src/index.ts'),
      '#vocabulary': join(import.meta.dirname, '../../libs/platform/vocabulary/src/index.ts'),
    },
  },
  build: {
    outDir: join(import.meta.dirname, '../../dist/console'),
    emptyOutDir: true,
    license: { fileName: 'licences.md' }, // of the packages in it
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // they know light-dark(), which is compiled wrongly for older ones
    assetsInlineLimit: 0, // the content security policy allows no data: for scripts and styles
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/libs\/platform\/(?:say|vocabulary)\//, sideEffects: false }] },
      // What most pages use is one file: sixty small ones are more bytes, and more requests. Forms wait until one is opened.
      output: {
        codeSplitting: { groups: [{ name: 'base', minShareCount: 20, test: (id) => !WAITS.test(id) }] },
      },
      // Libraries mark their files for server rendering, which is not done here.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/session', '/events', '^/reports/.', '^/evidence/.', '/verifier', '/log'].map((path) => [
        path,
        { target: API, changeOrigin: false },
      ]),
    ),
  },
});
