import { categoryOf } from '#ledger';
import type { Tables } from '../engines/database.js';
import type { Moment } from '../time/timeline.js';

/** Most events between two moments for an answer to follow from an earlier one. With more of them, all of it is read again. */
const MOST_EVENTS = 200;

/**
 * Returns the ids of things of the kinds that can differ between two moments of one scope: their streams have grown. Undefined if
 * others may differ as well. So it is on another date, at an earlier position, after too many events, and in another generation. It
 * is so for a regulator, too.
 */
export async function changedBetween(
  db: Tables,
  kinds: readonly string[],
  before: Moment,
  moment: Moment,
): Promise<string[] | undefined> {
  const isSame = before.on === moment.on && before.edition.generation === moment.edition.generation;
  if (!isSame || moment.readScope?.isLimited || moment.position < before.position) return undefined;
  if (moment.position === before.position) return [];
  const rows = await db
    .selectFrom('journal')
    .where('position', '>', before.position)
    .where('position', '<=', moment.position)
    .select('stream')
    .limit(MOST_EVENTS + 1)
    .execute();
  if (rows.length > MOST_EVENTS) return undefined;
  return [...new Set(rows.map(({ stream }) => stream))].filter((stream) => kinds.includes(categoryOf(stream)));
}
