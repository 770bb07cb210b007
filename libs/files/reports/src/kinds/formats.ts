import type { Format } from '../model/report.js';

/** The formats of a report with content in tables. */
export const TABLE_FORMATS: readonly Format[] = ['PDF', 'XLSX', 'CSV', 'JSON'];
