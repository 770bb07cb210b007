/**
 * Returns a Node option that makes a newer program of the product: the projection has the next version in it. It changes the text of
 * the program while that is loaded, in threads too.
 * @param name the name of the projection in the sources, such as `partyProjection`
 */
export function asNewer(name: string): string {
  return `--import data:text/javascript,${encodeURIComponent(`
    import { registerHooks } from 'node:module';
    const version = /(?<=\\b${name} = projection\\(\\{\\s*decider: \\w+,\\s*version: )\\d+/;
    registerHooks({
      load(url, context, next) {
        const loaded = next(url, context);
        if (!url.includes('/dist/parts/')) return loaded;
        return { ...loaded, source: String(loaded.source).replace(version, (old) => Number(old) + 1) };
      },
    });`)}`;
}
