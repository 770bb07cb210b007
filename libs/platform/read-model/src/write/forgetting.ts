import { sql } from 'kysely';
import { isErasure, type RecordedEvent } from '#ledger';
import { IS_ERASURE, inChunks, type Tables } from '../engines/database.js';

/** A row among the checkpoints while deleted rows of a forgotten person may still be in the database's files. */
const SCRUBBING = 'scrubbing';

/** Most ids in one statement. */
const AT_ONCE = 400;

/** Returns the things whose persons the events erase. */
export function forgottenIn(events: readonly RecordedEvent[]): Set<string> {
  return new Set(events.filter(isErasure).map((event) => event.stream));
}

/** Returns the statement that counts the persons who are forgotten. */
export function countOfForgotten(db: Tables) {
  return db
    .selectFrom('journal')
    .where(sql<boolean>`${sql.raw(IS_ERASURE)}`)
    .select((eb) => eb.fn.countAll().as('n'));
}

/** Returns the things whose persons were erased by any event in the journal. */
export async function everForgotten(db: Tables): Promise<string[]> {
  const rows = await db
    .selectFrom('journal')
    .where(sql<boolean>`${sql.raw(IS_ERASURE)}`)
    .select('stream')
    .execute();
  return rows.map((row) => row.stream);
}

/**
 * Returns the events, preceded by all earlier events of the forgotten things, as they read now: without personal data. A
 * stream that cannot be read is left out: an unreadable event must not delay erasure.
 * @param read reads a stream
 * @param taken the position of the last event that the projection has taken before
 */
export async function readAgain(
  read: (stream: string) => Promise<readonly RecordedEvent[]>,
  events: readonly RecordedEvent[],
  forgotten: ReadonlySet<string>,
  taken: bigint,
): Promise<RecordedEvent[]> {
  if (forgotten.size === 0) return [...events];
  const streams = await Promise.all([...forgotten].map((stream) => read(stream).catch(() => [])));
  const now = new Map(streams.flat().map((event) => [event.id, event]));
  const past = streams.flat().filter((event) => event.position <= taken);
  return [...past, ...events.map((event) => now.get(event.id) ?? event)];
}

/** Deletes all rows of the things, of every recorded moment. A mark remains until the files are scrubbed. */
export async function deleteThings(db: Tables, forgotten: ReadonlySet<string>): Promise<void> {
  for (const thing of forgotten) {
    const idsIn = (column: 'document' | 'terms' | 'texts') =>
      db.selectFrom('rectangles').where('thing', '=', thing).select(column);
    await db.deleteFrom('bodies').where('id', 'in', idsIn('document')).execute();
    await db.deleteFrom('texts').where('id', 'in', idsIn('texts')).execute();
    const values = await db.deleteFrom('term_sets').where('set', 'in', idsIn('terms')).returning('value').execute();
    await deleteUnused(db, [...new Set(values.map(({ value }) => value))]);
    for (const table of ['rectangles', 'lives', 'standings'] as const)
      await db.deleteFrom(table).where('thing', '=', thing).execute();
    await db.deleteFrom('things').where('id', '=', thing).execute();
  }
  if (forgotten.size === 0) return;
  const mark = { projection: SCRUBBING, version: 1n, position: 0n, events: 0n };
  await db
    .insertInto('checkpoints')
    .values(mark)
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Deletes those of the values that no set of terms has any more. */
async function deleteUnused(db: Tables, values: readonly bigint[]): Promise<void> {
  for (const ids of inChunks(values, AT_ONCE))
    await db
      .deleteFrom('term_values')
      .where('id', 'in', ids)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('term_sets as s').whereRef('s.value', '=', 'term_values.id').select('s.set'))),
      )
      .execute();
}

/** Returns whether deleted rows may still be in the files. */
export async function isScrubbingDue(db: Tables): Promise<boolean> {
  const mark = await db.selectFrom('checkpoints').where('projection', '=', SCRUBBING).select('projection').execute();
  return mark.length > 0;
}

/** Removes the mark once deleted rows have left the files. */
export async function scrubbed(db: Tables): Promise<void> {
  await db.deleteFrom('checkpoints').where('projection', '=', SCRUBBING).execute();
}
