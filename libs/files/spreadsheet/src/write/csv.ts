import { wellFormed } from './well-formed.js';

/** A value of a CSV file. Numbers stay numbers; undefined is an empty field. */
export type CsvValue = string | number | undefined;

/**
 * Characters with which programs begin a formula, also in their full-width forms. A text that begins so gets an apostrophe
 * before it (OWASP, CSV injection).
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** The mark by which programs recognise UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Returns records as a CSV file: UTF-8 with a byte order mark, fields in quotation marks, lines that end with CR LF (RFC
 * 4180). All records have the same number of fields. Formulas are neutralised.
 */
export function csv(records: readonly (readonly CsvValue[])[]): string {
  const length = Math.max(0, ...records.map((record) => record.length));
  const lines = records.map((record) => Array.from({ length }, (_, i) => fieldOf(record[i])).join(','));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function fieldOf(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return `"${wellFormed(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
}
