import type { Activity, Snapshot, Transfer } from '#snapshot';
import { thingsUnder } from '../../model/applicable-laws.js';
import { dataTaken } from '../../shared/data-taken.js';

// Sensitive personal information (PIPL 28), as far as the register shows it.

type Category = Activity['dataCategories'][number];

/** Returns the activities under the law of China, those of processors left out. */
export function activitiesUnderChina(snapshot: Snapshot): readonly Activity[] {
  return thingsUnder('CN', 'processingActivity', snapshot).filter(({ role }) => role !== 'PROCESSOR');
}

/** Returns true if the category is one of the kinds that the law names. Not every financial datum is an account. */
const isSensitive = ({ special }: Category) => special === 'YES';

/** Returns the names of the sensitive information of the activity. */
export function sensitiveIn({ dataCategories }: { readonly dataCategories: readonly Category[] }): string[] {
  return dataCategories.filter(isSensitive).map(({ name }) => name);
}

/**
 * Returns the names of the sensitive information that the transfer takes abroad. Data items that it names limit them; one that
 * names a sensitive category counts.
 */
export function sensitiveAbroad(transfer: Transfer, snapshot: Snapshot): string[] {
  const { categories } = dataTaken(transfer, snapshot.activitiesOf(transfer));
  return [...new Set(sensitiveIn({ dataCategories: categories }))];
}
