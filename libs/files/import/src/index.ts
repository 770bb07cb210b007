export { NOTES as NOTE_TEXTS } from './data/notes.js';
export * from './import.js';
export * from './import.module.js';
export * from './importing.js';
export { writeMapping } from './mapping.js';
export { countsOf, inOrder, reportOf } from './present.js';
export { inRanges, type RangeReport } from './ranges.js';
export { type CellReport, FORMATS, type Format, type Note } from './reading.js';
export * from './register-workbook.js';
