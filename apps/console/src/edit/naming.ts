import type { FieldType } from './schema';

/** Fields from which a new row gets its key, the best one first. */
const NAMING = [
  'name',
  'title',
  'description',
  'item',
  'to',
  'statement',
  'kind',
  'basis',
  'law',
  'foundOn',
  'on',
  'outcome',
];

/** Returns the field from which a row gets its key, if it has one. */
export function namingField(fields: readonly (readonly [name: string, type: FieldType])[]): string | undefined {
  const names = new Set(fields.map(([name]) => name));
  return NAMING.find((name) => names.has(name));
}
