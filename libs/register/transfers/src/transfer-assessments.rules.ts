import { differences, withoutEmpty } from '#kernel';
import { type Transfer, type TransferDetails, transferFields } from './transfer.fields.js';

// What an assessment of a transfer rests on.

/** Fields that say nothing about the transfer itself: its name, who answers for it, and what was done to check it. */
const NOT_ASSESSED: readonly string[] = [
  'name',
  'jurisdictions',
  'assessments',
  'checks',
  'priorAuthorisations',
  'suspension',
  'department',
  'owner',
] satisfies (keyof TransferDetails)[];

/** Fields on which an assessment of a transfer rests. */
export const ASSESSED_FIELDS: readonly string[] = transferFields.names.filter((name) => !NOT_ASSESSED.includes(name));
const ASSESSED = new Set(ASSESSED_FIELDS);

/** Returns the changes of what an assessment of the transfer rests on. */
export function changedSinceAssessed(before: Transfer, after: Transfer): ReturnType<typeof differences> {
  return differences(assessed(before), assessed(after));
}

function assessed(transfer: Transfer): unknown {
  return withoutEmpty(Object.fromEntries(Object.entries(transfer).filter(([field]) => ASSESSED.has(field))));
}
