import { textsIn } from '#translations';
import { WHOLE_LANGUAGES, type WholeLanguage } from '#vocabulary';
import { sentencesIn } from './register-texts.js';
import { reportWords } from './report.words.js';

/** Names of things by their ids; undefined for an id that names nothing that is shown. */
export type NameOf = (id: string) => string | undefined;

/** The id of a thing. */
const ID = /^[a-z][A-Za-z]*-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const WORDS = textsIn('change', WHOLE_LANGUAGES, { notShown: 'a thing that this report does not show' });
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

/**
 * Returns a value of the register in words: the parts of an object after each other. Undefined for nothing. The path begins with the type
 * of the thing: `transfer.kind`.
 */
export function valueInWords(
  value: unknown,
  nameOf: NameOf,
  path = '',
  language: WholeLanguage = 'en',
): string | undefined {
  const says = sentencesIn(language);
  if (value === undefined || value === null || value === '' || value === 'NOT_STATED') return undefined;
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => valueInWords(item, nameOf, path, language) ?? []);
    return items.length > 0 ? items.join('; ') : undefined;
  }
  if (typeof value === 'boolean') return reportWords(language)[value ? 'yes' : 'no'];
  if (typeof value === 'string')
    return ID.test(value) ? (nameOf(value) ?? WORDS[language].notShown) : says.value(path, value);
  if (typeof value !== 'object') return String(value);
  const parts = Object.entries(value).flatMap(([name, inner]) => {
    const words = INTERNAL.has(name) ? undefined : valueInWords(inner, nameOf, `${path}.${name}`, language);
    return words === undefined ? [] : [`${says.field(name)}: ${words}`];
  });
  return parts.length > 0 ? parts.join(', ') : undefined;
}
