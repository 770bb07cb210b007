import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import { Zip, ZipDeflate } from 'fflate';
import type { Report } from '../../model/report.js';
import type { RenderedFile } from '../file.js';
import { type Drawn, drawer } from './compile.js';
import { finish } from './finish.js';
import { coverage, type Family } from './fonts.js';
import { type Layout, layoutOf } from './layout.js';
import { addCharacters, cleaned, withoutMissing } from './text.js';
import { type Measured, partsOf, SIZES, type VolumeSizes, volumesOf } from './volumes.js';

/** The characters that the template adds. */
const OF_TEMPLATE = '0123456789 /[]+ABCDEFU.•#';
/** Entries of a ZIP have a date, in local time: the earliest that it can hold, in every zone. */
const ZIP_DATE = '1980-01-02T00:00:00';

const { version } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler/package.json');
/** The program that makes the file, with the version of how it is laid out. */
const RENDERER = `regesta-pdf 3, typst-ts-node-compiler ${version}`;

/**
 * Returns the report as PDF/UA-1 (ISO 14289-1). A large report is a ZIP of volumes with one numbering of pages. The same
 * report gives the same bytes in every process, time zone and locale.
 */
export async function pdf(report: Report, sizes: VolumeSizes = SIZES): Promise<RenderedFile> {
  const { layout, families } = withFonts(layoutOf(report));
  const draw = drawer(families);
  const parts = partsOf(layout.runs, sizes);
  const id = layout.keywords.join(' ');
  if (parts.length === 1)
    return {
      bytes: finish(draw(layout).pdf(), id),
      mediaType: 'application/pdf',
      extension: 'pdf',
      renderer: RENDERER,
    };

  globalThis.gc?.();
  const measured: Measured[] = [];
  for (const volume of volumesOf(layout, parts)) measured.push(await using(draw(volume.layout), measure));
  const zip = zipper();
  for (const [index, { name, layout: numbered }] of volumesOf(layout, parts, measured).entries()) {
    const bytes = await using(draw(numbered), (drawn) => {
      if (drawn.pages !== measured[index]!.pages) throw new Error(`${name} has other pages once they are numbered.`);
      return finish(drawn.pdf(), `${id} ${index + 1}`);
    });
    zip.add(name, bytes);
  }
  return { bytes: zip.end(), mediaType: 'application/zip', extension: 'zip', renderer: RENDERER };
}

const measure = (drawn: Drawn): Measured => ({ pages: drawn.pages, entries: drawn.entries() });

/** Uses what was drawn, and frees its memory before the next volume is drawn. */
async function using<T>(drawn: Drawn, use: (drawn: Drawn) => T): Promise<T> {
  const result = use(drawn);
  drawn.free();
  await setImmediate();
  globalThis.gc?.();
  return result;
}

/** Returns a writer of a ZIP that holds only what is compressed. */
function zipper() {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(name: string, bytes: Uint8Array) {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = ZIP_DATE;
      zip.add(entry);
      entry.push(bytes, true);
    },
    end() {
      zip.end();
      return Buffer.concat(chunks);
    },
  };
}

function withFonts(layout: Layout): { layout: Layout; families: readonly Family[] } {
  const characters = new Set<number>();
  const clean = mapTexts(layout, (text) => {
    const result = cleaned(text);
    addCharacters(characters, result);
    return result;
  });
  addCharacters(characters, OF_TEMPLATE);
  const { families, missing } = coverage(characters, layout);
  const drawable = missing.size === 0 ? clean : mapTexts(clean, (text) => withoutMissing(text, missing));
  return { layout: { ...drawable, fonts: families.map(({ name }) => name) }, families };
}

/** Returns the value with each of its texts replaced. */
function mapTexts<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string') return replace(value) as T;
  if (Array.isArray(value)) return value.map((entry) => mapTexts(entry, replace)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, replace)])) as T;
}
