import { useWords, type Words } from '../words/words';
import type { FieldType } from './schema';

/** Returns the title of a field and the words that help to fill it in. */
export const useFieldWords = (name: string, type: FieldType) => fieldWordsOf(name, type, useWords());

/** Returns the title of a field, by its name and type or by its name alone, and the words that help to fill it in. */
export function fieldWordsOf(
  name: string,
  { name: type, description }: FieldType,
  { find, language }: Pick<Words, 'find' | 'language'>,
): { label: string; help?: string } {
  const label = find(`fields.${name}.${type}`) ?? find(`fields.${name}`) ?? sentence(name);
  const help =
    find(`fields.${name}.${type}.help`) ??
    find(`fields.${name}.help`) ??
    (language === 'en' ? description?.replaceAll('`', '') : undefined);
  return { label, help: help === `${label}.` ? undefined : help };
}

const sentence = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
