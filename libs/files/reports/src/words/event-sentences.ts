import { dutyOf } from '#findings';
import type { Words } from '#history';
import { dayIn, instantIn } from '#kernel';
import { periodIn, saidAt } from '#vocabulary';
import { codeIn, consoleTexts, type OwnLanguage, placeIn } from './console-texts.js';

// Events and fields of the register in sentences. They are those of the console, in each of its languages.

/** Writes what was recorded in one language. */
export interface Sentences {
  /** Returns an event as a sentence: `Changed the title to “Payroll”`. */
  event(words: Words): string;
  /**
   * Returns a value in words: dates, periods, codes and names of countries. Its path begins with the type of the thing or of the event:
   * `transfer.kind`, `OfficerAppointed.role`.
   */
  value(path: string, value: string): string;
  /** Returns the label of a field. */
  field(name: string): string;
  /** Returns the place of a field in words: `Contract › Signed on`. Keys of rows are in quotation marks. */
  path(path: string): string;
  date(date: string): string;
  instant(instant: string): string;
}

/** The text between the steps of a path. */
export const STEP = ' › ';

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
  const codes = consoleTexts('codes', language);
  const [date, instant, period] = [dayIn(language), instantIn(language), periodIn(language)];
  const list = new Intl.ListFormat(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const quotedAs = (text: string) => consoleTexts('parts', language).quoted!.replace('{text}', () => text);
  const quoted = (key: string) => quotedAs(key.replaceAll('-', ' '));

  const titleOf = (name: string) => fields[name.charAt(0).toLowerCase() + name.slice(1)];
  const field = (name: string) => titleOf(name) ?? spaced(name);

  // A row of a translation is in brackets: `purposes[pay]`.
  const path = (steps: string) =>
    steps
      .split(/\.|(?=\[)|\]\.?/)
      .filter(Boolean)
      .map((step) => (/^[a-z]+[A-Za-z]*$/.test(step) ? field(step) : quoted(step.replace('[', ''))))
      .join(STEP);

  /** Returns a message of the catalogue with its values. A part that needs a value is left out without it. */
  const filled = (message: string, values: ReadonlyMap<string, readonly string[]>) => {
    const of = (name: string) => values.get(name) ?? [];
    const chosen = message.replace(
      /\{(\w+)Is, select, none \{\} other \{((?:[^{}]|\{\w+\})*)\}\}/g,
      (_, name: string, part: string) => (of(name).length > 0 ? part : ''),
    );
    return chosen.replace(/\{(\w+)\}/g, (_, name: string) => list.format(of(name)));
  };

  /** Returns what is said of any field, of an event that has no sentence of its own. */
  const ofField = (type: string, end: string, of: readonly string[] = []) => {
    const changed = titleOf(type.replace(/Changed$/, ''));
    return (
      changed &&
      filled(
        events[`FieldChanged${end}`]!,
        new Map([
          ['field', [changed]],
          ['value', of],
        ]),
      )
    );
  };

  const value = (of: string, text: string) => {
    const said = saidAt(of);
    switch (said?.is) {
      case 'place':
        return placeIn(language, text);
      case 'period':
        return period(text);
      case 'language':
        return languages.of(new Intl.Locale(text).baseName) ?? text;
      case 'path':
        return path(text);
      case 'key':
        return quoted(text);
      case 'item':
        return codes[`StatementItem.${text}`] ?? spaced(text);
      case 'event':
        return events[`${text}.title`] ?? ofField(text, '.title') ?? text;
      case 'rule':
        return quotedAs(codeIn(language, 'FindingDuty', dutyOf(text.slice(text.indexOf('.') + 1))));
      case 'code':
        return codeIn(language, said.of, text);
      default:
        return date(text);
    }
  };

  const event = ({ key, arguments: given }: Words) => {
    const values = new Map<string, string[]>();
    const [type = '', end] = key.split('.');
    for (const { name, value: text } of given)
      values.set(name, [...(values.get(name) ?? []), ...(text === '' ? [] : [value(`${type}.${name}`, text)])]);
    const message = events[key];
    if (message !== undefined) return filled(message, values);
    const [of = []] = values.values();
    return ofField(type, end ? `.${end}` : '', of) ?? type;
  };

  return { event, value, field, path, date, instant };
}

/** Returns a name such as `jointControllers` as words. */
function spaced(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
