import { Archive } from './archive.js';
import { readCsv } from './csv.js';
import { ENCODINGS, encodingOf } from './encoding.js';
import { readOds } from './ods.js';
import { MOST, UnreadableSpreadsheet, type Workbook } from './workbook.js';
import { readXlsx } from './xlsx.js';

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

/**
 * Reads a spreadsheet file: XLSX, ODS or CSV, by its content and not by its name. Formulas are not calculated, links are
 * not followed, macros are not read. Long files are read in turns of the event loop.
 *
 * @param name the name for the sheet of a CSV file
 * @param encoding the encoding of a CSV file, if it is not to be recognised
 * @throws {UnreadableSpreadsheet} with the reason, and what to do
 */
export async function readSpreadsheet(bytes: Uint8Array, name = 'CSV', encoding?: string): Promise<Workbook> {
  if (bytes.length > MOST.file)
    throw new UnreadableSpreadsheet('TOO_LARGE', `A file can have at most ${MOST.file / 1024 / 1024} MiB. Split it.`);
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new UnreadableSpreadsheet(
      'OLD_OR_LOCKED',
      'The file has the format of Excel 97 (XLS), or a password. Save it as XLSX without a password.',
    );
  if (begins(bytes, 0x25, 0x50, 0x44, 0x46))
    throw new UnreadableSpreadsheet('NO_SPREADSHEET', 'The file is a PDF. Take the spreadsheet that it was made from.');
  if (!begins(bytes, 0x50, 0x4b)) return readCsv(bytes, name, encoding && knownEncoding(encoding));
  if (encoding !== undefined)
    throw new UnreadableSpreadsheet('ENCODING', 'Only text, such as CSV, has an encoding to choose. Leave it out.');
  const archive = await Archive.open(bytes);
  const read = archive.has('content.xml') ? readOds : archive.has('_rels/.rels') ? readXlsx : undefined;
  const book = await read?.(archive);
  if (!book || book.sheets.length === 0)
    throw new UnreadableSpreadsheet('NO_SPREADSHEET', 'The file holds no sheet. Take the XLSX or ODS file itself.');
  return book;
}

/** @throws {UnreadableSpreadsheet} ENCODING for a name that is none */
function knownEncoding(name: string): string {
  const known = encodingOf(name);
  if (known) return known;
  throw new UnreadableSpreadsheet('ENCODING', `There is no encoding ${name}. Give one of ${ENCODINGS.join(', ')}.`);
}
