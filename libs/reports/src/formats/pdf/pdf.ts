import type { Report } from '../../model/report.js';
import { drawer } from './compile.js';
import { finish } from './finish.js';
import { coverage } from './fonts.js';
import { layoutOf, type Layout } from './layout.js';
import { addCharacters, cleaned, withoutMissing } from './text.js';

/** Returns the report as PDF/UA-1. The same report gives the same bytes in every process. */
export function pdf(report: Report): Uint8Array {
  const { layout, families } = withFonts(layoutOf(report));
  return finish(drawer(families)(layout).pdf(), layout.keywords.join());
}

function withFonts(layout: Layout) {
  const characters = new Set<number>();
  const clean = mapTexts(layout, (text) => {
    const result = cleaned(text);
    addCharacters(characters, result);
    return result;
  });
  addCharacters(characters, '0123456789 /[]+ABCDEFU.');
  const { families, missing } = coverage(characters, layout.lang);
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
