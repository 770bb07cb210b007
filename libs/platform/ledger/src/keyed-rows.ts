import { reject, type Said, same, say } from '#kernel';
import type { Fact } from './event.js';

/** An item of a list in a thing's state, identified by its key. */
export interface Row {
  readonly key: string;
}

/** Replaces the row that has the same key, or adds the row at the end. */
export function put<R extends Row>(rows: readonly R[], row: R): readonly R[] {
  return rows.some((r) => r.key === row.key) ? rows.map((r) => (r.key === row.key ? row : r)) : [...rows, row];
}

/**
 * Removes the row under `key`.
 * @throws {Rejection} NOTHING_THERE if no row has the key
 */
export function drop<R extends Row>(rows: readonly R[], key: string): readonly R[] {
  rowUnder(rows, key);
  return rows.filter((r) => r.key !== key);
}

/**
 * Returns the row under `key`.
 * @throws {Rejection} NOTHING_THERE if no row has the key
 */
export function rowUnder<R extends Row>(rows: readonly R[], key: string, path = 'key'): R {
  return (
    rows.find((r) => r.key === key) ??
    reject('NOTHING_THERE', `There is no row ${key}; there ${rowsInWords(rows)}.`, path)
  );
}

/** Returns the fact, or nothing if the current value already equals the next one. */
export function unless<F extends Fact>(current: unknown, next: unknown, fact: F): F[] {
  return same(current, next) ? [] : [fact];
}

/** Returns the fact that sets the row, or nothing if an equal row already has its key. */
export function unlessThere<R extends Row, F extends Fact>(rows: readonly R[], row: R, fact: F): F[] {
  return unless(
    rows.find((r) => r.key === row.key),
    row,
    fact,
  );
}

/**
 * Returns the fact that removes the row under `key`.
 * @throws {Rejection} NOTHING_THERE if no row has the key
 */
export function ifThere<R extends Row, F extends Fact>(rows: readonly R[], key: string, fact: F): F[] {
  rowUnder(rows, key);
  return [fact];
}

/**
 * @param twice the refusal, if it has words of its own
 * @throws {Rejection} INVALID if two rows have the same key
 */
export function mustHaveDistinctKeys(rows: readonly Row[], path: string, twice?: Said): void {
  const seen = new Set<string>();
  rows.forEach(({ key }, i) => {
    if (seen.has(key) && twice) reject('INVALID', twice, `${path}.${i}`);
    if (seen.has(key)) reject('INVALID', say`The key ${key} is there twice.`, `${path}.${i}.key`);
    seen.add(key);
  });
}

function rowsInWords(rows: readonly Row[]): string {
  return rows.length === 0 ? 'are none' : `${rows.length === 1 ? 'is' : 'are'} ${rows.map((r) => r.key).join(', ')}`;
}
