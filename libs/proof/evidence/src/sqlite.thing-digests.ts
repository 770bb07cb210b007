import type { Sqlite } from '#sqlite';
import { BUCKETS, keyOf, type StreamEnd, type Subtree } from '#transparency-log';

/** The tables of {@link ThingDigests}, in `log.db`. */
export const THING_DIGESTS = `
  CREATE TABLE IF NOT EXISTS things (
    key BLOB PRIMARY KEY, name TEXT NOT NULL, revision INTEGER, digest BLOB, stale INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS things_stale ON things (stale) WHERE stale = 1;
  CREATE TABLE IF NOT EXISTS thing_buckets (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS folds (one INTEGER PRIMARY KEY CHECK (one = 1), versions TEXT NOT NULL) STRICT`;

/** The digests of things, and the map over them. A thing is stale if it has newer events than its digest. */
export class ThingDigests {
  constructor(private readonly db: Sqlite) {}

  /** Returns the versions of the folds by which the digests were made; undefined if there are none. */
  versions(): string | undefined {
    return this.db.value<string>('SELECT versions FROM folds');
  }

  /** Deletes all digests. They are made again by folds of other versions, once {@link begin} says so. */
  clear(): void {
    this.db.exec('DELETE FROM things; DELETE FROM thing_buckets; DELETE FROM folds');
  }

  /** Notes by which versions of the folds the digests are made. */
  begin(versions: string): void {
    this.db.prepare('INSERT OR REPLACE INTO folds VALUES (1, ?)').run([versions]);
  }

  /** Marks things as stale. */
  outdate(names: Iterable<string>): void {
    const mark = this.db.prepare(
      'INSERT INTO things (key, name, stale) VALUES (?, ?, 1) ON CONFLICT (key) DO UPDATE SET stale = 1',
    );
    for (const name of names) mark.run([keyOf(name), name]);
  }

  /** Returns the names of some stale things. */
  stale(count: number): string[] {
    return this.db
      .prepare<{ name: string }>('SELECT name FROM things WHERE stale = 1 LIMIT ?')
      .all([count])
      .map(({ name }) => name);
  }

  /** Saves digests, each as the chain of a {@link StreamEnd}. */
  save(ends: readonly StreamEnd[]): void {
    const save = this.db.prepare('UPDATE things SET revision = ?, digest = ?, stale = 0 WHERE key = ?');
    for (const { key, revision, chain } of ends) save.run([revision, chain, key]);
  }

  /** Returns the digests of the things in these buckets. */
  endsIn(first: number, last: number): StreamEnd[] {
    const from = (bucket: number) => Uint8Array.of(bucket >> 4, (bucket & 15) << 4);
    const upTo = last + 1 < BUCKETS ? from(last + 1) : new Uint8Array(33).fill(0xff);
    return this.db
      .prepare<{ key: Uint8Array; revision: bigint; digest: Uint8Array }>(
        'SELECT key, revision, digest FROM things WHERE key >= ? AND key < ? AND digest IS NOT NULL',
      )
      .all([from(first), upTo])
      .map(({ key, revision, digest }) => ({ key, revision: Number(revision), chain: digest }));
  }

  /** Returns the saved buckets of the map. */
  buckets(): Map<number, Subtree> {
    const rows = this.db.prepare<{ number: bigint } & Subtree>('SELECT number, kind, hash FROM thing_buckets').all();
    return new Map(rows.map(({ number, kind, hash }) => [Number(number), { kind, hash }]));
  }

  /** Saves buckets of the map. */
  saveBuckets(buckets: ReadonlyMap<number, Subtree>): void {
    const save = this.db.prepare('INSERT OR REPLACE INTO thing_buckets VALUES (?, ?, ?)');
    for (const [number, { kind, hash }] of buckets) save.run([number, kind, hash]);
  }
}
