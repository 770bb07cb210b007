#!/usr/bin/env node
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

// Makes the two verifiers that need nothing else, in dist/verify or in the directory that is given: a program for Node, and a
// page for browsers. Both are made from the same code. They are not minified, so that they can be read. The page has its own
// file for hashes and signatures.

const ROOT = join(import.meta.dirname, '..');
const APP = join(ROOT, 'apps/verify');
const CRYPTO = join(APP, 'src/browser/crypto.ts');

/** Takes the browser's hashes and signatures instead of those of Node, and leaves out what signs. */
const inBrowser = {
  name: 'in-browser',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === './crypto.js' && importer?.includes('/libs/proof/transparency-log/') ? CRYPTO : undefined,
};

/** Bundles a file with what it uses of the sources. Returns the text of the one file. */
async function bundled(entry, format, plugins) {
  const [{ output }] = await build({
    configFile: false,
    root: APP,
    logLevel: 'warn',
    plugins,
    resolve: { conditions: ['source'] },
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: join(APP, entry), formats: [format], name: 'verify' },
      rolldownOptions: { external: /^node:/, treeshake: { moduleSideEffects: (id) => !id.startsWith('node:') } },
    },
  });
  if (output.length !== 1) throw new Error(`${entry} is not one file: ${output.map(({ fileName }) => fileName)}`);
  return output[0].code;
}

const hashed = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Returns the page: one file, whose security policy permits its own script and style, and no connection. */
async function verifyPage() {
  const script = `\n${await bundled('src/browser/page.ts', 'iife', [inBrowser])}`;
  if (/\brequire\(|from ?['"]node:|<\/script/i.test(script)) throw new Error('The page cannot have this script.');
  const style = readFileSync(join(APP, 'page.css'), 'utf8');
  const policy = `default-src 'none'; script-src ${hashed(script)}; style-src ${hashed(style)}; base-uri 'none'; form-action 'none'`;
  const parts = { POLICY: policy, STYLE: style, SCRIPT: script };
  return readFileSync(join(APP, 'page.html'), 'utf8').replaceAll(
    /\s*\/\* (POLICY|STYLE|SCRIPT) \*\/\s*/g,
    (_, name) => parts[name],
  );
}

const folder = process.argv[2] ?? join(ROOT, 'dist/verify');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'verify.html'), await verifyPage());
writeFileSync(join(folder, 'regesta-verify.mjs'), await bundled('src/main.ts', 'es', []), { mode: 0o755 });
