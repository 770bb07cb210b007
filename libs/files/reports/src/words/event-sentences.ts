import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '#history';
import { dayIn } from '#kernel';
import { countsOf, destinationName } from '#law';

// Events and fields of the register in English sentences. They are those of the console: reports on the history are English alone.

const CATALOGUE = join(import.meta.dirname, '../../../../../apps/console/src/words/en');
const read = (name: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(CATALOGUE, `${name}.json`), 'utf8'));
const [EVENTS, FIELDS] = [read('events'), read('fields')];
const CODES = new Map(Object.entries(read('codes')).map(([key, title]) => [key.split('.').at(-1)!, title]));

/** Arguments and fields that hold codes of countries or laws. */
const PLACES: ReadonlySet<string> = new Set(['country', 'countries', 'jurisdictions', 'locations', 'law', 'code']);
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]{4,}$|^(?:YES|NO)$/;
/** Arguments that hold tags of languages (BCP 47). */
const LANGUAGES: ReadonlySet<string> = new Set(['language', 'available']);
const PERIOD = /^P\d/;
const date = dayIn('en-GB');
const list = new Intl.ListFormat('en-GB');
const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Returns an event as a sentence: `Changed the title to “Payroll”`. */
export function eventInWords({ key, arguments: given }: Words): string {
  const values = new Map<string, string[]>();
  for (const { name, value } of given)
    values.set(name, [...(values.get(name) ?? []), ...(value === '' ? [] : [saidAs(name, value)])]);
  const message = EVENTS[key];
  if (message !== undefined) return filled(message, values);
  const [type = '', end] = key.split('.');
  const field = fieldInWords(type.replace(/Changed$/, ''));
  const [of = []] = values.values();
  return filled(
    EVENTS[end ? `FieldChanged.${end}` : 'FieldChanged']!,
    new Map([...values, ['field', [field]], ['value', of]]),
  );
}

/** Returns a value of a field or of an argument in words: dates, periods, codes and names of countries. */
export function saidAs(name: string, value: string): string {
  if (PLACES.has(name)) return destinationName(value, 'en');
  if (LANGUAGES.has(name)) return languages.of(new Intl.Locale(value).baseName) ?? value;
  if (name === 'fields') return pathInWords(value);
  if (name === 'key') return `“${value.replaceAll('-', ' ')}”`;
  if (PERIOD.test(value)) return periodInWords(value);
  if (CODE.test(value)) return CODES.get(value) ?? value.toLowerCase().replaceAll('_', ' ');
  return date(value);
}

/** Returns the label of a field. */
export function fieldInWords(name: string): string {
  const key = name.charAt(0).toLowerCase() + name.slice(1);
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return FIELDS[key] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** Returns the place of a field in words: `Contract › Signed on`. Keys of rows are in quotation marks. */
export function pathInWords(path: string): string {
  return path
    .split(/\.|\[|\]\.?/)
    .filter(Boolean)
    .map((step) => (/^[a-z]+[A-Za-z]*$/.test(step) ? fieldInWords(step) : `“${step.replaceAll('-', ' ')}”`))
    .join(' › ');
}

/** Returns a message of the catalogue with its values. A part that needs a value is left out without it. */
function filled(message: string, values: ReadonlyMap<string, readonly string[]>): string {
  const of = (name: string) => values.get(name) ?? [];
  const chosen = message.replace(
    /\{(\w+)Is, select, none \{\} other \{((?:[^{}]|\{\w+\})*)\}\}/g,
    (_, name: string, part: string) => (of(name).length > 0 ? part : ''),
  );
  return chosen.replace(/\{(\w+)\}/g, (_, name: string) => list.format(of(name)));
}

function periodInWords(period: string): string {
  const counts = countsOf(period);
  const parts = (['year', 'month', 'week', 'day'] as const).flatMap((unit) =>
    counts[unit] === 0
      ? []
      : [new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(counts[unit])],
  );
  return parts.length > 0 ? list.format(parts) : period;
}
