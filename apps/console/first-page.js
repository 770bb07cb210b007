import { gzipSync } from 'node:zlib';

/** The most script that the first page may load, in bytes of gzip. */
const MOST = 220_000;
/** The most that fonts may be, in bytes: those of the letters that English is written in. */
const MOST_FONTS = 80_000;
/** Fonts of these letters. */
const OF_ENGLISH = /noto-(sans|serif)-latin-wght-normal\b.*\.woff2$/;
/** Parts of the first page, beyond the entry: its texts in English, and its own script. */
const ALSO = [/texts\/en\/first$/, /pages\/today\/TodayPage\.tsx$/];
/** Parts that only their own pages load. */
const APART = /\/(world-atlas|d3-geo|d3-sankey|graphiql|@codemirror)\/|virtual:schema$/;

/** Fails the build if the first page loads more script than it may, or what belongs to another page. Says how much it is. */
export const firstPageIsLight = {
  name: 'first-page-is-light',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const { script, styles, fonts, files, heavy } = firstPage(bundle);
      const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
      if (heavy.length > 0) this.error(`The first page loads what belongs to another page: ${heavy.join(', ')}.`);
      const said = `The first page loads ${kB(script)} of script in ${files} files, and ${kB(styles)} of styles (gzip), with ${kB(fonts)} of fonts`;
      if (script > MOST)
        this.error(`${said}: more than ${kB(MOST)} of script. Load lazily what it does not show at first.`);
      if (fonts > MOST_FONTS) this.error(`${said}: more than ${kB(MOST_FONTS)} of fonts.`);
      this.info(`${said}.`);
    },
  },
};

/** Returns the bytes of gzip that the first page loads before it shows, and the number of scripts. Also its fonts, and modules that it must not load. */
export function firstPage(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (chunk) => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) load(byName.get(name));
  };
  for (const chunk of chunks)
    if (chunk.isEntry || ALSO.some((part) => part.test(chunk.facadeModuleId ?? ''))) load(chunk);
  const styles = new Set([...loaded].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
  return {
    script: sum([...loaded].map(({ code }) => code)),
    styles: sum([...styles].map((name) => bundle[name].source)),
    fonts: Object.values(bundle)
      .filter(({ fileName }) => OF_ENGLISH.test(fileName))
      .reduce((bytes, { source }) => bytes + source.length, 0),
    files: loaded.size,
    heavy: [...loaded].flatMap(({ moduleIds }) => moduleIds.filter((id) => APART.test(id))),
  };
}

const sum = (texts) => texts.reduce((bytes, text) => bytes + gzipSync(text, { level: 9 }).length, 0);
