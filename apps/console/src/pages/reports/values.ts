import { formsIn } from '#say';

/** Returns a value of a report as its files show it: a date in words of the language (BCP 47), other values as they are. */
export function inWords(value: string | null | undefined, type: string, language: string): string | null | undefined {
  return type === 'DATE' && value ? value.split('\n').map(formsIn(language).date).join('\n') : value;
}
