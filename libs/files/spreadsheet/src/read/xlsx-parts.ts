import { yieldToEventLoop } from '#kernel';
import { meaningOf, type NumberMeaning } from './excel-dates.js';
import { MOST, UnreadableSpreadsheet } from './workbook.js';
import { readXml } from './xml.js';

/** Returns the texts that cells share. Rich text becomes plain, and phonetic guides are left out. */
export async function readSharedStrings(pieces: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  await readXml(breathing(pieces), {
    open: (name) => text.open(name),
    text: (piece) => text.add(piece),
    close: (name) => {
      text.close(name);
      if (name === 'si') strings.push(text.take());
      if (strings.length > MOST.cells)
        throw new UnreadableSpreadsheet('TOO_LARGE', `The file has more than ${MOST.cells} texts. Split it.`);
    },
  });
  return strings;
}

/** Collects the text of a string item or an inline string (ECMA-376 part 1, 18.4.8). */
export class RichText {
  private text = '';
  private isText = false;
  private isPhonetic = false;

  open(name: string): void {
    if (name === 'rPh') this.isPhonetic = true;
    if (name === 't') this.isText = true;
  }

  add(piece: string): void {
    if (this.isText && !this.isPhonetic) this.text += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.isPhonetic = false;
    if (name === 't') this.isText = false;
  }

  /** Returns the text so far, and begins again. */
  take(): string {
    const { text } = this;
    this.text = '';
    return unescaped(text);
  }
}

/** Returns the text with the characters that Excel writes as `_x000D_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Returns the meaning of numbers by the index of their style. */
export async function readStyles(pieces: AsyncIterable<Uint8Array>): Promise<readonly NumberMeaning[]> {
  const codes = new Map<number, string>();
  const meanings: NumberMeaning[] = [];
  let isCellFormat = false;
  await readXml(breathing(pieces), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') isCellFormat = true;
      if (name !== 'xf' || !isCellFormat) return;
      const id = Number(attributes.get('numFmtId') ?? 0);
      meanings.push(meaningOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormat = false;
    },
    text: () => {},
  });
  return meanings;
}

/** Yields the pieces in turns of the event loop that are not too long. */
export async function* breathing(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces)
    for (let start = 0; start < piece.length; start += SLICE) {
      await yieldToEventLoop();
      yield piece.subarray(start, start + SLICE);
    }
}

/** Bytes of XML that are read in about a millisecond. */
const SLICE = 16 * 1024;
