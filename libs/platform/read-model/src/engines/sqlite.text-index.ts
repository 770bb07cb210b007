import { type RawBuilder, sql } from 'kysely';
import type { Tables } from './database.js';
import { MARK, SEPARATOR } from './words.js';

// The index of SQLite over texts: FTS5, each word with the numbers of the texts that contain it. It keeps no positions.

/** The characters that are parts of words here, and that the tokenizer would take for separators: other ASCII ones. */
const OF_WORDS = Array.from({ length: 127 }, (_, i) => String.fromCharCode(i + 1))
  .filter((character) => !/[a-z0-9 ]/i.test(character) && character !== MARK && character !== SEPARATOR)
  .join('');
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const TABLES = [
  `CREATE VIRTUAL TABLE IF NOT EXISTS text_index USING fts5(text, content='', contentless_delete=1, detail=none,
    tokenize=${quoted(`ascii tokenchars ${quoted(OF_WORDS)}`)})`,
  'CREATE TABLE IF NOT EXISTS words (word text PRIMARY KEY) WITHOUT ROWID',
];
/** Adds the words of texts: SQLite divides a text as a list of JSON. */
const addWords = (texts: string, condition: string) => `INSERT OR IGNORE INTO words
  SELECT w.value FROM ${texts} json_each('[' || replace(json_quote(replace(replace(t.text, char(31), ' '), char(30), ' ')),
    ' ', '","') || ']') AS w WHERE ${condition}`;
const TRIGGERS = [
  `CREATE TRIGGER IF NOT EXISTS texts_indexed AFTER INSERT ON texts WHEN new.personal = 0 BEGIN
    INSERT INTO text_index (rowid, text) VALUES (new.id, new.text);
    ${addWords('(SELECT new.text AS text) AS t,', 'true')}; END`,
  `CREATE TRIGGER IF NOT EXISTS texts_unindexed AFTER DELETE ON texts WHEN old.personal = 0 BEGIN
    DELETE FROM text_index WHERE rowid = old.id; END`,
];
const HAS_TRIGGER = sql`SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = 'texts_indexed'`;

/** Creates the index if it is missing, with the texts that are there, and the triggers that keep it. */
export async function createTextIndex(db: Tables): Promise<void> {
  if ((await HAS_TRIGGER.execute(db)).rows.length > 0) return;
  await db.transaction().execute(async (writer) => {
    for (const table of TABLES) await sql.raw(table).execute(writer);
    await sql
      .raw('INSERT INTO text_index (rowid, text) SELECT id, text FROM texts WHERE personal = 0 ORDER BY id')
      .execute(writer);
    await sql.raw(addWords('texts AS t,', 't.personal = 0')).execute(writer);
    for (const trigger of TRIGGERS) await sql.raw(trigger).execute(writer);
  });
}

/** Returns the query for the numbers of the texts that have one of the words of every list. */
export function textsInSqlite(words: readonly (readonly string[])[]): RawBuilder<unknown> {
  const oneOf = (list: readonly string[]) => list.map((word) => `"${word.replaceAll('"', '""')}"`).join(' OR ');
  return sql`SELECT rowid AS id FROM text_index WHERE text_index MATCH ${words.map((list) => `(${oneOf(list)})`).join(' AND ')}`;
}
