import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns a Node option that makes a newer program of the product: the projection has the next version in it. It changes the text of
 * the program while that is loaded, in threads too: those run what is required first, and not what is imported.
 * @param name the name of the projection in the sources, such as `partyProjection`
 * @param directory where the file for it is written
 */
export function asNewer(name: string, directory: string): string {
  const file = join(directory, `newer-${name}.cjs`);
  writeFileSync(
    file,
    `const { registerHooks } = require('node:module');
    const version = /(?<=\\b${name} = (?:projection|declaredProjection)\\((?:\\w+, )?\\{\\s*decider: \\w+,\\s*version: )\\d+/;
    registerHooks({
      load(url, context, next) {
        const loaded = next(url, context);
        if (!url.includes('/dist/parts/')) return loaded;
        return { ...loaded, source: String(loaded.source).replace(version, (old) => Number(old) + 1) };
      },
    });`,
  );
  return `--require ${file}`;
}
