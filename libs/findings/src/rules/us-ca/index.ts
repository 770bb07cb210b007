import {
  categoriesLookedBackOn,
  monthsLookedBackOn,
  overIn,
  publishedAs,
  publishedTable,
  unlabelled,
} from './categories.js';

import { lackingOfPolicy, policyOf } from './policy.js';

export type { CategoryLookedBackOn, Collecting } from './categories.js';
export type { CaliforniaPolicy } from './policy.js';

/** Californian law (CCPA) as its document needs it: the categories of the last twelve months. */
export const californianLaw = {
  categoriesLookedBackOn,
  lackingOfPolicy,
  monthsLookedBackOn,
  overIn,
  policyOf,
  publishedAs,
  publishedTable,
  unlabelled,
} as const;
