import { deflateSync, inflateSync } from 'node:zlib';

// A letter of Thai or Lao with its vowel and tone is a cluster of glyphs, one for each character. The compiler gives each of them the
// text of the whole cluster, in the map of the font. It does the same in spans around glyphs: several where some are raised. Readers
// then find the cluster several times over, and find no word.

const FONT = /\/ToUnicode (\d+) 0 R/;
const ENTRY = /<([0-9A-F]{4})> <([0-9A-F]{8,})>/g;
const PAGE = /\/Type \/Page\s/;
const FONT_NAMES = /\/(f\d+) (\d+) 0 R/g;
const CONTENTS = /\/Contents (\d+) 0 R/;
const STREAM = /^<<\s+\/Length (\d+)\s+\/Filter \/FlateDecode\s+>>\nstream\n/;
const SPAN = /\/Span <<\s+\/ActualText <FEFF([0-9A-F]+)>\s+>> BDC\n([\s\S]*?)EMC\n/g;
const FONT_OF_SPAN = /\/(f\d+) [\d.]+ Tf/g;
const STRING = /\(((?:[^\\()]|\\[\s\S])*)\)/g;
const ESCAPE = /\\([0-7]{1,3}|[\s\S])/g;
const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** Scripts in which each glyph is a character. In others, several characters can be one glyph. */
const GLYPH_BY_GLYPH = /^[\u0e00-\u0eff]+$/;
/** SARA AM is drawn as two glyphs, the first of them below a tone. So it is written as two characters, in their order. */
const AM = /([\u0e48-\u0e4b]?)\u0e33/g;
const AM_PARTS = '\u0e4d$1\u0e32';

/** Spans after each other that draw one cluster: the places of those after the first, and its glyphs with their characters. */
interface Cluster {
  readonly font: number | undefined;
  readonly glyphs: readonly string[];
  readonly characters: readonly string[];
  readonly later: readonly number[];
}

/** The characters that each glyph of a font draws, as hexadecimal digits of UTF-16. */
type Meanings = Map<string, Set<string>>;

/** The contents of a page, with the fonts that it names. */
interface Contents {
  readonly start: number;
  readonly text: string;
  readonly fonts: ReadonlyMap<string, number>;
}

/**
 * Writes into a PDF, for each glyph of a cluster, the one character that it draws, and says the text of a cluster once. The
 * length stays the same.
 * @param offsets the places of objects, by their numbers
 */
export function writeSearchText(pdf: Buffer, text: string, offsets: ReadonlyMap<number, number>): void {
  const maps = new Map<number, number>();
  for (const [number, start] of offsets) {
    const map = FONT.exec(objectAt(text, start));
    if (map && hasClusters(objectAt(text, offsets.get(Number(map[1]))!))) maps.set(number, Number(map[1]));
  }
  if (maps.size === 0) return;
  const pages = [...offsets.values()].flatMap((start) => contentsOf(pdf, text, start, offsets));
  const clusters = pages.map(clustersIn);
  const meanings = meaningsOf(clusters.flat());
  for (const [font, map] of maps) {
    const start = offsets.get(map)!;
    for (const entry of objectAt(text, start).matchAll(ENTRY)) {
      const [character, ...others] = meanings.get(font)?.get(entry[1]!) ?? [];
      if (character === undefined || others.length > 0) continue;
      pdf.write(`<${entry[1]}> <${character}>`.padEnd(entry[0].length), start + entry.index, 'latin1');
    }
  }
  for (const [i, page] of pages.entries()) rewrite(pdf, page, new Set(clusters[i]!.flatMap(({ later }) => later)));
}

/** Returns true if two glyphs have the same text of several characters. */
function hasClusters(map: string): boolean {
  const texts = Array.from(map.matchAll(ENTRY), ([, , text]) => text);
  return new Set(texts).size < texts.length;
}

function contentsOf(pdf: Buffer, text: string, page: number, offsets: ReadonlyMap<number, number>): Contents[] {
  const object = PAGE.test(text.slice(page, page + 60)) ? objectAt(text, page) : '';
  const start = offsets.get(Number(CONTENTS.exec(object)?.[1]));
  const [head, length] = (start !== undefined && STREAM.exec(text.slice(start, start + 200))) || [];
  if (start === undefined || head === undefined) return [];
  const bytes = pdf.subarray(start + head.length, start + head.length + Number(length));
  const fonts = new Map(Array.from(object.matchAll(FONT_NAMES), ([, name, number]) => [name!, Number(number)]));
  return [{ start, text: inflateSync(bytes).toString('latin1'), fonts }];
}

function clustersIn({ text, fonts }: Contents): Cluster[] {
  const clusters: Cluster[] = [];
  let open: (Cluster & { readonly actual: string }) | undefined;
  for (const span of text.matchAll(SPAN)) {
    const [, actual = '', drawn = ''] = span;
    const characters = charactersIn(actual);
    const goesOn = open?.actual === actual && open.glyphs.length < characters.length;
    const [before, later] = goesOn ? [open!.glyphs, [...open!.later, span.index]] : [[], []];
    open = { actual, font: fontIn(drawn, fonts), glyphs: [...before, ...glyphsIn(drawn)], characters, later };
    if (open.glyphs.length === characters.length) clusters.push(open);
  }
  return clusters;
}

function meaningsOf(clusters: readonly Cluster[]): ReadonlyMap<number, Meanings> {
  const meanings = new Map<number, Meanings>();
  for (const { font, glyphs, characters } of clusters) {
    if (font === undefined) continue;
    const ofFont: Meanings = meanings.get(font) ?? new Map();
    meanings.set(font, ofFont);
    for (const [i, glyph] of glyphs.entries())
      ofFont.set(glyph, new Set([...(ofFont.get(glyph) ?? []), characters[i]!]));
  }
  return meanings;
}

/** Writes the contents with spans of no text in the places. They are shorter then, and the rest of their room is white space. */
function rewrite(pdf: Buffer, { start, text }: Contents, silent: ReadonlySet<number>): void {
  if (silent.size === 0) return;
  const written = text.replace(SPAN, (span: string, actual: string, _drawn, at: number) =>
    silent.has(at) ? span.replace(actual, '') : span,
  );
  const [head = '', length = ''] = STREAM.exec(pdf.toString('latin1', start, start + 200))!;
  const packed = deflateSync(Buffer.from(written, 'latin1'), { level: 9 });
  const room = Number(length);
  if (packed.length > room) return;
  const end = '\nendstream';
  pdf.write(head.replace(length, String(packed.length).padEnd(length.length)), start, 'latin1');
  pdf.fill(' ', start + head.length, start + head.length + room + end.length);
  packed.copy(pdf, start + head.length);
  pdf.write(end, start + head.length + packed.length, 'latin1');
}

function fontIn(drawn: string, fonts: ReadonlyMap<string, number>): number | undefined {
  const names = new Set(Array.from(drawn.matchAll(FONT_OF_SPAN), ([, name]) => name!));
  return names.size === 1 ? fonts.get([...names][0]!) : undefined;
}

/** Returns the codes of the glyphs that are drawn, as hexadecimal digits. */
function glyphsIn(drawn: string): string[] {
  const bytes = Array.from(drawn.matchAll(STRING), ([, string = '']) =>
    string.replace(ESCAPE, (_, code: string) =>
      /^[0-7]/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : (NAMED[code] ?? code),
    ),
  ).join('');
  return Buffer.from(bytes, 'latin1').toString('hex').toUpperCase().match(/.{4}/g) ?? [];
}

/** Returns the characters of a text that is drawn glyph by glyph, each as the hexadecimal digits of UTF-16. */
function charactersIn(hex: string): string[] {
  const text = Buffer.from(hex, 'hex').swap16().toString('utf16le');
  if (!GLYPH_BY_GLYPH.test(text)) return [];
  return Array.from(text.replace(AM, AM_PARTS), (character) =>
    Buffer.from(character, 'utf16le').swap16().toString('hex').toUpperCase(),
  );
}

function objectAt(text: string, start: number): string {
  return text.slice(start, text.indexOf('endobj', start));
}
