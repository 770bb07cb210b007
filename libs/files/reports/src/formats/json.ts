import { canonicalJson, contentHash } from '../model/content-hash.js';
import { isDraft, type Report } from '../model/report.js';
import type { RenderedFile } from './file.js';

/** The name of the schema that describes the file: `docs/report.schema.json`. */
export const REPORT_SCHEMA = 'regesta-report-1';

/**
 * Returns the report as JSON: its content and the hash of it, with the name of the schema. The recipient is next to them if it
 * was issued. Fields are in canonical order.
 */
export function jsonFile(report: Report): RenderedFile {
  const { issue, ...content } = report;
  const state = isDraft(report) ? 'DRAFT' : 'ISSUED';
  const text = canonicalJson({
    schema: REPORT_SCHEMA,
    contentHash: contentHash(report),
    state,
    issue,
    report: content,
  });
  return {
    bytes: Buffer.from(`${text}\n`),
    mediaType: 'application/json',
    extension: 'json',
    renderer: 'regesta-json 2',
  };
}
