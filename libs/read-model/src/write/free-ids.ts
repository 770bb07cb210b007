import { type Tables, VERSIONED, type VersionedTable } from '../engines/database.js';

/** The next ids that no row has yet; whoever takes one counts it up. */
export interface FreeIds {
  row: bigint;
  document: bigint;
  terms: bigint;
}

export async function firstFreeIds(db: Tables): Promise<FreeIds> {
  const last = async (table: VersionedTable | 'documents') => {
    const found = await db
      .selectFrom(table)
      .select((eb) => eb.fn.max('id').as('id'))
      .executeTakeFirst();
    return (found?.id as bigint | null | undefined) ?? 0n;
  };
  const [rows, document] = [await Promise.all(VERSIONED.map(last)), await last('documents')];
  // Not that of `terms`: a set without terms is a set too.
  const set = await db
    .selectFrom('rectangles')
    .select((eb) => eb.fn.max('terms').as('set'))
    .executeTakeFirst();
  const row = rows.reduce((a, b) => (a > b ? a : b));
  return { row: row + 1n, document: document + 1n, terms: ((set?.set as bigint | null | undefined) ?? 0n) + 1n };
}
