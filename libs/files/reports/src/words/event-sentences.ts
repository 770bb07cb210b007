import { dutyOf } from '#findings';
import type { Words } from '#history';
import { dayIn, instantIn } from '#kernel';
import { messageOf, textOf } from '#translations';
import { periodIn, saidAt, type WholeLanguage } from '#vocabulary';
import { codeIn, placeIn } from './register-texts.js';

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
const KNOWN: { [L in WholeLanguage]?: Sentences } = {};

/** Returns the sentences of a language. */
export function sentencesIn(language: WholeLanguage): Sentences {
  KNOWN[language] ??= madeFor(language);
  return KNOWN[language];
}

function madeFor(language: WholeLanguage): Sentences {
  const tag = language === 'en' ? 'en-GB' : language;
  const text = (key: string) => textOf(language, key);
  const message = (key: string) => messageOf(language, key);
  const [date, instant, period] = [dayIn(language), instantIn(language), periodIn(language)];
  const list = new Intl.ListFormat(tag);
  const languages = new Intl.DisplayNames(tag, { type: 'language' });
  const quotedAs = (quotation: string) => message('marks.quoted')!({ text: quotation });
  const quoted = (key: string) => quotedAs(key.replaceAll('-', ' '));

  const titleOf = (name: string) => text(`fields.${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  const field = (name: string) => titleOf(name) ?? spaced(name);

  // A row of a translation is in brackets: `purposes[pay]`.
  const path = (steps: string) =>
    steps
      .split(/\.|(?=\[)|\]\.?/)
      .filter(Boolean)
      .map((step) => (/^[a-z]+[A-Za-z]*$/.test(step) ? field(step) : quoted(step.replace('[', ''))))
      .join(STEP);

  /** Returns a sentence with its values, a list of each. A part that needs a value is left out without it. */
  const filled = (key: string, values: ReadonlyMap<string, readonly string[]>) => {
    const given = [...values].flatMap(([name, items]) => [
      [name, list.format(items)],
      [`${name}Is`, items.length > 0 ? 'some' : 'none'],
    ]);
    return message(key)?.(Object.fromEntries(given));
  };

  /** Returns what is said of any field, of an event that has no sentence of its own. */
  const ofField = (type: string, end: string, of: readonly string[] = []) => {
    const changed = titleOf(type.replace(/Changed$/, ''));
    const values = new Map([
      ['field', changed ? [changed] : []],
      ['value', of],
    ]);
    return changed && filled(`events.FieldChanged${end}`, values);
  };

  const value = (of: string, given: string) => {
    const said = saidAt(of);
    switch (said?.is) {
      case 'place':
        return placeIn(language, given);
      case 'period':
        return period(given);
      case 'language':
        return languages.of(new Intl.Locale(given).baseName) ?? given;
      case 'path':
        return path(given);
      case 'key':
        return quoted(given);
      case 'item':
        return text(`codes.StatementItem.${given}`) ?? spaced(given);
      case 'event':
        return text(`events.${given}.title`) ?? ofField(given, '.title') ?? given;
      case 'rule':
        return quotedAs(codeIn(language, 'FindingDuty', dutyOf(given.slice(given.indexOf('.') + 1))));
      case 'code':
        return codeIn(language, said.of, given);
      default:
        return date(given);
    }
  };

  const event = ({ key, arguments: given }: Words) => {
    const values = new Map<string, string[]>();
    const [type = '', end] = key.split('.');
    for (const { name, value: of } of given)
      values.set(name, [...(values.get(name) ?? []), ...(of === '' ? [] : [value(`${type}.${name}`, of)])]);
    const [of = []] = values.values();
    return filled(`events.${key}`, values) ?? ofField(type, end ? `.${end}` : '', of) ?? type;
  };

  return { event, value, field, path, date, instant };
}

/** Returns a name such as `jointControllers` as words. */
function spaced(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
