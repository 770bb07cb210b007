import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnName } from '../read/workbook.js';
import { columnOf, type ListPlaces, pagesAcross, rangeName, sheetXml } from './sheet.js';
import { sheetNames } from './sheet-names.js';
import { STYLES } from './styles.js';
import type { SheetContent, WorkbookContent } from './workbook.js';
import { escaped } from './xml.js';

/** The name of the hidden sheet that holds the lists. */
const LISTS = 'Lists';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
/** The level of compression: bigger ones cost more time than they save space. */
const LEVEL = 4;

/**
 * Yields the file of the workbook (Office Open XML, ECMA-376) piece by piece. The same workbook gives the same bytes in every
 * process, time zone and locale.
 * @throws {RangeError} if a sheet or a cell holds more than {@link XLSX_LIMITS}
 */
export function* xlsxPieces(workbook: WorkbookContent): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [path, content] of partsOf(workbook)) {
    const entry = new ZipDeflate(path, { level: LEVEL });
    // The entry holds the parts of the local time: noon is the same in each time zone, and no zone left it out.
    entry.mtime = new Date(2000, 0, 1, 12);
    zip.add(entry);
    for (const text of content) {
      entry.push(strToU8(text));
      yield* pieces.splice(0);
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* pieces;
}

/** Returns the file of the workbook in one piece, as {@link xlsxPieces} does. */
export function xlsx(workbook: WorkbookContent): Uint8Array {
  return Buffer.concat([...xlsxPieces(workbook)]);
}

type Part = readonly [path: string, content: Iterable<string>];

function* partsOf({ title, language, sheets: shown }: WorkbookContent): Generator<Part> {
  const lists = listsOf(shown);
  const sheets = lists.length > 0 ? [...shown, sheetOfLists(lists)] : shown;
  const names = sheetNames(sheets.map(({ name }) => name));
  const places: ListPlaces = (choices) => {
    const column = lists.findIndex((list) => isSame(list, choices));
    return columnOf(names.at(-1)!, column, choices.length);
  };
  yield ['[Content_Types].xml', [contentTypes(sheets.length)]];
  yield [
    '_rels/.rels',
    [
      relations([
        [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
  ];
  yield ['docProps/core.xml', [core(title, language)]];
  yield ['xl/workbook.xml', [workbookXml(sheets, names, lists.length > 0)]];
  yield [
    'xl/_rels/workbook.xml.rels',
    [
      relations([
        ...sheets.map((_, i) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
        [`${OFFICE}/relationships/styles`, 'styles.xml'],
      ]),
    ],
  ];
  yield ['xl/styles.xml', [STYLES]];
  for (const [i, sheet] of sheets.entries())
    yield [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, places, i === 0)];
}

/** Returns each list of choices once. */
function listsOf(sheets: readonly SheetContent[]): (readonly string[])[] {
  const all = sheets.flatMap(({ lists = [] }) => lists.map(({ choices }) => choices));
  return [...new Map(all.map((choices) => [JSON.stringify(choices), choices])).values()];
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text, i) => text === other[i]);
}

function sheetOfLists(lists: readonly (readonly string[])[]): SheetContent {
  const length = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => ({
    cells: lists.map((list) => (list[row] === undefined ? undefined : ({ type: 'TEXT', text: list[row] } as const))),
  }));
  return { name: LISTS, widths: lists.map(() => 30), rows };
}

function contentTypes(sheets: number): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const each = Array.from(
    { length: sheets },
    (_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${sheet}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/>${each.join('')}<Override PartName="/xl/styles.xml" ContentType="${sheet}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

function relations(all: readonly (readonly [type: string, target: string])[]): string {
  const each = all.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function core(title: string, language: string): string {
  return `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>${escaped(language)}</dc:language></cp:coreProperties>`;
}

function workbookXml(sheets: readonly SheetContent[], names: readonly string[], hasLists: boolean): string {
  const each = sheets.map((_, i) => {
    const hidden = hasLists && i === sheets.length - 1 ? ' state="hidden"' : '';
    return `<sheet name="${escaped(names[i]!)}" sheetId="${i + 1}"${hidden} r:id="rId${i + 1}"/>`;
  });
  const all = sheets.flatMap((sheet, i) => {
    const place = `'${names[i]!.replaceAll("'", "''")}'!`;
    return [...filterOf(sheet, place, i), ...titlesOf(sheet, place, i)];
  });
  const defined = all.length > 0 ? `<definedNames>${all.join('')}</definedNames>` : '';
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><bookViews><workbookView/></bookViews><sheets>${each.join('')}</sheets>${defined}</workbook>`;
}

function filterOf({ filter }: SheetContent, sheet: string, index: number): string[] {
  if (!filter) return [];
  const place = rangeName(filter).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const name = `name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1"`;
  return [`<definedName ${name}>${escaped(sheet + place)}</definedName>`];
}

/** Returns the name of the rows and columns that each printed page repeats. */
function titlesOf({ print, widths }: SheetContent, sheet: string, index: number): string[] {
  const { headRow, headColumns = 0 } = print ?? {};
  if (headRow === undefined) return [];
  const isRepeated = headColumns > 0 && pagesAcross({ widths }) > 1;
  const columns = isRepeated ? [`${sheet}$A:$${columnName(headColumns - 1)}`] : [];
  const titles = [...columns, `${sheet}$${headRow + 1}:$${headRow + 1}`].join(',');
  return [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escaped(titles)}</definedName>`];
}
