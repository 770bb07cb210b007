import {
  categoriesLookedBackOn,
  monthsLookedBackOn,
  overIn,
  publishedAs,
  publishedTable,
  retentionOf,
  revealing,
  unlabelled,
} from './categories.js';

import { isUpdateOverdue, lackingOfPolicy } from './policy.js';

export type { CategoryLookedBackOn, CategoryRetention, Collecting } from './categories.js';

/** Californian law (CCPA) as its document needs it: the categories of the last twelve months. */
export const californianLaw = {
  categoriesLookedBackOn,
  isUpdateOverdue,
  lackingOfPolicy,
  monthsLookedBackOn,
  overIn,
  publishedAs,
  publishedTable,
  retentionOf,
  revealing,
  unlabelled,
} as const;
