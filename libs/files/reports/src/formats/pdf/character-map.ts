/** Offset of a table of a TrueType file (ISO/IEC 14496-22, section 4.4). */
function tableOffset(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}.`);
}

type Range = readonly [first: number, last: number];

/** Groups of code points of a subtable of format 12. */
function groups(font: Buffer, at: number): Range[] {
  return Array.from({ length: font.readUInt32BE(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** Code points of a subtable of format 4 that have a glyph. */
function segments(font: Buffer, at: number): Range[] {
  const size = font.readUInt16BE(at + 6);
  const [lasts, firsts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map((skip) => at + skip);
  const ranges: Range[] = [];
  for (let index = 0; index < size; index += 2) {
    const first = font.readUInt16BE(firsts! + index);
    const last = font.readUInt16BE(lasts! + index);
    const offset = font.readUInt16BE(offsets! + index);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? (code + font.readUInt16BE(deltas! + index)) & 0xffff
          : font.readUInt16BE(offsets! + index + offset + 2 * (code - first));
      if (glyph !== 0) ranges.push([code, code]);
    }
  }
  return ranges;
}

const READERS: Readonly<Record<number, (font: Buffer, at: number) => Range[]>> = { 4: segments, 12: groups };

/** Returns a function that says if a TrueType file has a glyph for a code point. */
export function characterMap(font: Buffer): (codePoint: number) => boolean {
  const start = tableOffset(font, 'cmap');
  const covered = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(start + 2); index++) {
    const at = start + font.readUInt32BE(start + 4 + index * 8 + 4);
    for (const [first, last] of READERS[font.readUInt16BE(at)]?.(font, at) ?? [])
      for (let code = first; code <= last; code++) covered.add(code);
  }
  return (codePoint) => covered.has(codePoint);
}
