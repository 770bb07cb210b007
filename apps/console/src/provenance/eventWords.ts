import { useWords } from '../words/words';

/** An event with its message: a key, and arguments that hold names, dates and codes. */
interface EventInWords {
  readonly type: string;
  readonly words: {
    readonly key: string;
    readonly arguments: readonly { readonly name: string; readonly value: string }[];
  };
}

/** Returns a function that says an event as a sentence in the language of the page. */
export function useEventWords(): (event: EventInWords) => string {
  const words = useWords();
  return ({ type, words: { key, arguments: given } }) => {
    const values = Object.fromEntries(given.map(({ name, value }) => [name, readable(words, name, value)]));
    return words.find(`events.${key}`, values) ?? words.find(`events.${type}`, values) ?? spaced(type);
  };
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Says a date in words, and leaves everything else as it is. Codes are said by the catalogue. */
function readable({ date }: ReturnType<typeof useWords>, _name: string, value: string): string {
  return DATE.test(value) ? date(value) : value;
}

const spaced = (type: string) => type.replace(/([a-z])([A-Z])/g, '$1 $2');
