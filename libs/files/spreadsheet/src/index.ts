// write/: cells to XLSX and CSV. read/: XLSX, ODS and CSV to cells.

export * from './read/read.js';
export {
  type Cell,
  columnName,
  MOST as MOST_OF_SPREADSHEET,
  type Row,
  type Sheet,
  UnreadableSpreadsheet,
  type Workbook,
} from './read/workbook.js';
export { type CsvValue, csv } from './write/csv.js';
export {
  type CellValue,
  type SheetContent,
  type SheetList,
  type SheetPrint,
  type SheetRange,
  type SheetRow,
  type WorkbookContent,
  XLSX_LIMITS,
} from './write/workbook.js';
export { xlsx, xlsxPieces } from './write/xlsx.js';
