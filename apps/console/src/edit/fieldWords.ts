import { useWords } from '../words/words';
import type { FieldType } from './schema';

/** Returns the title of a field and the words that help to fill it in. */
export function useFieldWords(name: string, { description }: FieldType): { label: string; help?: string } {
  const { find, language } = useWords();
  const label = find(`fields.${name}`) ?? sentence(name);
  return {
    label,
    help: find(`fields.${name}.help`) ?? (language === 'en' ? description?.replaceAll('`', '') : undefined),
  };
}

const sentence = (name: string) => {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
