import { saidAt } from '#vocabulary';
import { formsIn } from './forms.js';
import { type Find, labelOfField, type Titles } from './titles.js';

/** The message of an event: a key, and arguments that hold names, dates and codes. A list gives several of one name. */
export interface EventMessage {
  readonly key: string;
  readonly arguments: readonly { readonly name: string; readonly value: string }[];
}

/** Says values and events of the register in one language. */
export interface Sentences {
  /**
   * Returns a value in words: codes by their titles, dates and periods in words. Its path begins with the type of the thing or of
   * the event: `transfer.kind`, `OfficerAppointed.role`.
   */
  value(path: string, value: string): string;
  /** Returns an event as a sentence: `Changed the title to “Payroll”`. */
  event(said: EventMessage): string;
}

/**
 * Returns what says values and events in a language, with its titles.
 * @param ruleTitle gives the title of a rule: `KR.TRANSFER.GROUND`
 */
export function sentencesWith(language: string, titles: Titles, ruleTitle: (rule: string) => string): Sentences {
  const { find } = titles;
  const forms = formsIn(language);

  const value = (path: string, given: string): string => {
    const said = saidAt(path);
    switch (said?.is) {
      case 'code':
        return titles.code(said.of, given);
      case 'event':
        return eventTitle(find, given) ?? given;
      case 'item':
        return titles.item(given);
      case 'key':
        return titles.key(given);
      case 'language':
        return forms.languageName(given);
      case 'path':
        return titles.path(given);
      case 'period':
        return forms.period(given);
      case 'place':
        return titles.place(given);
      case 'rule':
        return titles.quoted(ruleTitle(given));
      default:
        return forms.date(given);
    }
  };

  const event = ({ key, arguments: given }: EventMessage): string => {
    const [type = ''] = key.split('.');
    const lists = new Map<string, string[]>();
    for (const { name, value: of } of given)
      lists.set(name, [...(lists.get(name) ?? []), ...(of === '' ? [] : [value(`${type}.${name}`, of)])]);
    const values = Object.fromEntries(
      [...lists].flatMap(([name, items]) => [
        [name, forms.list(items)],
        [`${name}Is`, items.length > 0 ? 'some' : 'none'], // a part that needs a value is left out without it
      ]),
    );
    return eventSentence(find, key, values) ?? eventTitle(find, type) ?? type;
  };

  return { value, event };
}

// A plain field is one that `change…` sets. Its label is enough: the sentences of its event can be those of every such field.

/** Returns the title of a type of event; undefined if it has none. */
export function eventTitle(find: Find, type: string): string | undefined {
  return find(`events.${type}.title`) ?? ofField(find, type, '.title');
}

/** Returns the sentence of an event; undefined if it has none. `key` is the key of its message. */
export function eventSentence(find: Find, key: string, values: Readonly<Record<string, string>>): string | undefined {
  const [type = '', end] = key.split('.');
  const [value = ''] = Object.values(values);
  return find(`events.${key}`, values) ?? ofField(find, type, end ? `.${end}` : '', value);
}

function ofField(find: Find, type: string, end: string, value = ''): string | undefined {
  const name = /^(\w+)Changed$/.exec(type)?.[1];
  const field = name && labelOfField(find, name);
  return field && find(`events.FieldChanged${end}`, { field, value, valueIs: value === '' ? 'none' : 'some' });
}
