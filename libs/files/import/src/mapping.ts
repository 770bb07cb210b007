import { stringify } from 'yaml';
import { keysOf } from '#kernel';
import { type FileMistake, readYaml, UnreadableFile } from '#register-file';
import { mistakeIn } from './answers.js';
import { FIELDS, type MappedField } from './data/fields.js';
import { isInventory } from './data/forms.js';
import { INVENTORY_FIELDS } from './data/inventory.js';
import type { DayOrder } from './dates.js';
import { CORRECTABLE, type Correctable, type Mapping } from './mapped.js';
import { FORMATS, type Format } from './reading.js';
import { folded } from './text.js';

export type { Correctable, MappedColumn, Mapping } from './mapped.js';

/** Returns the fields that a heading of a form can be given, each with its meaning. */
export function fieldsIn(format: Format): Readonly<Partial<Record<MappedField, string>>> {
  return isInventory({ format }) ? INVENTORY_FIELDS : FIELDS;
}

/** Returns the mapping as YAML, to be corrected and given again. */
export function writeMapping({ columns, ...mapping }: Mapping): string {
  const { values, law, days, ...place } = mapping;
  const written = columns.map(({ isGuessed: _, guess: __, ...column }) => column);
  return stringify({ ...place, columns: written, values, law, ...(days && { days }) }, { lineWidth: 120 });
}

/** A mapping, and its most characters. */
const MAPPING = { name: 'A mapping', longest: 1024 * 1024 };

/**
 * Reads a mapping from YAML.
 * @throws {UnreadableFile} with every mistake and its path
 */
export function readMapping(text: string): Mapping {
  const { value: read, lineOf } = readYaml(text, MAPPING);
  const given = read as Record<string, unknown> | null;
  const mistakes: FileMistake[] = [];
  const one = <T extends string>(path: string, value: unknown, of: readonly T[]): T => {
    if (!of.includes(value as T)) mistakes.push({ path, message: `Give one of ${of.join(', ')}.` });
    return value as T;
  };
  const some = (path: string, value: unknown): string => {
    if (typeof value !== 'string')
      mistakes.push({ path, message: 'Give a text, in quotes if it looks like a number.' });
    return String(value);
  };
  const list = (path: string, value: unknown): Record<string, unknown>[] => {
    if (value === undefined) return [];
    if (Array.isArray(value) && value.every((entry) => typeof entry === 'object' && entry !== null)) return value;
    mistakes.push({ path, message: 'Give a list of entries with named fields.' });
    return [];
  };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new UnreadableFile([{ path: '', message: 'A mapping has fields such as format and columns.' }]);
  const mapping: Mapping = {
    format: one('format', given.format, FORMATS),
    ...(given.sheet !== undefined && { sheet: some('sheet', given.sheet) }),
    ...(given.headingRow !== undefined && { headingRow: Number(given.headingRow) }),
    columns: list('columns', given.columns).map(({ heading, field, value, dividedBy }, i) => ({
      heading: some(`columns.${i}.heading`, heading),
      field: one(`columns.${i}.field`, field, keysOf(fieldsIn(given.format as Format))),
      ...(value !== undefined && { value: some(`columns.${i}.value`, value) }),
      ...(dividedBy !== undefined && { dividedBy: some(`columns.${i}.dividedBy`, dividedBy) }),
    })),
    values: list('values', given.values).map((entry, i) => ({
      list: one(`values.${i}.list`, entry.list, CORRECTABLE),
      text: some(`values.${i}.text`, entry.text),
      value: some(`values.${i}.value`, entry.value),
    })),
    law: one('law', given.law ?? 'EU', ['EU', 'UK']),
    ...(given.days !== undefined && { days: one<DayOrder>('days', given.days, ['DAY_FIRST', 'MONTH_FIRST']) }),
  };
  if (mapping.headingRow !== undefined && !(Number.isInteger(mapping.headingRow) && mapping.headingRow > 0))
    mistakes.push({ path: 'headingRow', message: 'Give the number of the row, from 1.' });
  for (const [i, answer] of mapping.values.entries()) {
    const mistake = CORRECTABLE.includes(answer.list) ? mistakeIn(answer, mapping) : undefined;
    if (mistake) mistakes.push({ path: `values.${i}.${mistake.of}`, message: mistake.message });
  }
  const placeOf = (path: string) => path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (mistakes.length > 0)
    throw new UnreadableFile(mistakes.map((mistake) => ({ ...mistake, line: lineOf(placeOf(mistake.path)) })));
  return mapping;
}

/** Returns the corrections of a mapping for a list of words: from the text, compared as {@link folded}, to the value. */
export function correctionsOf({ values }: Mapping, list: Correctable): ReadonlyMap<string, string> {
  return new Map(values.filter((value) => value.list === list).map(({ text, value }) => [folded(text), value]));
}
