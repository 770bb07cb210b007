import type { Fact } from './event.js';
import { same } from './fold.js';
import { reject } from './rejection.js';

/** A row of a thing, named by its key. */
export interface Row {
  readonly key: string;
}

/** The rows with `row` in the place of the one under its key, or at the end. */
export function put<R extends Row>(rows: readonly R[], row: R): readonly R[] {
  return rows.some((r) => r.key === row.key) ? rows.map((r) => (r.key === row.key ? row : r)) : [...rows, row];
}

/**
 * The rows without the one under `key`.
 * @throws {Rejection} NOTHING_THERE where there is none
 */
export function drop<R extends Row>(rows: readonly R[], key: string): readonly R[] {
  rowUnder(rows, key);
  return rows.filter((r) => r.key !== key);
}

/**
 * The row under `key`.
 * @throws {Rejection} NOTHING_THERE where there is none
 */
export function rowUnder<R extends Row>(rows: readonly R[], key: string, path = 'key'): R {
  return (
    rows.find((r) => r.key === key) ??
    reject('NOTHING_THERE', `There is no row ${key}; there ${rowsInWords(rows)}.`, path)
  );
}

/** The fact, unless what it says is so already. */
export function unless<F extends Fact>(now: unknown, wanted: unknown, fact: F): F[] {
  return same(now, wanted) ? [] : [fact];
}

/** The fact that sets the row, unless it stands there as it is. */
export function unlessThere<R extends Row, F extends Fact>(rows: readonly R[], row: R, fact: F): F[] {
  return unless(
    rows.find((r) => r.key === row.key),
    row,
    fact,
  );
}

/** @throws {Rejection} INVALID where two rows have one key */
export function mustHaveDistinctKeys(rows: readonly Row[], path: string): void {
  const seen = new Set<string>();
  rows.forEach(({ key }, i) => {
    if (seen.has(key)) reject('INVALID', `The key ${key} is there twice.`, `${path}.${i}.key`);
    seen.add(key);
  });
}

function rowsInWords(rows: readonly Row[]): string {
  return rows.length === 0 ? 'are none' : `${rows.length === 1 ? 'is' : 'are'} ${rows.map((r) => r.key).join(', ')}`;
}
