import { sentencesWith } from '#say';
import type { Words } from '../words/words';
import { isEmpty } from './nothing';

/** A value of the register as lines: a group has one line a field, a list one entry an item. */
export type Plain = string | { readonly label: string; readonly value: Plain }[] | Plain[];

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;
/** Fields that say nothing to people. */
const HIDDEN = new Set(['id', 'revision']);

/**
 * Returns a value of the register in words: codes by their titles, dates and periods in words, fields by their names. The path begins with
 * the type of the thing: `transfer.kind`.
 */
export function plainOf(value: unknown, words: Words, path = ''): Plain {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return words.t(value ? 'parts.yes' : 'parts.no');
  if (typeof value === 'string') return textOf(value, words, path);
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((item) => plainOf(item, words, path));
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .filter(([name, inner]) => !HIDDEN.has(name) && !isEmpty(inner))
    .map(([name, inner]) => ({
      label: words.find(`fields.${name}`) ?? name,
      value: plainOf(inner, words, `${path}.${name}`),
    }));
}

/** Returns a value in words on one line. */
export function lineOf(value: unknown, words: Words, path = ''): string {
  return flat(plainOf(value, words, path));
}

function flat(plain: Plain): string {
  if (typeof plain === 'string') return plain;
  return plain.map((item) => (isField(item) ? `${item.label}: ${flat(item.value)}` : flat(item))).join('; ');
}

/** Returns true for a field of a group, as opposed to an item of a list. */
export const isField = (item: unknown): item is { readonly label: string; readonly value: Plain } =>
  typeof item === 'object' && item !== null && 'label' in item;

function textOf(value: string, words: Words, path: string): string {
  return INSTANT.test(value)
    ? words.instant(value)
    : sentencesWith(words.language, words, (rule) => rule).value(path, value);
}
