import { isValues, type Values } from '../../../parts/values';

/** A value of a record that is not the same in two versions, by its path. */
export interface Difference {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Returns a version without what the client adds to answers. */
export function contentOf(version: unknown): Values {
  return JSON.parse(JSON.stringify(version), (name, value) => (name === '__typename' ? undefined : value));
}

/**
 * Returns the values that differ between two versions of a record. Rows of lists are compared by their keys, or as a whole
 * if one version lacks them. Inherited rows are no part of the record.
 */
export function differences(before: Values, after: Values, around = ''): readonly Difference[] {
  const found: Difference[] = [];
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const path = around ? `${around}.${field}` : field;
    const [was, is] = [before[field], after[field]];
    if (isKeyed(was) && isKeyed(is)) found.push(...differences(byKey(was), byKey(is), path));
    else if (isRow(was) && isRow(is)) found.push(...differences(was, is, path));
    else if (JSON.stringify(was ?? null) !== JSON.stringify(is ?? null)) found.push({ path, before: was, after: is });
  }
  return found;
}

/** A row with a key, which is compared field by field. */
const isRow = (value: unknown): value is Values => isValues(value) && 'key' in value;

const isKeyed = (value: unknown): value is readonly Values[] =>
  Array.isArray(value) && value.every((row) => isRow(row) && Object.keys(row).length > 2);

const byKey = (rows: readonly Values[]): Values =>
  Object.fromEntries(rows.filter(({ inherited }) => inherited !== true).map((row) => [String(row.key), row]));
