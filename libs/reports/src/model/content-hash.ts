import { createHash } from 'node:crypto';
import type { Report } from './report.js';

/** Returns the SHA-256 of the report in hexadecimal digits. Equal content has the same hash in every process. */
export function contentHash(report: Report): string {
  return createHash('sha256').update(canonicalJson(report)).digest('hex');
}

/**
 * Returns the value as JSON with its names in the order of their code units and without absent fields (RFC 8785). The
 * report holds no number that JSON writes in two ways.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}
