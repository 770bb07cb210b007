import type { Format, Report } from '../model/report.js';
import type { RenderedFile } from './file.js';

/** Writes a report as a file. Pure. */
export type Writer = (report: Report) => RenderedFile | Promise<RenderedFile>;

/** Table of the writers of formats. A writer and its packages are loaded when a file is made. */
export const WRITERS: Partial<Record<Format, () => Promise<Writer>>> = {
  PDF: async () => (await import('./pdf/pdf.js')).pdf,
};
