import { createContext, use } from 'react';
import { fieldInWords } from '../app/find';
import type { Values } from '../parts/values';
import { useWords } from '../words/words';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Lists of the thing whose rows fields name by key, by the name of the field. */
const LISTS: Readonly<Record<string, string>> = {
  dataCategories: 'dataCategories',
  dataCategory: 'dataCategories',
  dataSubjects: 'dataSubjects',
  purposes: 'purposes',
  ground: 'grounds',
  field: 'texts',
  fields: 'texts',
};

/** The thing of the form, with its rows. */
export const ThingOfForm = createContext<Values>({});

/** Returns the rows of the thing that a field can name, or undefined if it names none. */
export function useKeysOfThing(field: string): Option[] | undefined {
  const words = useWords();
  const rows = use(ThingOfForm)[LISTS[field] ?? ''];
  if (!Array.isArray(rows)) return undefined;
  return rows.map((row: Values) =>
    row.field === undefined
      ? { value: String(row.key), label: String(row.name ?? row.description ?? row.code ?? row.key) }
      : { value: String(row.field), label: `${fieldInWords(String(row.field), words)}: ${String(row.text)}` },
  );
}
