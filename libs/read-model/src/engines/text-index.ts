import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** The condition by which an engine finds texts, with its index. */
export interface IndexedText {
  /**
   * Returns the condition that the rectangle of this name has a text that contains the needle.
   * @param texts the name under which the statement has joined that text, if it has
   */
  among(alias: string, texts?: string): RawBuilder<SqlBool>;
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

/** Returns the condition for the rectangles of this name that have one of the texts, found from the texts on. */
export function fromTexts(alias: string, texts: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${alias}.id`)} IN (SELECT x.id FROM rectangles AS x WHERE x.texts IN (${texts}))`;
}

/** Returns the condition for the rectangles of this name that have one of the texts, found from the rectangles on. */
export function toTexts(alias: string, texts: RawBuilder<unknown>): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(`${alias}.texts`)} IN (${texts})`;
}
