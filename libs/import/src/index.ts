export * from './import.js';
export type { Known } from './known.js';
export { MAPPED_FIELDS, type MappedField, type Mapping, readMapping, writeMapping } from './mapping.js';
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
