import { existsSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { APART } from './tiers.js';

// Loads specs by Node itself. A module of the product or of a package is loaded once in each worker, and not by each spec (ADR 65).

const require = createRequire(import.meta.url);
const ROOT = pathToFileURL(join(import.meta.dirname, '../')).href;

/** Files that take the place of what specs import, by its name. */
const REPLACED = {
  '@jest/globals': 'test/globals.js',
  'virtual:fields': 'test/console/virtual-fields.js',
  'virtual:roles': 'test/console/virtual-roles.js',
  'virtual:values': 'test/console/virtual-values.js',
  'virtual:schema': 'test/console/virtual-schema.js',
};
/** Modules of tests, by their place. Each spec has its own ones, because they hold its stores, and know its engines. */
const OF_TESTS = /^test\/.*\.ts$|[./](spec|testing|contract|double)\.ts$|\/testing\/.*\.ts$/;

/** Modules that declare types of the API, or make them while they load. Each is there once: Nest keeps what they declare as long as the process lives. */
const OF_API = /(?:^|[./])(?:graphql|inputs|resolver|module|fields|shared-types)\.ts$|^libs\/platform\/graphql\//;

/** The maps from what was compiled to its sources, by the address of each module, for stack traces. */
const sourceMaps = new Map();

// Of the spec that runs now: its number, what compiles its sources, and which modules are its own.
let specs = 0;
let compile;
let own = OF_TESTS;

/** Returns the place of a file of ours in the repository; nothing of a package's file. */
const placeOf = (url = '') => (url.startsWith(ROOT) && !url.includes('/node_modules/') ? url.slice(ROOT.length) : '');

/** Returns what a file of ours imports: a source where there is one, named like what the compiler writes or without an end. */
function sourceOf(specifier, importer) {
  if (specifier in REPLACED) return ROOT + REPLACED[specifier];
  if (!/^[.]{1,2}\//.test(specifier)) return specifier;
  const source = new URL(specifier.replace(/([.]js)?$/, '.ts'), importer);
  return existsSync(source) ? source.href : specifier;
}

/** Returns the copy of modules that an importer is of; nothing if it is in none. A spec asks for another copy by a name: `import('./x.js?name')`. */
const copyOf = (importer) => new URL(importer).search.slice(1);

registerHooks({
  resolve(named, context, next) {
    const { parentURL, conditions } = context;
    if (!placeOf(parentURL)) return next(named, context);
    const [specifier, name] = named.split('?');
    const copy = name ? `${specs}-${name}` : copyOf(parentURL);
    // Packages may have sources of their own under the same condition.
    const ours = specifier.startsWith('#') ? [...conditions, 'source'] : conditions;
    const found = next(sourceOf(specifier, parentURL), { ...context, conditions: ours });
    if (found.url.endsWith('.json')) return { ...found, importAttributes: { type: 'json' } }; // bundlers need no attribute
    const place = placeOf(found.url);
    return copy && own.test(place) && !OF_API.test(place) ? { ...found, url: `${found.url}?${copy}` } : found;
  },
  load(url, context, next) {
    if (!/[.]ts(\?|$)/.test(placeOf(url))) return next(url, context);
    const { code, sourceMapPath } = compile(fileURLToPath(url));
    sourceMaps.set(url, sourceMapPath);
    return { format: 'module', source: code, shortCircuit: true };
  },
});

/** The runtime of one spec, with what Jest's runner asks of it. */
class Runtime {
  constructor(_config, _environment, _resolver, transformer, _sources, _coverage, path) {
    specs += 1;
    own = APART.test(path) ? /[.]ts$/ : OF_TESTS;
    compile = (file) => transformer.transform(file, { supportsStaticESM: true, supportsDynamicImport: true });
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  unstable_importModule(path) {
    return import(`${pathToFileURL(path)}?${specs}`);
  }

  /** Returns Jest's own module, which holds the state of a spec: a new copy, without what the one before has left. */
  requireInternalModule(path) {
    delete require.cache[path];
    for (const symbol of Object.getOwnPropertySymbols(globalThis))
      if (/^(JEST_STATE_SYMBOL|EVENT_HANDLERS)$/.test(symbol.description)) delete globalThis[symbol];
    return require(path);
  }

  getSourceMaps() {
    return sourceMaps;
  }

  requireModule() {}
  setGlobalsForRuntime() {}
  enterTestCode() {}
  leaveTestCode() {}
  getAllCoverageInfoCopy() {}
  teardown() {}
}

export { Runtime as default, Runtime as 'module.exports' };
