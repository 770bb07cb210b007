import { type CompiledQuery, type Insertable, sql } from 'kysely';
import { yieldToEventLoop } from '#kernel';
import type { ReadModelTables, Tables, View } from '../engines/database.js';

type Table = Exclude<keyof ReadModelTables, View>;
type Versions = 'rectangles' | 'lives' | 'standings';

/** Most rows in one statement. With 200, SQLite no longer looks each up in the table that they are joined with: it reads all of that. */
export const MOST_ROWS = 128;

/** Rows in one statement. There are few sizes, so that each is compiled once; a rest uses the next smaller size. */
const SIZES = [MOST_ROWS, 64, 32, ...Array.from({ length: 16 }, (_, i) => 16 - i)];

/** Writes many rows with few statements, each compiled once. */
export class Statements {
  private readonly compiled = new Map<string, CompiledQuery>();

  /** Inserts the rows. If `key` is given, a row with the same key is replaced. */
  async insert<T extends Table>(
    db: Tables,
    table: T,
    rows: readonly Insertable<ReadModelTables[T]>[],
    key?: keyof ReadModelTables[T] & string,
  ): Promise<void> {
    if (rows.length === 0) return;
    const columns = Object.keys(rows[0]!).sort() as (keyof Insertable<ReadModelTables[T]> & string)[];
    for (const chunk of inSizes(rows)) {
      const query = this.once(`insert ${table} ${chunk.length}`, () => {
        const insert = sql`INSERT INTO ${sql.table(table)} (${sql.join(columns.map((c) => sql.ref(c)))}) VALUES ${sql.join(
          chunk.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`),
        )}`;
        const news = columns.filter((c) => c !== key).map((c) => sql`${sql.ref(c)} = excluded.${sql.ref(c)}`);
        return (key ? sql`${insert} ON CONFLICT (${sql.ref(key)}) DO UPDATE SET ${sql.join(news)}` : insert).compile(
          db,
        );
      });
      await yieldToEventLoop();
      await db.executeQuery({ ...query, parameters: chunk.flatMap((row) => columns.map((column) => row[column])) });
    }
  }

  /** Inserts the pairs of sets of terms, and those of the kind's values that are not there yet. */
  async insertTerms(db: Tables, kind: string, pairs: readonly ReadModelTables['terms'][]): Promise<void> {
    const values = [...new Set(pairs.map(({ value }) => value))];
    for (const chunk of inSizes(values)) {
      const query = this.once(`values ${chunk.length}`, () =>
        sql`INSERT INTO term_values (kind, value) VALUES ${sql.join(chunk.map((value) => sql`(${kind}, ${value})`))}
          ON CONFLICT DO NOTHING`.compile(db),
      );
      await yieldToEventLoop();
      await db.executeQuery({ ...query, parameters: chunk.flatMap((value) => [kind, value]) });
    }
    for (const chunk of inSizes(pairs)) {
      const query = this.once(`terms ${chunk.length}`, () => {
        const rows = chunk.map(
          (pair) => sql`(CAST(${pair.set} AS bigint), CAST(${pair.term} AS text), CAST(${pair.value} AS text))`,
        );
        return sql`INSERT INTO term_sets ("set", term, value) SELECT n.column1, n.column2, v.id
          FROM (VALUES ${sql.join(rows)}) AS n JOIN term_values AS v ON v.value = n.column3 WHERE v.kind = ${kind}`.compile(
          db,
        );
      });
      await yieldToEventLoop();
      const parameters = chunk.flatMap(({ set, term, value }): unknown[] => [set, term, value]);
      await db.executeQuery({ ...query, parameters: [...parameters, kind] });
    }
  }

  /** Closes the rows: sets the position at which each was replaced. */
  async replace(db: Tables, table: Versions, rows: readonly { id: bigint; recorded_to: bigint }[]): Promise<void> {
    for (const chunk of inSizes(rows)) {
      const query = this.once(`replace ${table} ${chunk.length}`, () => {
        const values = chunk.map(({ id, recorded_to }) => sql`(CAST(${id} AS bigint), CAST(${recorded_to} AS bigint))`);
        return sql`UPDATE ${sql.table(table)} SET recorded_to = news.column2 FROM (VALUES ${sql.join(values)}) AS news
          WHERE ${sql.ref(`${table}.id`)} = news.column1`.compile(db);
      });
      await yieldToEventLoop();
      await db.executeQuery({ ...query, parameters: chunk.flatMap(({ id, recorded_to }) => [id, recorded_to]) });
    }
  }

  private once(name: string, compile: () => CompiledQuery): CompiledQuery {
    const query = this.compiled.get(name) ?? compile();
    this.compiled.set(name, query);
    return query;
  }
}

function* inSizes<T>(rows: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < rows.length; ) {
    const size = SIZES.find((s) => s <= rows.length - from)!;
    yield rows.slice(from, from + size);
    from += size;
  }
}
