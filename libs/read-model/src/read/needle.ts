import { sql } from 'kysely';
import type { ReadModelDatabase } from '../engines/database.js';
import type { Needle } from '../engines/text-index.js';
import { fold } from './search-text.js';

/** Returns what the index knows of the text. */
export async function needleFor(database: ReadModelDatabase, text: string): Promise<Needle> {
  const personal = await database.reader
    .selectFrom('texts')
    .where(sql<boolean>`personal = 1`)
    .select('kind')
    .distinct()
    .execute();
  return { indexed: await database.indexed(fold(text)), personal: new Set(personal.map(({ kind }) => kind)) };
}
