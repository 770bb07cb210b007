import { sql } from 'kysely';
import type { ReadModelDatabase } from '../engines/database.js';
import type { Needle } from '../engines/text-index.js';
import { fold } from '../engines/words.js';

/** The query for the kinds with personal texts. It goes from one kind to the next: each may have thousands. */
const PERSONAL_KINDS = sql<{ kind: string }>`
  WITH RECURSIVE k (kind) AS (
    SELECT min(kind) FROM texts WHERE personal = 1
    UNION ALL
    SELECT (SELECT min(t.kind) FROM texts AS t WHERE t.personal = 1 AND t.kind > k.kind) FROM k WHERE k.kind IS NOT NULL)
  SELECT kind FROM k WHERE kind IS NOT NULL`;

/** Returns what the index knows of the text. */
export async function needleFor(database: ReadModelDatabase, text: string): Promise<Needle> {
  const [{ rows: personal }, indexed] = await Promise.all([
    PERSONAL_KINDS.execute(database.reader),
    database.indexed(fold(text)),
  ]);
  return { indexed, personal: new Set(personal.map(({ kind }) => kind)) };
}
