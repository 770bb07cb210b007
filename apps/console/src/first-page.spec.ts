import { randomBytes } from 'node:crypto';
import { firstPage, firstPageIsLight } from '../first-page.js';

const chunk = (fileName: string, bytes: number, more: object = {}) => ({
  type: 'chunk',
  fileName,
  code: randomBytes(bytes).toString('latin1'),
  imports: [],
  moduleIds: [],
  ...more,
});

/** Returns the bundle by file name. Random text cannot be compressed by much. */
const bundleOf = (...chunks: ReturnType<typeof chunk>[]) =>
  Object.fromEntries(chunks.map((each) => [each.fileName, each]));

/** Returns the error of the build, or undefined. */
function errorOf(bundle: object): string | undefined {
  let error: string | undefined;
  const context = { info: () => {}, error: (text: string) => (error ??= text) };
  firstPageIsLight.generateBundle.handler.call(context, {}, bundle);
  return error;
}

describe('The budget of the first page', () => {
  const today = { facadeModuleId: '/src/pages/today/TodayPage.tsx' };

  it('counts the entry, what it imports, the English texts and the page, once each', () => {
    const bundle = bundleOf(
      chunk('index.js', 1_000, { isEntry: true, imports: ['base.js'] }),
      chunk('base.js', 1_000),
      chunk('first.js', 1_000, { facadeModuleId: '\0virtual:texts/en/first' }),
      chunk('korean.js', 1_000, { facadeModuleId: '\0virtual:texts/ko/first' }),
      chunk('today.js', 1_000, { ...today, imports: ['base.js'] }),
      chunk('map.js', 900_000),
    );
    expect(firstPage(bundle).files).toBe(4);
    expect(errorOf(bundle)).toBeUndefined();
  });

  it('fails the build when there is too much of it', () => {
    expect(errorOf(bundleOf(chunk('index.js', 400_000, { isEntry: true })))).toMatch(
      /more than 220\.0 kB of script\. Load lazily/,
    );
  });

  it('fails the build when the fonts of English are too much, and counts those of no other letters', () => {
    const font = (letters: string) => ({
      type: 'asset',
      fileName: `assets/noto-sans-${letters}-wght-normal-C0FFEE12.woff2`,
      source: randomBytes(90_000),
    });
    expect(errorOf({ page: chunk('index.js', 10, { isEntry: true }), font: font('latin-ext') })).toBeUndefined();
    expect(errorOf({ page: chunk('index.js', 10, { isEntry: true }), font: font('latin') })).toMatch(
      /more than 80\.0 kB of fonts/,
    );
  });

  it('fails the build when the map is in it', () => {
    const moduleIds = ['/node_modules/world-atlas/countries-50m.json'];
    expect(errorOf(bundleOf(chunk('index.js', 10, { isEntry: true, moduleIds })))).toContain('world-atlas');
  });
});
