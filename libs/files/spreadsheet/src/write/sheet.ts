import { columnName } from '../read/workbook.js';
import { formatOf } from './styles.js';
import { type CellValue, type SheetContent, type SheetRange, type SheetRow, XLSX_LIMITS } from './workbook.js';
import { cellName, escaped } from './xml.js';

/** Rows in one piece of XML: it stays small, and a caller can pause between pieces. */
const AT_ONCE = 250;

/** The place of a list on the sheet of lists, such as `Lists!$A$1:$A$7`, by its choices. */
export type ListPlaces = (choices: readonly string[]) => string;

/** Yields the XML of a sheet, piece by piece. */
export function* sheetXml(sheet: SheetContent, places: ListPlaces, isFirst: boolean): Generator<string> {
  const { rows, widths, frozenRows = 0, filter, lists = [] } = sheet;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${dimension(sheet)}<sheetViews><sheetView ${isFirst ? 'tabSelected="1" ' : ''}workbookViewId="0">${frozen(frozenRows)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns(widths)}<sheetData>`;
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    let xml = '';
    const end = Math.min(start + AT_ONCE, rows.length);
    for (let row = start; row < end; row += 1) xml += rowXml(rows[row]!, row);
    yield xml;
  }
  yield `</sheetData>${filter ? `<autoFilter ref="${rangeName(filter)}"/>` : ''}${validations(lists, places)}<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>${printed(sheet)}</worksheet>`;
}

/** Returns the name of a range, such as `A1:C9`. */
export function rangeName({ fromRow, toRow, fromColumn, toColumn }: SheetRange): string {
  return `${cellName(fromRow, fromColumn)}:${cellName(toRow, toColumn)}`;
}

function dimension({ rows, widths }: SheetContent): string {
  if (rows.length > XLSX_LIMITS.rows || widths.length > XLSX_LIMITS.columns)
    throw new RangeError(`A sheet holds at most ${XLSX_LIMITS.rows} rows and ${XLSX_LIMITS.columns} columns.`);
  return `<dimension ref="A1:${cellName(Math.max(rows.length, 1) - 1, Math.max(widths.length, 1) - 1)}"/>`;
}

/** The width of a sheet in characters that one page can still show in readable letters. */
const PAGE = 280;

/** Returns the number of pages that a row needs in print. */
export function pagesAcross({ widths }: Pick<SheetContent, 'widths'>): number {
  return Math.max(1, Math.ceil(widths.reduce((sum, width) => sum + width, 0) / PAGE));
}

/** The most characters of a text in a header or a footer. Both of a page have at most 255. */
const MOST_PRINTED = 100;

function printed({ print }: SheetContent): string {
  if (!print) return '';
  const [left, right, foot, page] = [...print.header, ...print.footer].map(inHeader);
  return `<headerFooter><oddHeader>&amp;L${left}&amp;R${right}</oddHeader><oddFooter>&amp;L${foot}&amp;R${page} &amp;P / &amp;N</oddFooter></headerFooter>`;
}

/** Returns the text as a header holds it: an ampersand begins a code there, and is doubled to be one. */
function inHeader(text: string): string {
  const plain = [...text.replace(/\s+/g, ' ')];
  const cut = plain.length > MOST_PRINTED ? `${plain.slice(0, MOST_PRINTED - 1).join('')}…` : plain.join('');
  return escaped(cut.replaceAll('&', '&&'));
}

function frozen(rows: number): string {
  if (rows === 0) return '';
  const cell = `A${rows + 1}`;
  return `<pane ySplit="${rows}" topLeftCell="${cell}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/>`;
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const each = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return `<cols>${each.join('')}</cols>`;
}

function rowXml({ cells, style = 'CONTENT', first = style, height }: SheetRow, row: number): string {
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let xml = `<row r="${row + 1}"${high}>`;
  for (let column = 0; column < cells.length; column += 1)
    xml += cellXml(cells[column], cellName(row, column), formatOf(cells[column], column === 0 ? first : style));
  return `${xml}</row>`;
}

function cellXml(value: CellValue, name: string, format: number): string {
  if (value === undefined) return `<c r="${name}" s="${format}"/>`;
  switch (value.type) {
    case 'TEXT':
      return `<c r="${name}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${escaped(fitting(value.text))}</t></is></c>`;
    case 'NUMBER':
      return `<c r="${name}" s="${format}"><v>${value.number}</v></c>`;
    case 'DATE':
      return `<c r="${name}" s="${format}"><v>${serialOf(value.date)}</v></c>`;
  }
}

function fitting(text: string): string {
  if (text.length > XLSX_LIMITS.text) throw new RangeError(`A cell holds at most ${XLSX_LIMITS.text} characters.`);
  return text;
}

/** A day in milliseconds. */
const A_DAY = 86_400_000;
/** Day 0 of the serial numbers. Excel counts a 29 February 1900, so that they are right from 1 March 1900 on. */
const DAY_0 = Date.UTC(1899, 11, 30);

/** Returns the serial number of an ISO 8601 date. */
function serialOf(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - DAY_0) / A_DAY;
}

function validations(
  lists: readonly (SheetRange & { readonly choices: readonly string[] })[],
  places: ListPlaces,
): string {
  if (lists.length === 0) return '';
  const each = lists.map(
    (list) =>
      `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="${rangeName(list)}"><formula1>${escaped(places(list.choices))}</formula1></dataValidation>`,
  );
  return `<dataValidations count="${lists.length}">${each.join('')}</dataValidations>`;
}

/** Returns the name of the range of a column of another sheet, from its first row, for a formula. */
export function columnOf(sheet: string, column: number, rows: number): string {
  const name = columnName(column);
  return `'${sheet.replaceAll("'", "''")}'!$${name}$1:$${name}$${rows}`;
}
