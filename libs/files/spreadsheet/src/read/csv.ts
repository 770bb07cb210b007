import { parse } from 'csv-parse/sync';
import { asError, isOneOf, yieldToEventLoop } from '#kernel';
import { textOf } from './encoding.js';
import { Budget, SheetBuilder } from './sheet-builder.js';
import { MOST, UnreadableSpreadsheet, type Workbook } from './workbook.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** Reads text with separated values (RFC 4180), in any encoding that is named or recognised; comma, semicolon or tab. */
export async function readCsv(bytes: Uint8Array, name: string, wanted?: string): Promise<Workbook> {
  const { text, encoding } = textOf(bytes, wanted);
  const budget = new Budget();
  const builder = new SheetBuilder(name, false, budget);
  // Excel names the delimiter in a line before the first.
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = named?.[1] ?? delimiterOf(body);
  let row = 0;
  for (const part of partsOf(body, delimiter.charCodeAt(0))) {
    await yieldToEventLoop();
    for (const values of recordsOf(part, delimiter)) {
      for (const [column, value] of values.entries())
        if (value !== '') builder.set(row, column, { type: 'TEXT', text: value });
      row += 1;
    }
  }
  return { format: 'CSV', encoding, sheets: [builder.build()], ignored: [] };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch (error) {
    throw new UnreadableSpreadsheet('DAMAGED', `The text is not separated values (${asError(error).message}).`);
  }
}

/** Characters of a part: it is read in a few milliseconds. */
const PART = 64 * 1024;

/**
 * Yields the text in parts that end with a whole record: at a line break outside of quotation marks.
 * @throws {UnreadableSpreadsheet} TOO_LARGE for a line with more separators than any sheet has columns
 */
function* partsOf(text: string, delimiter: number): Generator<string> {
  let start = 0;
  let separators = 0;
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charCodeAt(i);
    if (character === 0x22) isQuoted = !isQuoted;
    else if (character === delimiter) {
      separators += 1;
      if (separators > MOST.separators)
        throw new UnreadableSpreadsheet(
          'TOO_LARGE',
          `A line has more than ${MOST.separators} separators. Delete the empty columns, and save the file again.`,
        );
    } else if (character === 0x0a) {
      separators = 0;
      if (isQuoted || i - start < PART) continue;
      yield text.slice(start, i + 1);
      start = i + 1;
    }
  }
  if (start < text.length) yield text.slice(start);
}

/** Characters from which the delimiter is found. */
const SAMPLE = 16 * 1024;

/** Returns the delimiter that divides the lines at the beginning most evenly into most columns. */
function delimiterOf(text: string): string {
  const sample = text.length > SAMPLE ? text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE) : text;
  const counts = new Map(DELIMITERS.map((delimiter) => [delimiter, new Map<number, number>()]));
  let [isQuoted, line] = [false, new Map<string, number>()];
  const endLine = () => {
    for (const delimiter of DELIMITERS) {
      const count = line.get(delimiter) ?? 0;
      const lines = counts.get(delimiter)!;
      if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
    }
    line = new Map();
  };
  for (const character of sample) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n') endLine();
    else if (isOneOf(DELIMITERS, character)) line.set(character, (line.get(character) ?? 0) + 1);
  }
  endLine();
  const weight = (delimiter: (typeof DELIMITERS)[number]) =>
    Math.max(0, ...[...counts.get(delimiter)!].map(([count, lines]) => count * lines * lines));
  return [...DELIMITERS].sort((a, b) => weight(b) - weight(a))[0]!;
}
