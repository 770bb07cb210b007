// write/: cells to XLSX and CSV.

export { type CsvValue, csv } from './write/csv.js';
export { sheetNames } from './write/sheet-names.js';
export {
  type CellStyle,
  type CellValue,
  type SheetContent,
  type SheetList,
  type SheetRange,
  type SheetRow,
  type WorkbookContent,
  XLSX_LIMITS,
} from './write/workbook.js';
export { xlsx, xlsxPieces } from './write/xlsx.js';
