import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Makes the package of the typed client in dist/client. `npm pack ./dist/client` writes its tarball. The types of the API
// are derived from schema.graphql.

const ROOT = join(import.meta.dirname, '..');
const CLIENT = join(ROOT, 'dist/client');
const read = (name) => readFileSync(join(ROOT, name), 'utf8');
const write = (name, content) => writeFileSync(join(CLIENT, name), content);
const run = (program, ...args) =>
  execFileSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd: ROOT, stdio: 'pipe' });

const { version, engines, devDependencies } = JSON.parse(read('package.json'));

const README = `# @regesta/client

A client of a Regesta register: moments, lists page by page, commands that are recorded once, errors with codes.
\`@regesta/client/graphql\` gives each document the types of its answer and its variables. It needs the package \`gql.tada\`.
The page docs/api.md of Regesta has an example.
`;

/** Scalars that are no text in JSON. */
const OTHERS = { JSON: 'unknown' };
const scalars = [...read('schema.graphql').matchAll(/^scalar (\w+)/gm)].map(([, name]) => name);

const TYPES = `import type { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema.js';
export { type FragmentOf, readFragment, type ResultOf, type VariablesOf } from 'gql.tada';
/** Returns a document with the types of its answer and its variables. */
export declare const graphql: ReturnType<typeof initGraphQLTada<{
  introspection: introspection;
  scalars: { ${scalars.map((name) => `${name}: ${OTHERS[name] ?? 'string'}`).join('; ')} };
}>>;
`;

const CODE = `import { initGraphQLTada } from 'gql.tada';
export { readFragment } from 'gql.tada';

const document = initGraphQLTada();

/** Returns the document. Its text is its own, with that of each fragment once. */
export const graphql = Object.assign((text, fragments = []) => {
  const texts = new Set([text, ...fragments.flatMap((one) => [...one.texts])]);
  return Object.defineProperties(document(text, fragments), {
    texts: { value: texts },
    toString: { value: () => [...texts].join('\\n') },
  });
}, document);
`;

rmSync(CLIENT, { recursive: true, force: true });
mkdirSync(CLIENT, { recursive: true });
run('typescript-7/bin/tsc', '-p', 'libs/service/client');
run('gql.tada/bin/cli.js', 'generate-output', '-c', 'apps/console/tsconfig.json', '-o', join(CLIENT, 'schema.d.ts'));
const schema = readFileSync(join(CLIENT, 'schema.d.ts'), 'utf8');
write('schema.d.ts', schema.slice(0, schema.indexOf('import * as gqlTada'))); // other schemas of who uses it stay as they are
write('graphql.d.ts', TYPES);
write('graphql.js', CODE);
write('README.md', README);
const manifest = {
  name: '@regesta/client',
  version,
  description: 'A typed client of a Regesta register: moments, lists page by page, commands that are recorded once.',
  type: 'module',
  engines: { node: engines.node },
  exports: {
    '.': { types: './index.d.ts', default: './index.js' },
    './graphql': { types: './graphql.d.ts', default: './graphql.js' },
  },
  peerDependencies: { 'gql.tada': devDependencies['gql.tada'] },
  peerDependenciesMeta: { 'gql.tada': { optional: true } },
};
write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
