import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { textPatternOf } from './words.js';

/** The condition by which an engine finds texts, with its index. */
export interface IndexedText {
  /** Returns the condition that the rectangle of this name has a text that contains the needle. */
  among(alias: string): RawBuilder<SqlBool>;
  /** True if there are so few that reading begins with them. */
  readonly isRare: boolean;
}

/** A text to search for, with what the index knows of it. */
export interface Needle {
  /** Undefined if the index does not help: then every text is read. */
  readonly indexed?: IndexedText;
  /** The kinds whose texts are personal data. They are in no index, so they are read. */
  readonly personal: ReadonlySet<string>;
}

/**
 * Returns the condition that the text of the rectangle of this name contains the needle, by reading it. PostgreSQL takes it for frequent,
 * because of `coalesce`. So it reads a page in the order of the list, and does not look through all texts first.
 */
export function contains(needle: string, alias: string): RawBuilder<SqlBool> {
  const text = sql`(SELECT s.text FROM texts AS s WHERE s.id = ${sql.ref(`${alias}.texts`)})`;
  return sql<SqlBool>`coalesce(${text} LIKE ${textPatternOf(needle)} ESCAPE '\\', false)`;
}
