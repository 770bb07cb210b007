import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from './database.js';
import { fromTexts, type IndexedText, toTexts } from './text-index.js';

// The index of SQLite over texts: FTS5 with three characters a term, each term with the numbers of the texts that contain it.
// It keeps no positions, which would take four times the room. So what it finds is read once more.

/** Most terms of a long needle that are looked up. What they find is read, so more would only cost. */
const MOST_TERMS = 24;
/** Most texts from which a search goes to their things. If there are more, it goes from the things to their texts. */
const FEW = 1_000;
/** Most entries of a needle of one or two characters. If there are more, every text is read: it is nearly everywhere. */
const MOST_ENTRIES = 5_000;
/** The length of a term, in characters. */
const TERM = 3;

const TABLES = [
  `CREATE VIRTUAL TABLE IF NOT EXISTS text_index USING fts5(text, content='', contentless_delete=1, detail=none,
    tokenize='trigram case_sensitive 1')`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS text_index_terms USING fts5vocab(text_index, instance)`,
];
/** The entry of a text in the index: it ends with two separators, so that each of its characters begins a term. */
const entry = (texts: string) => `${texts}.id, ${texts}.text || char(31) || char(31)`;
const TRIGGERS = [
  `CREATE TRIGGER IF NOT EXISTS texts_indexed AFTER INSERT ON texts WHEN new.personal = 0 BEGIN
    INSERT INTO text_index (rowid, text) VALUES (${entry('new')}); END`,
  `CREATE TRIGGER IF NOT EXISTS texts_unindexed AFTER DELETE ON texts WHEN old.personal = 0 BEGIN
    DELETE FROM text_index WHERE rowid = old.id; END`,
];
const IS_KEPT = sql`SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = 'texts_indexed'`;

/** Creates the index if it is missing, with the texts that are there, and the triggers that keep it. */
export async function createTextIndex(db: Tables): Promise<void> {
  if ((await IS_KEPT.execute(db)).rows.length > 0) return;
  await db.transaction().execute(async (writer) => {
    for (const table of TABLES) await sql.raw(table).execute(writer);
    await sql
      .raw(`INSERT INTO text_index (rowid, text) SELECT ${entry('texts')} FROM texts WHERE personal = 0 ORDER BY id`)
      .execute(writer);
    for (const trigger of TRIGGERS) await sql.raw(trigger).execute(writer);
  });
}

/** Returns how the folded needle is found: by the index, or by reading every text if that is better. */
export async function indexedInSqlite(db: Tables, needle: string): Promise<IndexedText> {
  const characters = [...needle];
  const isShort = characters.length < TERM;
  const texts = isShort ? beginningWith(needle) : having(characters);
  const most = isShort ? MOST_ENTRIES : FEW;
  const entries = await atMost(db, texts, most);
  const contains = (alias: string, joined?: string) =>
    joined
      ? sql<SqlBool>`instr(${sql.ref(`${joined}.text`)}, ${needle}) > 0`
      : sql<SqlBool>`EXISTS (SELECT 1 FROM texts AS s
          WHERE s.id = ${sql.ref(`${alias}.texts`)} AND instr(s.text, ${needle}) > 0)`;
  if (isShort && entries > most) return { among: contains, isRare: false };
  const isRare = entries <= FEW;
  const from = isRare ? fromTexts : toTexts;
  if (characters.length === TERM) return { among: (alias) => from(alias, texts), isRare }; // the term is the needle
  return { among: (alias, joined) => sql<SqlBool>`(${from(alias, texts)} AND ${contains(alias, joined)})`, isRare };
}

/** Returns the query for the texts that have the terms of the needle. */
function having(characters: readonly string[]): RawBuilder<unknown> {
  const all = new Set(characters.slice(0, 1 - TERM).map((_, i) => characters.slice(i, i + TERM).join('')));
  const step = Math.ceil(all.size / MOST_TERMS);
  const terms = [...all].filter((_, i) => i % step === 0);
  return sql`SELECT rowid FROM text_index
    WHERE text_index MATCH ${terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ')}`;
}

/** Returns the query for the texts with terms that begin with the needle: it is shorter than a term, as in Korean or Japanese. */
function beginningWith(needle: string): RawBuilder<unknown> {
  return sql`SELECT doc FROM text_index_terms WHERE term >= ${needle} AND term < ${`${needle}\u{10ffff}`}`;
}

/** Returns how many rows there are, counted up to one more than `most`. */
async function atMost(db: Tables, rows: RawBuilder<unknown>, most: number): Promise<number> {
  const { rows: found } = await sql<{ n: bigint }>`SELECT count(*) AS n FROM (${rows} LIMIT ${most + 1})`.execute(db);
  return Number(found[0]!.n);
}
