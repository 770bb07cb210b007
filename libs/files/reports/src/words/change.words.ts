import { fieldInWords, saidAs } from './event-sentences.js';

/** Names of things by their ids; undefined for an id that names nothing that is shown. */
export type NameOf = (id: string) => string | undefined;

/** The id of a thing. */
const ID = /^[a-z][A-Za-z]*-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Said in the place of a thing that is not shown, or is no longer there. */
const NOT_SHOWN = 'a thing that this report does not show';
/** Fields that say nothing to readers, and translations: the events speak of these. */
const INTERNAL = new Set(['id', 'key', 'ofRevision', 'translations']);

/** Returns the ids of things in a value. */
export function idsWithin(value: unknown): string[] {
  if (typeof value === 'string') return ID.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsWithin) : [];
}

/** Returns true if a change of the field is of use to readers. */
export function isShownField(path: string): boolean {
  return !path.split(/[.[\]]+/).some((step) => INTERNAL.has(step));
}

/** Returns a value of the register in words: the parts of an object after each other. Undefined for nothing. */
export function valueInWords(value: unknown, nameOf: NameOf, field = ''): string | undefined {
  if (value === undefined || value === null || value === '' || value === 'NOT_STATED') return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => valueInWords(item, nameOf, field) ?? []);
    return items.length > 0 ? items.join('; ') : undefined;
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return ID.test(value) ? (nameOf(value) ?? NOT_SHOWN) : saidAs(field, value);
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const words = INTERNAL.has(name) ? undefined : valueInWords(inner, nameOf, name);
    return words === undefined ? [] : [`${fieldInWords(name)}: ${words}`];
  });
  return parts.length > 0 ? parts.join(', ') : undefined;
}
