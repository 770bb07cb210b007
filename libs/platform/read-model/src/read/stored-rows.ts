import { inChunks, type ReadModelTables, type Tables, VERSIONED, type VersionedTable } from '../engines/database.js';
import { type RowsOfThing, setsOfTerms } from '../write/row-lines.js';

/** Most ids in one statement. */
const AT_ONCE = 400;

/**
 * Returns the rows that the read model holds of each of the things.
 * @param things the revision of each event of a thing, by its position
 */
export async function storedRows(
  db: Tables,
  things: ReadonlyMap<string, RowsOfThing['revisions']>,
): Promise<Map<string, RowsOfThing>> {
  const found = new Map<string, RowsOfThing>();
  for (const ids of inChunks([...things.keys()], AT_ONCE)) {
    const [rectangles, lives, standings] = await Promise.all(VERSIONED.map((table) => versionsOf(db, table, ids)));
    const rows = [...rectangles!.values()].flat();
    const last = await db.selectFrom('things').where('id', 'in', ids).selectAll().execute();
    const dates = new Map(last.map((row) => [row.id, row.last_effective_on]));
    const shared = {
      documents: await documentsOf(db, rows),
      terms: await termsOf(db, rows),
      texts: await textsOf(db, rows),
    };
    for (const id of ids) {
      const own = {
        rectangles: rectangles!.get(id) ?? [],
        lives: lives!.get(id) ?? [],
        standings: standings!.get(id) ?? [],
      } as object as Pick<RowsOfThing, VersionedTable>;
      const revisions = things.get(id)!;
      found.set(id, { ...shared, ...own, revisions, lastEffectiveOn: dates.get(id) });
    }
  }
  return found;
}

type Rows = readonly ReadModelTables['rectangles'][];

async function versionsOf(db: Tables, table: VersionedTable, ids: readonly string[]) {
  const things = new Map<string, Rows[number][]>();
  for (const row of await db
    .selectFrom(table as 'rectangles')
    .where('thing', 'in', ids)
    .selectAll()
    .execute()) {
    const others = things.get(row.thing);
    if (others) others.push(row);
    else things.set(row.thing, [row]);
  }
  return things;
}

async function documentsOf(db: Tables, rows: Rows): Promise<RowsOfThing['documents']> {
  const documents = new Map<bigint, string>();
  for (const ids of inChunks([...new Set(rows.map(({ document }) => document))], AT_ONCE))
    for (const { id, body } of await db.selectFrom('documents').where('id', 'in', ids).selectAll().execute())
      documents.set(id, body);
  return documents;
}

async function textsOf(db: Tables, rows: Rows): Promise<RowsOfThing['texts']> {
  const all = new Map<bigint, { name: string; text: string; personal: bigint }>();
  for (const ids of inChunks([...new Set(rows.map(({ texts }) => texts))], AT_ONCE))
    for (const { id, name, text, personal } of await db
      .selectFrom('texts')
      .where('id', 'in', ids)
      .selectAll()
      .execute())
      all.set(id, { name, text, personal });
  return all;
}

async function termsOf(db: Tables, rows: Rows): Promise<RowsOfThing['terms']> {
  const sets = new Map<bigint, string[]>();
  for (const ids of inChunks([...new Set(rows.map(({ terms }) => terms))], AT_ONCE)) {
    const pairs = await db.selectFrom('terms').where('set', 'in', ids).select(['set', 'term', 'value']).execute();
    for (const [set, terms] of setsOfTerms(pairs)) sets.set(set, terms);
  }
  return sets;
}

/** Returns the rows of the journal after a position, up to another. */
export async function journalBetween(db: Tables, after: bigint, upTo: bigint): Promise<ReadModelTables['journal'][]> {
  return db
    .selectFrom('journal')
    .where('position', '>', after)
    .where('position', '<=', upTo)
    .orderBy('position')
    .selectAll()
    .execute();
}

/** Returns the last position of the journal; undefined if it is empty. */
export async function lastOfJournal(db: Tables): Promise<bigint | undefined> {
  const row = await db.selectFrom('journal').select('position').orderBy('position', 'desc').limit(1).executeTakeFirst();
  return row?.position;
}

/** Returns the table and the thing of a row without any event; undefined if there is none. */
export async function firstStray(db: Tables): Promise<{ table: string; thing: string } | undefined> {
  for (const table of [...VERSIONED, 'things'] as const) {
    const name = table === 'things' ? 'id' : 'thing';
    const row = await db
      .selectFrom(table as 'rectangles')
      .where(({ not, exists, selectFrom, ref }) =>
        not(
          exists(
            selectFrom('journal')
              .select('position')
              .whereRef('stream', '=', ref(`${table}.${name}` as never)),
          ),
        ),
      )
      .select(name as 'thing')
      .limit(1)
      .executeTakeFirst();
    if (row) return { table, thing: Object.values(row)[0] as string };
  }
  return undefined;
}
