import { analyse } from 'chardet';
import { asError, notUtf8In, utf8Text } from '#kernel';
import { UnreadableSpreadsheet } from './workbook.js';

/** The encodings that a person can name, by the names of the Encoding Standard. */
export const ENCODINGS = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254'],
  ...['iso-8859-2', 'iso-8859-15', 'macintosh', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'euc-kr', 'gb18030', 'big5'],
] as const;

/** A text, and the encoding that its bytes were read in. */
interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Returns the text of a file. An encoding that is named is the one; else a mark at the beginning, UTF-8, or what is recognised.
 * @throws {UnreadableSpreadsheet} ENCODING if the bytes are not of the encoding, or if several encodings are possible
 */
export function textOf(bytes: Uint8Array, named?: string): Decoded {
  const encoding = named ?? marked(bytes);
  if (encoding) return { encoding, text: decoded(encoding, bytes) ?? refuse(encoding, bytes) };
  if (bytes.subarray(0, 1024).includes(0)) return wide(bytes);
  const text = bytes.includes(ESCAPE) ? undefined : utf8Text(bytes);
  return text === undefined ? recognised(bytes) : { encoding: 'utf-8', text };
}

/** Returns the label of an encoding by any of its names; undefined for a name that is none. */
export function encodingOf(name: string): string | undefined {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/** Begins the marks of ISO-2022 encodings, which else look like ASCII. */
const ESCAPE = 0x1b;

function marked([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : undefined;
}

/** Reads the UTF-16 of a file without a mark: its delimiters and line ends have a zero on one side. */
function wide(bytes: Uint8Array): Decoded {
  const zeros = (odd: number) => bytes.subarray(0, 1024).filter((byte, i) => byte === 0 && i % 2 === odd).length;
  const encoding = zeros(1) > zeros(0) ? 'utf-16le' : 'utf-16be';
  const text = decoded(encoding, bytes);
  return text === undefined || CONTROLS.test(text) ? notText() : { encoding, text };
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (asError(error).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return undefined;
    throw error;
  }
}

/** Characters that no text of a sheet has: they show that it was read in another encoding than its own. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}|\p{Noncharacter_Code_Point}/u;

/** An encoding of a sample, and how sure it is, to 100. */
interface Candidate extends Decoded {
  readonly confidence: number;
}
/** Least confidence in the best candidate, and its least distance from the next one. */
const LEAST = { confidence: 30, lead: 10 };

/** Returns a text in the one encoding that is likely. */
function recognised(bytes: Uint8Array): Decoded {
  if (!bytes.includes(ESCAPE) && isAlmostUtf8(bytes)) refuse('utf-8', bytes);
  const sample = sampleOf(bytes);
  const candidates = analyse(sample).flatMap(({ name, confidence }): Candidate[] => {
    const encoding = encodingOf(name);
    const text = encoding && decoded(encoding, sample);
    return text && isPlausible(text) ? [{ encoding, text, confidence }] : [];
  });
  const [best] = candidates;
  // Encodings that differ in no character of the sample are one.
  const next = candidates.find(({ text }) => text !== best?.text);
  const isSure = best && best.confidence >= LEAST.confidence && best.confidence - (next?.confidence ?? 0) >= LEAST.lead;
  const text = isSure ? decoded(best.encoding, bytes) : undefined;
  if (best && text !== undefined) return { encoding: best.encoding, text };
  const possible = [...new Set(candidates.map(({ encoding }) => encoding))].slice(0, 3).join(', ');
  throw new UnreadableSpreadsheet(
    'ENCODING',
    `The file is not UTF-8, and its encoding is not certain${possible && ` (it could be ${possible})`}. Name it (--encoding, or encoding in the API), or save the file as UTF-8 (in Excel: CSV UTF-8).`,
  );
}

/** Returns true if most characters beyond ASCII are those of UTF-8, so that single bytes are mistakes in it. */
function isAlmostUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [wrong, right] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) wrong += 1;
    else if (unit > 0x7f) right += 1;
  }
  return right >= wrong;
}

const SAMPLE = 32 * 1024;

/** Returns the lines that have more than ASCII. A line end is a part of no other character. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const lines: Uint8Array[] = [];
  let [start, length] = [0, 0];
  while (start < bytes.length && length < SAMPLE) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    if (line.some((byte) => byte >= 0x80 || byte === ESCAPE)) {
      lines.push(line);
      length += line.length;
    }
    start = end;
  }
  return Buffer.concat(lines);
}

/** Returns true for a text without controls, in which signs are rarer than letters. Text of other encodings has many, read as Latin. */
function isPlausible(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  if (CONTROLS.test(text) || /\p{Co}/u.test(text)) return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return true;
  const letters = count(/[^\P{L}\p{ASCII}]/gu);
  const signs = count(/[^\p{L}\p{M}\s\p{ASCII}“”„‘’‚–—…•€£©®™°§«»·×]/gu);
  return (
    signs <= letters && (letters <= count(/[a-z]/gi) || !/\p{Script=Latin}/u.test(text.replace(/\p{ASCII}/gu, '')))
  );
}

/** @throws {UnreadableSpreadsheet} ENCODING, with the first wrong byte of UTF-8 */
function refuse(encoding: string, bytes: Uint8Array): never {
  const { line, told } = encoding === 'utf-8' ? notUtf8In(bytes) : { line: 0, told: `is not text in ${encoding}.` };
  const place = line > 0 ? `Line ${line}: the file` : 'The file';
  throw new UnreadableSpreadsheet(
    'ENCODING',
    `${place} ${told} Correct it there, or name the encoding of the file (--encoding, or encoding in the API), such as windows-1252.`,
  );
}

/** @throws {UnreadableSpreadsheet} NO_SPREADSHEET */
function notText(): never {
  throw new UnreadableSpreadsheet(
    'NO_SPREADSHEET',
    'The file is no spreadsheet. Save it as XLSX, ODS or CSV, and take that file.',
  );
}
