/**
 * Returns a Node option that makes a newer program of the product: the projection has the next version in it. It changes the text of
 * the program while that is loaded, in threads too. Node imports nothing first in a thread whose program is a text, so that this does.
 * @param name the name of the projection in the sources, such as `partyProjection`
 */
export function asNewer(name: string): string {
  return `--import data:text/javascript,${encodeURIComponent(`
    import { registerHooks, syncBuiltinESMExports } from 'node:module';
    import threads from 'node:worker_threads';
    const { Worker } = threads;
    threads.Worker = class extends Worker {
      constructor(text, options) {
        super(options?.eval ? 'import(' + JSON.stringify(import.meta.url) + ').then(() => {' + text + '})' : text, options);
      }
    };
    syncBuiltinESMExports();
    const version = /(?<=\\b${name} = projection\\(\\{\\s*decider: \\w+,\\s*version: )\\d+/;
    registerHooks({
      load(url, context, next) {
        const loaded = next(url, context);
        if (!url.includes('/dist/parts/')) return loaded;
        return { ...loaded, source: String(loaded.source).replace(version, (old) => Number(old) + 1) };
      },
    });`)}`;
}
