export { NOTES as NOTE_TEXTS } from './data/notes.js';
export * from './import.js';
export * from './import.module.js';
export * from './importing.js';
export type { Known } from './known.js';
export { MAPPED_FIELDS, type MappedField, type Mapping, readMapping, writeMapping } from './mapping.js';
export { countsOf, inOrder, reportOf } from './present.js';
export {
  type CellReport,
  FORMATS,
  type Format,
  NOTES,
  type Note,
  OUTCOMES,
  type Outcome,
  type SheetReport,
} from './reading.js';
export * from './register-workbook.js';
