import { Logger } from '@nestjs/common';
import { sql } from 'kysely';
import { patternOf } from '../read/search-text.js';
import type { Tables } from './database.js';
import { type IndexedText, toTexts } from './text-index.js';

// The index of PostgreSQL over texts: pg_trgm, with a GIN index. It is one of the extensions that come with PostgreSQL.

/** Length of a needle for which the index has entries, in characters. Shorter ones are looked for by reading. */
const SHORTEST = 3;

/** Advisory lock of those who create the extension or the index. */
const CREATING = 7_020_000n;
/** SQLSTATEs: no right to create an extension; its files are missing; the server does not know it. */
const IS_NOT_TO_BE_HAD = /^(42501|58P01|0A000|42704)$/;

/**
 * Creates the index, and the extension if it is missing. Without the extension, searches read every text: they answer the same, and
 * take longer.
 */
export async function createTextIndex(db: Tables): Promise<void> {
  try {
    await alone(db, (writer) => sql`CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public`.execute(writer));
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (!IS_NOT_TO_BE_HAD.test(code ?? '')) throw error;
    new Logger('ReadModel').warn(
      `Text search reads every text, because PostgreSQL's extension pg_trgm cannot be created: ${message}. Install it on the server (Debian: postgresql-contrib), have a superuser run CREATE EXTENSION pg_trgm in this database, and start again.`,
    );
    return;
  }
  const { rows } = await sql<{ name: string }>`SELECT quote_ident(n.nspname) AS name FROM pg_extension AS e
    JOIN pg_namespace AS n ON n.oid = e.extnamespace WHERE e.extname = 'pg_trgm'`.execute(db);
  const index = `texts_trigrams ON texts USING gin (text ${rows[0]!.name}.gin_trgm_ops) WHERE personal = 0`;
  await alone(db, (writer) => sql.raw(`CREATE INDEX IF NOT EXISTS ${index}`).execute(writer));
}

/** Does the work while no other process does such work: two that create the same at once would collide. */
async function alone(db: Tables, work: (writer: Tables) => Promise<unknown>): Promise<void> {
  await db.transaction().execute(async (writer) => {
    await sql`SET LOCAL statement_timeout = 0`.execute(writer);
    await sql`SELECT pg_advisory_xact_lock(${CREATING})`.execute(writer);
    await work(writer);
  });
}

/** Returns how the index finds the folded needle; undefined if reading every text is better. */
export function indexedInPostgres(needle: string): IndexedText | undefined {
  if ([...needle].length < SHORTEST) return undefined;
  const texts = sql`SELECT i.id FROM texts AS i WHERE i.personal = 0 AND i.text LIKE ${patternOf(needle)}`;
  return { among: (alias) => toTexts(alias, texts), isRare: false };
}
