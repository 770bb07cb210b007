import { membersOf } from './plain-data.js';

/** A field that differs between two documents. `path` is dotted and names list items by their key, if they have one. */
export interface FieldChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Returns the fields in which two plain documents differ, leaf by leaf. */
export function differences(before: unknown, after: unknown, path = ''): FieldChange[] {
  if (same(before, after)) return [];
  const [a, b] = [partsOf(before), partsOf(after)];
  if (!a || !b || (a.size === 0 && b.size === 0)) return [{ path, before, after }];
  const names = new Set([...a.keys(), ...b.keys()]);
  const inner = [...names].flatMap((name) =>
    differences(a.get(name), b.get(name), path === '' ? name : `${path}.${name}`),
  );
  // With the same members in another order, the order itself is the difference.
  return inner.length > 0 ? inner : [{ path, before, after }];
}

/** Returns the parts of a value that are compared one by one; undefined for a value that is compared as a whole. */
export function partsOf(value: unknown): Map<string, unknown> | undefined {
  if (value === undefined || value === null) return new Map();
  if (typeof value !== 'object') return undefined;
  if (!Array.isArray(value)) return new Map(Object.entries(value));
  if (value.length === 0) return new Map();
  const named = value.flatMap((item): [string, unknown][] => {
    const { key } = membersOf(item);
    return typeof key === 'string' ? [[key, item]] : [];
  });
  return named.length === value.length ? new Map(named) : undefined;
}

/** Returns true if two plain values are equal. The order of fields does not matter; that of list items does. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [x, y] = [membersOf(a), membersOf(b)];
  const keys = Object.keys(x).filter((k) => x[k] !== undefined);
  return keys.length === Object.keys(y).filter((k) => y[k] !== undefined).length && keys.every((k) => same(x[k], y[k]));
}
