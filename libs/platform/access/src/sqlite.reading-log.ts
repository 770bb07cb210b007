import { join } from 'node:path';
import { type Clock, makeDirectory, reject, withEscapes } from '#kernel';
import { Sqlite } from '#sqlite';
import { type Read, ReadingLog, type ReadingsPage } from './reading-log.js';

interface Row {
  readonly id: bigint;
  readonly at: string;
  readonly account: string;
  readonly query: string;
  readonly variables: string;
  readonly position: bigint;
  readonly refused: string | null;
}

const LARGEST_PAGE = 1000;

/** Keeps the log in its own SQLite file, `readings.db` in the data directory. */
export class SqliteReadingLog extends ReadingLog {
  private readonly db: Sqlite;

  constructor(
    directory: string,
    private readonly clock: Clock,
  ) {
    super();
    makeDirectory(directory);
    this.db = new Sqlite(join(directory, 'readings.db'));
    this.db.useWal();
    this.db.exec('PRAGMA synchronous = FULL');
    this.db.exec(`
      CREATE TABLE IF NOT EXISTS readings (id INTEGER PRIMARY KEY, at TEXT NOT NULL, account TEXT NOT NULL,
      query TEXT NOT NULL, variables TEXT NOT NULL, position INTEGER NOT NULL, refused TEXT) STRICT;
      CREATE INDEX IF NOT EXISTS readings_by_account ON readings (account, id)`);
  }

  override add({ account, query, variables, position, refused }: Read): void {
    this.db
      .prepare('INSERT INTO readings (at, account, query, variables, position, refused) VALUES (?, ?, ?, ?, ?, ?)')
      .run([this.clock.now().toISOString(), account, query, variables, position, refused ?? null]);
  }

  override page({ account, first, after }: { account?: string; first: number; after?: string }): ReadingsPage {
    if (first < 0 || first > LARGEST_PAGE) reject('INVALID', `A page holds 0 to ${LARGEST_PAGE} entries.`, 'first');
    if (after !== undefined && !/^\d{1,18}$/.test(after))
      reject('BAD_CURSOR', 'This is not a cursor of this list. Use an endCursor of a page of it.', 'after');
    const [whose, accounts] = account === undefined ? ['', []] : ['AND account = ?', [account]];
    const before = after === undefined ? 2n ** 62n : BigInt(after);
    const rows = this.db
      .prepare<Row>(`SELECT * FROM readings WHERE id < ? ${whose} ORDER BY id DESC LIMIT ?`)
      .all([before, ...accounts, first + 1]);
    const shown = rows.slice(0, first);
    return {
      nodes: shown.map(({ id: _, query, variables, refused, ...row }) => ({
        ...{ ...row, query: withEscapes(query), variables: withEscapes(variables) }, // others read what anybody has sent
        refused: refused ?? undefined,
      })),
      totalCount: Number(this.db.value(`SELECT count(*) FROM readings WHERE true ${whose}`, accounts)),
      pageInfo: {
        hasNextPage: rows.length > first,
        hasPreviousPage: after !== undefined,
        startCursor: shown[0]?.id.toString(),
        endCursor: shown.at(-1)?.id.toString(),
      },
    };
  }

  override close(): void {
    this.db.close();
  }
}
