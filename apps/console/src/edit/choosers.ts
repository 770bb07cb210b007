import type { FieldType } from './schema';

/** The kinds of inputs for texts that are chosen, so that nobody types a code. */
export type Chooser =
  | 'GROUND'
  | 'VERSION'
  | 'ARTICLE'
  | 'STATEMENT'
  | 'LANGUAGE'
  | 'EXCEPTION'
  | 'SCHEDULE_1'
  | 'CATEGORY'
  | 'DEPARTMENT';

/** The choosers by the name of the field and its type. Where words are possible too, they can be typed. */
const CHOOSERS: Readonly<Record<string, Chooser>> = {
  'code String': 'GROUND',
  'version String': 'VERSION',
  'article String': 'ARTICLE',
  'item String': 'STATEMENT',
  'language LanguageTag': 'LANGUAGE',
  'available String': 'LANGUAGE',
  'prevailing String': 'LANGUAGE',
  'unless String': 'EXCEPTION',
  'schedule1Conditions Key': 'SCHEDULE_1',
  'dataCategories Key': 'CATEGORY',
  'department String': 'DEPARTMENT',
  'departments String': 'DEPARTMENT',
};

/** Returns what a field takes; undefined for words, and for types that say it themselves. */
export const chooserOf = (name: string, { name: type }: Pick<FieldType, 'name'>): Chooser | undefined =>
  CHOOSERS[`${name} ${type}`];
