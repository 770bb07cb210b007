import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';

// Makes the programs of the product of what the compiler wrote and of the packages that they use. A program of forty files starts
// in half the time of one of three thousand (ADR 65).

/** The programs, and those of threads, by their place in dist. They replace what the compiler wrote there. */
const PROGRAMS = [
  'apps/api/src/main',
  'apps/api/src/demo',
  'apps/api/src/published/publish-thread',
  'apps/api/src/reader/reader-thread',
  'apps/cli/src/main',
  'libs/service/runtime/src/build-thread',
];
/** The folder in dist of what programs share. */
const PARTS = 'parts';

/** The typesetter has a binary, and stays where npm puts it. */
const TYPESETTER = /^@myriaddreamin\//;

/** Makes the programs in the directory that the compiler wrote to. */
export async function bundlePrograms(dist) {
  /** Keeps the directory that each file knows as its own: it finds other programs, the page and the examples from there. */
  const keepPlaces = {
    name: 'keep-places',
    transform(code, id) {
      if (!id.startsWith(join(dist, '/'))) return;
      const place = relative(join(dist, PARTS), dirname(id));
      return code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${place}`)})`);
    },
  };
  const bundle = await rolldown({
    input: Object.fromEntries(PROGRAMS.map((name) => [name, join(dist, `${name}.js`)])),
    platform: 'node',
    external: TYPESETTER,
    plugins: [keepPlaces],
    checks: { eval: false },
    // Packages look for others that are of no use here. What our own files import has been checked by the compiler.
    onLog: (level, log, show) => log.code !== 'UNRESOLVED_IMPORT' && show(level, log),
  });
  await bundle.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: `${PARTS}/[name]-[hash].js`,
    keepNames: true, // Nest and GraphQL name what they find by the names of classes
    strictExecutionOrder: true,
  });
  await bundle.close();
}
