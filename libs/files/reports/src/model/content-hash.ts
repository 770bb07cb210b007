import { createHash } from 'node:crypto';
import { membersOf } from '#kernel';
import type { Report } from './report.js';

/** Returns the SHA-256 of the report in hexadecimal digits. Equal content has the same hash, issued or not. */
export function contentHash({ issue: _, ...content }: Report): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/**
 * Returns the value as JSON with its names in the order of their code units and without absent fields (RFC 8785). The
 * report holds no number that JSON writes in two ways.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = membersOf(value);
  const names = Object.keys(fields).filter((name) => fields[name] !== undefined);
  return `{${names
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`)
    .join(',')}}`;
}
