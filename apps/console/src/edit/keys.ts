import { use } from 'react';
import { fieldInWords } from '../app/find';
import { valuesOf } from '../parts/values';
import { useWords } from '../words/words';
import { ThingOfForm } from './form-context';
import type { FieldType } from './schema';

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

/** Returns the rows of the thing that a field can name, or undefined if it names none. */
export function useKeysOfThing(field: string, { name: type }: Pick<FieldType, 'name'>): Option[] | undefined {
  const words = useWords();
  const rows = use(ThingOfForm)[LISTS[field] ?? ''];
  if (!Array.isArray(rows) || (type !== 'Key' && LISTS[field] !== 'texts')) return undefined;
  const named = rows.map(valuesOf).filter(({ key, field: text, code }) => key || text || code); // typed just now, perhaps
  return named.map((row) =>
    row.field === undefined
      ? { value: String(row.key ?? row.code), label: String(row.name ?? row.description ?? row.code ?? row.key) }
      : { value: String(row.field), label: `${fieldInWords(String(row.field), words)}: ${String(row.text)}` },
  );
}
