import type { Words } from '#history';
import { dayIn, instantIn } from '#kernel';
import { countsOf } from '#law';
import { consoleTexts, type OwnLanguage, placeIn } from './console-texts.js';

// Events and fields of the register in sentences. They are those of the console, in each of its languages.

/** Writes what was recorded in one language. */
export interface Sentences {
  /** Returns an event as a sentence: `Changed the title to “Payroll”`. */
  event(words: Words): string;
  /** Returns a value of a field or of an argument in words: dates, periods, codes and names of countries. */
  value(name: string, value: string): string;
  /** Returns the label of a field. */
  field(name: string): string;
  /** Returns the place of a field in words: `Contract › Signed on`. Keys of rows are in quotation marks. */
  path(path: string): string;
  date(date: string): string;
  instant(instant: string): string;
}

/** Arguments and fields that hold codes of countries or laws. */
const PLACES: ReadonlySet<string> = new Set(['country', 'countries', 'jurisdictions', 'locations', 'law', 'code']);
const CODE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^[A-Z]{4,}$|^(?:YES|NO)$/;
/** Arguments that hold tags of languages (BCP 47). */
const LANGUAGES: ReadonlySet<string> = new Set(['language', 'available']);
/** The text between the steps of a path. */
export const STEP = ' › ';
const PERIOD = /^P\d/;
const UNITS = ['year', 'month', 'week', 'day'] as const;

/** The quotation marks of each language. */
const QUOTED: Readonly<Record<OwnLanguage, string>> = {
  en: '“{text}”',
  fr: '« {text} »',
  de: '„{text}“',
  ja: '「{text}」',
  ko: '“{text}”',
};

/** The sentences of the languages that somebody has asked for. They are data of the program. */
const KNOWN: { [L in OwnLanguage]?: Sentences } = {};

/** Returns the sentences of a language. */
export function sentencesIn(language: OwnLanguage): Sentences {
  KNOWN[language] ??= madeFor(language);
  return KNOWN[language];
}

function madeFor(language: OwnLanguage): Sentences {
  const tag = language === 'en' ? 'en-GB' : language;
  const [events, fields] = [consoleTexts('events', language), consoleTexts('fields', language)];
  const codes = new Map(
    Object.entries(consoleTexts('codes', language)).map(([key, title]) => [key.split('.').at(-1)!, title]),
  );
  const [date, instant] = [dayIn(language), instantIn(language)];
  const list = new Intl.ListFormat(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const quoted = (key: string) => QUOTED[language].replace('{text}', key.replaceAll('-', ' '));

  const field = (name: string) => {
    const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
    return fields[name.charAt(0).toLowerCase() + name.slice(1)] ?? words.charAt(0).toUpperCase() + words.slice(1);
  };

  const path = (steps: string) =>
    steps
      .split(/\.|\[|\]\.?/)
      .filter(Boolean)
      .map((step) => (/^[a-z]+[A-Za-z]*$/.test(step) ? field(step) : quoted(step)))
      .join(STEP);

  const period = (text: string) => {
    const counts = countsOf(text);
    const parts = UNITS.filter((unit) => counts[unit] !== 0).map((unit) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(counts[unit]),
    );
    if (language === 'ja') return parts.join('').replaceAll(' ', '') || text;
    return parts.length > 0 ? list.format(parts) : text;
  };

  const value = (name: string, text: string) => {
    if (PLACES.has(name)) return placeIn(language, text);
    if (LANGUAGES.has(name)) return languages.of(new Intl.Locale(text).baseName) ?? text;
    if (name === 'fields') return path(text);
    if (name === 'key') return quoted(text);
    if (PERIOD.test(text)) return period(text);
    if (CODE.test(text)) return codes.get(text) ?? text.toLowerCase().replaceAll('_', ' ');
    return date(text);
  };

  /** Returns a message of the catalogue with its values. A part that needs a value is left out without it. */
  const filled = (message: string, values: ReadonlyMap<string, readonly string[]>) => {
    const of = (name: string) => values.get(name) ?? [];
    const chosen = message.replace(
      /\{(\w+)Is, select, none \{\} other \{((?:[^{}]|\{\w+\})*)\}\}/g,
      (_, name: string, part: string) => (of(name).length > 0 ? part : ''),
    );
    return chosen.replace(/\{(\w+)\}/g, (_, name: string) => list.format(of(name)));
  };

  const event = ({ key, arguments: given }: Words) => {
    const values = new Map<string, string[]>();
    for (const { name, value: text } of given)
      values.set(name, [...(values.get(name) ?? []), ...(text === '' ? [] : [value(name, text)])]);
    const message = events[key];
    if (message !== undefined) return filled(message, values);
    const [type = '', end] = key.split('.');
    const changed = field(type.replace(/Changed$/, ''));
    const [of = []] = values.values();
    const ofField = events[end ? `FieldChanged.${end}` : 'FieldChanged']!;
    return filled(ofField, new Map([...values, ['field', [changed]], ['value', of]]));
  };

  return { event, value, field, path, date, instant };
}
