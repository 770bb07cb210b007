import type { Format } from '../model/report.js';

/** The formats of a report with content in tables. */
export const TABLE_FORMATS: readonly Format[] = ['PDF', 'XLSX', 'CSV', 'JSON'];

/** The formats of the document of a law. It can be published as a web page, or as a text. */
export const DOCUMENT_FORMATS: readonly Format[] = [...TABLE_FORMATS, 'HTML', 'MARKDOWN'];
