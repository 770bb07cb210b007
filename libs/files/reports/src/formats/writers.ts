import type { Format, Report } from '../model/report.js';
import type { RenderedFile } from './file.js';

/** Writes a report as a file. Pure. */
type Writer = (report: Report) => RenderedFile | Promise<RenderedFile>;

/** Table of the writers of formats. A writer and its packages are loaded when a file is made. */
export const WRITERS: Partial<Record<Format, () => Promise<Writer>>> = {
  HTML: async () => (await import('./html/html.js')).htmlFile,
  MARKDOWN: async () => (await import('./markdown.js')).markdownFile,
  XLSX: async () => (await import('./xlsx.js')).xlsxFile,
  CSV: async () => (await import('./csv.js')).csvFile,
  JSON: async () => (await import('./json.js')).jsonFile,
  PDF: async () => (await import('./pdf/pdf.js')).pdf,
  DPV_JSONLD: async () => (await import('./dpv/json-ld.js')).jsonLd,
  DPV_TURTLE: async () => (await import('./dpv/turtle.js')).turtle,
};

/** Returns the packages that a format needs and that are not installed here: those of PDF are optional. */
export async function missingFor(format: Format): Promise<readonly string[]> {
  return format === 'PDF' ? (await import('./pdf/installed.js')).missingForPdf() : [];
}
