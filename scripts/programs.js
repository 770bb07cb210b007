import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { rolldown } from 'rolldown';

// Makes the programs of the product of what the compiler wrote and of the packages that they use. A program of forty files starts
// in half the time of one of three thousand (ADR 65).

/** The programs, and those of threads and processes, by their place in dist. They replace what the compiler wrote there. */
export const PROGRAMS = [
  'apps/api/src/main',
  'apps/api/src/demo',
  'apps/api/src/published/publish-thread',
  'apps/api/src/reader/reader-thread',
  'apps/cli/src/main',
  'libs/service/runtime/src/build-thread',
  'libs/files/reports/src/render/render-process',
  'libs/files/reports/src/formats/pdf/two-weights',
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
  const { output } = await bundle.write({
    dir: dist,
    entryFileNames: '[name].js',
    chunkFileNames: `${PARTS}/[name]-[hash].js`,
    comments: false, // licences are in a file of their own
    keepNames: true, // Nest and GraphQL name what they find by the names of classes
    strictExecutionOrder: true,
  });
  await bundle.close();
  writeFileSync(join(dist, PARTS, 'licences.md'), licencesOf(output));
}

/** Returns the packages that are in the files of a bundle, each with its licence: who hands them on must hand on that, too. */
function licencesOf(output) {
  const ids = output.flatMap(({ moduleIds = [] }) => moduleIds);
  const folders = new Set(ids.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = existsSync(folder) && readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
    return `## ${name} ${version} (${license})\n${file ? `\n${readFileSync(join(folder, file), 'utf8').trim()}\n` : ''}`;
  });
  return `# Packages in these programs\n\n${texts.join('\n')}`;
}
