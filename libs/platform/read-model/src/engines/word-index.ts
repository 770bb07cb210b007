import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from './database.js';
import { contains, type IndexedText } from './text-index.js';
import { isWithinWord, OVERLONG, textPatternOf, wordPatternsOf } from './words.js';

// Engines have an index from words to the texts that contain them, and the table `words` with each word once. A needle without a
// space lies within a word. So the words that contain it give exactly the texts that contain it, and no text is read.

/** Returns the query for the numbers of the texts that have one of the words of every list. No list is empty. */
type TextsHaving = (words: readonly (readonly string[])[]) => RawBuilder<unknown>;

/** The bounds by which a search chooses its way. */
interface SearchBounds {
  /** Most words of a part of a needle that are looked up. If more contain it, it excludes little. */
  readonly words: number;
  /** Most texts from which a search goes to their things. If there are more, it goes from the things to their texts. */
  readonly texts: number;
}

const BOUNDS: SearchBounds = { words: 200, texts: 1_000 };

/** Returns how the folded needle is found by the index; undefined if reading every text is better. */
export async function indexedBy(
  having: TextsHaving,
  db: Tables,
  needle: string,
  most = BOUNDS,
): Promise<IndexedText | undefined> {
  const patterns = wordPatternsOf(needle);
  const lists: (readonly string[])[] = [];
  for (const pattern of patterns) {
    const words = await wordsLike(db, pattern, most.words + 1);
    // SQLite ends a pattern at U+0000, and no text has it. PostgreSQL has refused it here.
    if (words.length === 0 || needle.includes('\0')) return { among: amongFew([]), isRare: true };
    if (words.length <= most.words) lists.push(words);
  }
  if (lists.length === 0) return undefined;
  // Several words, or a word that is too long for the index, are looked for in the texts that the index finds.
  const isExact = isWithinWord(needle) && !lists[0]!.includes(OVERLONG);
  const candidates = having(lists);
  const texts = isExact
    ? candidates
    : sql`SELECT s.id FROM texts AS s WHERE s.id IN (${candidates}) AND s.text LIKE ${textPatternOf(needle)} ESCAPE '\\'`;
  const some = await numbersOf(db, texts, most.texts + 1);
  if (some.length <= most.texts) return { among: amongFew(some), isRare: true };
  const among = amongMany(candidates);
  if (isExact) return { among, isRare: false };
  return { among: (alias) => sql<SqlBool>`(${among(alias)} AND ${contains(needle, alias)})`, isRare: false };
}

/** Returns the words like the pattern, and {@link OVERLONG} if a text has it; at most so many. */
async function wordsLike(db: Tables, pattern: string, atMost: number): Promise<readonly string[]> {
  const { rows } = await sql<{ word: string }>`SELECT word FROM words
    WHERE word LIKE ${pattern} ESCAPE '\\' OR word = ${OVERLONG} LIMIT ${atMost}`.execute(db);
  return rows.map(({ word }) => word);
}

/** Returns the numbers that the query gives, at most so many. */
async function numbersOf(db: Tables, texts: RawBuilder<unknown>, atMost: number): Promise<readonly bigint[]> {
  const { rows } = await sql<{ id: bigint }>`SELECT f.id FROM (${texts} LIMIT ${atMost}) AS f`.execute(db);
  return rows.map(({ id }) => id);
}

/** Returns the condition for the rectangles that have one of a few texts: they are found by these. */
function amongFew(texts: readonly bigint[]): IndexedText['among'] {
  if (texts.length === 0) return () => sql<SqlBool>`1 = 0`;
  return (alias) => sql<SqlBool>`${sql.ref(`${alias}.texts`)} IN (${sql.raw(texts.join(', '))})`;
}

/**
 * Returns the condition for the rectangles that have one of many texts. Because of `IS TRUE`, PostgreSQL looks each rectangle up in a list of
 * these texts. Otherwise it would go from the texts on where it expects few: so it does before it has looked at the tables.
 */
function amongMany(texts: RawBuilder<unknown>): IndexedText['among'] {
  return (alias) => sql<SqlBool>`(${sql.ref(`${alias}.texts`)} IN (${texts})) IS TRUE`;
}
