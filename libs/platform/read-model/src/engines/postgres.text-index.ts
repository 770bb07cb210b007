import { type RawBuilder, sql } from 'kysely';
import type { Tables } from './database.js';
import { LONGEST_WORD, OVERLONG } from './words.js';

// The index of PostgreSQL over texts: GIN over the words of each text. An index of PostgreSQL holds no long words.

/** Advisory lock of those who create the index. */
const CREATING = 7_020_000n;

const OF_TEXT = `string_to_array(translate(texts, U&'\\001E\\001F', '  '), ' ')`;
const INDEX = [
  `CREATE FUNCTION words_of(texts text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT CASE WHEN strpos(texts, '${OVERLONG}') = 0 THEN ${OF_TEXT}
      ELSE ARRAY(SELECT w FROM unnest(${OF_TEXT}) AS w WHERE length(w) <= ${LONGEST_WORD}) END $$`,
  'CREATE TABLE words (word text COLLATE "C" PRIMARY KEY)',
  `INSERT INTO words SELECT DISTINCT w FROM texts AS t, unnest(words_of(t.text)) AS w WHERE t.personal = 0`,
  `CREATE FUNCTION add_words() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    INSERT INTO words SELECT DISTINCT w FROM added AS t, unnest(words_of(t.text)) AS w WHERE t.personal = 0
      ON CONFLICT DO NOTHING;
    RETURN NULL; END $$`,
  `CREATE TRIGGER texts_add_words AFTER INSERT ON texts REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION add_words()`,
  // New texts lie in a list that every search reads, up to 64 kB.
  `CREATE INDEX texts_words ON texts USING gin (words_of(text)) WITH (gin_pending_list_limit = 64) WHERE personal = 0`,
];

/** Creates the index if it is missing, with the texts that are there, and the trigger that keeps it. */
export async function createTextIndex(db: Tables): Promise<void> {
  await db.transaction().execute(async (writer) => {
    await sql`SET LOCAL statement_timeout = 0`.execute(writer);
    await sql`SELECT pg_advisory_xact_lock(${CREATING})`.execute(writer);
    const { rows } = await sql<{ found: boolean }>`SELECT to_regclass('texts_words') IS NOT NULL AS found`.execute(
      writer,
    );
    if (!rows[0]!.found) for (const statement of INDEX) await sql.raw(statement).execute(writer);
  });
}

/** Returns the query for the numbers of the texts that have one of the words of every list. */
export function textsInPostgres(words: readonly (readonly string[])[]): RawBuilder<unknown> {
  const conditions = words.map((list) => sql`words_of(i.text) && ${list}::text[]`);
  return sql`SELECT i.id FROM texts AS i WHERE i.personal = 0 AND ${sql.join(conditions, sql` AND `)}`;
}
