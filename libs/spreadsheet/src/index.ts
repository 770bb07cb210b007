export * from './read/read.js';
export {
  type Cell,
  columnName,
  type Ignored,
  MOST as MOST_OF_SPREADSHEET,
  type Row,
  type Sheet,
  type SpreadsheetFault,
  UnreadableSpreadsheet,
  type Workbook,
} from './read/workbook.js';
