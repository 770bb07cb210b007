import { type RawBuilder, sql } from 'kysely';
import type { Tables } from './database.js';
import { fromTexts, type IndexedText, toTexts } from './text-index.js';

// The index of SQLite over texts: FTS5 with three characters a term, each term with the numbers of the texts that contain it.
// It keeps no positions, which would take four times the room. So what it finds is read once more.

/** Most terms of a long needle that are looked up. What they find is read, so more would only cost. */
const MOST_TERMS = 24;
/** With at most so many texts, the search goes from them to their things; else from the things of the moment to their texts. */
const FEW = 1_000;
/** With more entries than this, a needle of one or two characters is looked for by reading: it is nearly everywhere. */
const MOST_ENTRIES = 5_000;
/** The length of a term, in characters. */
const TERM = 3;

/** Statements that create the index, and keep it. A text ends with two separators, so that each of its characters begins a term. */
export const TEXT_INDEX = [
  `CREATE VIRTUAL TABLE IF NOT EXISTS text_index USING fts5(text, content='', contentless_delete=1, detail=none,
    tokenize='trigram case_sensitive 1')`,
  `CREATE VIRTUAL TABLE IF NOT EXISTS text_index_terms USING fts5vocab(text_index, instance)`,
  `CREATE TRIGGER IF NOT EXISTS texts_indexed AFTER INSERT ON texts WHEN new.personal = 0 BEGIN
    INSERT INTO text_index (rowid, text) VALUES (new.id, new.text || char(31) || char(31)); END`,
  `CREATE TRIGGER IF NOT EXISTS texts_unindexed AFTER DELETE ON texts WHEN old.personal = 0 BEGIN
    DELETE FROM text_index WHERE rowid = old.id; END`,
];

/** Returns how the index finds the folded needle; undefined if reading every text is better. */
export async function indexedInSqlite(db: Tables, needle: string): Promise<IndexedText | undefined> {
  const characters = [...needle];
  return characters.length < TERM ? shorter(db, needle) : longer(db, characters);
}

async function longer(db: Tables, characters: readonly string[]): Promise<IndexedText> {
  const all = characters.slice(0, 1 - TERM || undefined).map((_, i) => characters.slice(i, i + TERM).join(''));
  const step = Math.max(1, Math.ceil(new Set(all).size / MOST_TERMS));
  const terms = [...new Set(all)].filter((_, i) => i % step === 0);
  const query = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ');
  const texts = sql`SELECT rowid FROM text_index WHERE text_index MATCH ${query}`;
  const isRare = (await atMost(db, texts, FEW)) <= FEW;
  return { among: (alias) => (isRare ? fromTexts(alias, texts) : toTexts(alias, texts)), isExact: false };
}

/** Finds what is shorter than a term, as in Korean and Japanese, by the terms that begin with it. */
async function shorter(db: Tables, needle: string): Promise<IndexedText | undefined> {
  const texts = sql`SELECT doc FROM text_index_terms WHERE term >= ${needle} AND term < ${`${needle}\u{10ffff}`}`;
  const entries = await atMost(db, texts, MOST_ENTRIES);
  if (entries > MOST_ENTRIES) return undefined;
  return { among: (alias) => (entries <= FEW ? fromTexts(alias, texts) : toTexts(alias, texts)), isExact: false };
}

/** Returns how many rows there are, counted up to one more than `most`. */
async function atMost(db: Tables, rows: RawBuilder<unknown>, most: number): Promise<number> {
  const { rows: found } = await sql<{ n: bigint }>`SELECT count(*) AS n FROM (${rows} LIMIT ${most + 1})`.execute(db);
  return Number(found[0]!.n);
}
