import { inflateSync } from 'node:zlib';

// The compiler gives each glyph of a cluster, such as a letter of Thai with its vowel and tone, the text of the whole cluster. Readers
// that look no further find it several times over, and find no word. The spans around clusters say what belongs to which glyph.

const FONT = /\/ToUnicode (\d+) 0 R/;
const ENTRY = /<([0-9A-F]{4})> <([0-9A-F]{8,})>/g;
const PAGE = /\/Type \/Page\s/;
const FONT_NAMES = /\/(f\d+) (\d+) 0 R/g;
const CONTENTS = /\/Contents (\d+) 0 R/;
const SPAN = /\/ActualText <FEFF([0-9A-F]+)>\s*>> BDC([\s\S]*?)EMC/g;
const FONT_OF_SPAN = /\/(f\d+) [\d.]+ Tf/g;
const STRING = /\(((?:[^\\()]|\\[\s\S])*)\)/g;
const ESCAPE = /\\([0-7]{1,3}|[\s\S])/g;
const NAMED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
/** SARA AM is drawn as two glyphs, so it is written as two characters. */
const AM = '\u0e33';
const AM_PARTS = '\u0e4d\u0e32';

/** How often a glyph of a font stands for a character. */
type Votes = Map<string, Map<string, number>>;

/**
 * Writes into a PDF, for each glyph of a cluster, the character that it alone stands for. The length stays the same.
 * @param offsets the places of objects, by their numbers
 */
export function writeSearchText(pdf: Buffer, text: string, offsets: ReadonlyMap<number, number>): void {
  const maps = new Map<number, number>();
  for (const [number, start] of offsets) {
    const map = FONT.exec(objectAt(text, start));
    if (map && hasClusters(objectAt(text, offsets.get(Number(map[1]))!))) maps.set(number, Number(map[1]));
  }
  if (maps.size === 0) return;
  const votes = votesIn(pdf, text, offsets, maps);
  for (const [font, map] of maps) {
    const start = offsets.get(map)!;
    for (const entry of objectAt(text, start).matchAll(ENTRY)) {
      const [whole, glyph = ''] = entry;
      const character = mostOf(votes.get(font)?.get(glyph));
      if (character === undefined) continue;
      pdf.write(`<${glyph}> <${character}>`.padEnd(whole.length), start + entry.index, 'latin1');
    }
  }
}

/** Returns true if two glyphs have the same text of several characters. */
function hasClusters(map: string): boolean {
  const texts = Array.from(map.matchAll(ENTRY), ([, , text]) => text);
  return new Set(texts).size < texts.length;
}

function votesIn(
  pdf: Buffer,
  text: string,
  offsets: ReadonlyMap<number, number>,
  maps: ReadonlyMap<number, number>,
): ReadonlyMap<number, Votes> {
  const votes = new Map<number, Votes>();
  for (const start of offsets.values()) {
    const page = objectAt(text, start);
    const contents = PAGE.test(page) && CONTENTS.exec(page);
    const at = contents && offsets.get(Number(contents[1]));
    if (!at) continue;
    const fonts = new Map(Array.from(page.matchAll(FONT_NAMES), ([, name, number]) => [name!, Number(number)]));
    for (const [, actual = '', drawn = ''] of contentsAt(pdf, text, at).matchAll(SPAN)) {
      const names = new Set(Array.from(drawn.matchAll(FONT_OF_SPAN), ([, name]) => name!));
      const font = fonts.get([...names][0] ?? '');
      if (names.size !== 1 || font === undefined || !maps.has(font)) continue;
      const ofFont: Votes = votes.get(font) ?? new Map();
      votes.set(font, ofFont);
      count(ofFont, glyphsIn(drawn), charactersIn(actual));
    }
  }
  return votes;
}

function count(votes: Votes, glyphs: readonly string[], characters: readonly string[]): void {
  if (glyphs.length !== characters.length) return;
  for (const [i, glyph] of glyphs.entries()) {
    const of = votes.get(glyph) ?? new Map<string, number>();
    of.set(characters[i]!, (of.get(characters[i]!) ?? 0) + 1);
    votes.set(glyph, of);
  }
}

function mostOf(votes: ReadonlyMap<string, number> = new Map()): string | undefined {
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
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

/** Returns the characters of a text, each as the hexadecimal digits of UTF-16. */
function charactersIn(hex: string): string[] {
  const text = Buffer.from(hex, 'hex').swap16().toString('utf16le').replaceAll(AM, AM_PARTS);
  return Array.from(text, (character) => Buffer.from(character, 'utf16le').swap16().toString('hex').toUpperCase());
}

function objectAt(text: string, start: number): string {
  return text.slice(start, text.indexOf('endobj', start));
}

function contentsAt(pdf: Buffer, text: string, start: number): string {
  const [head = '', length = '0'] =
    /^<<[\s\S]*?\/Length (\d+)[\s\S]*?>>\s*stream\r?\n/.exec(text.slice(start, start + 300)) ?? [];
  const bytes = pdf.subarray(start + head.length, start + head.length + Number(length));
  return (head.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1');
}
