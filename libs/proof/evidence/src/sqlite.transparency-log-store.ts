import { join } from 'node:path';
import { makeDirectory } from '#kernel';
import { Sqlite } from '#sqlite';
import {
  BUCKETS,
  concat,
  keyOf,
  nodesIn,
  type ReadNode,
  type StreamEnd,
  type Subtree,
  type Tile,
  treeHash,
} from '#transparency-log';
import { THING_DIGESTS, ThingDigests } from './sqlite.thing-digests.js';

/** The progress of the log in its ledger. */
export interface LogState {
  /** The identity of the log. */
  readonly origin: string;
  /** The number of leaves. */
  readonly size: number;
  /** The last event of the ledger that is a leaf: its position, its checksum in the store, and its recorded time. */
  readonly position: bigint;
  readonly checksum: string;
  readonly recordedAt: string;
  /** The number of leaves that the saved buckets of the map are made of. */
  readonly mapped: number;
  /** The last checkpoint of the log before this one, as an extension line; empty if there was none. */
  readonly previous: string;
}

/** A leaf to save. */
export interface NewLeaf {
  readonly index: number;
  readonly stream: string;
  /** The recorded time, if it is not what the store says of the event alone. */
  readonly recordedAt?: string;
}

/** Hashes at the end of a tile. */
export interface TileEnd {
  readonly level: number;
  readonly index: number;
  readonly hashes: readonly Uint8Array[];
}

/** A signed checkpoint, with the cosignatures that were collected. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly note: string;
  /** The time of signing (ISO 8601, UTC). */
  readonly at: string;
}

/** The last checkpoint that a destination took. */
export interface Delivery {
  readonly size: number;
  /** The time of delivery (ISO 8601, UTC). */
  readonly at: string;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS state (
    one INTEGER PRIMARY KEY CHECK (one = 1), origin TEXT NOT NULL, size INTEGER NOT NULL, position INTEGER NOT NULL,
    checksum TEXT NOT NULL, recorded_at TEXT NOT NULL, mapped INTEGER NOT NULL, previous TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS streams (
    id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, revision INTEGER NOT NULL, chain BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS leaves (number INTEGER PRIMARY KEY, stream INTEGER NOT NULL, recorded_at TEXT) STRICT;
  CREATE INDEX IF NOT EXISTS leaves_of_stream ON leaves (stream, number);
  CREATE TABLE IF NOT EXISTS tiles (
    level INTEGER NOT NULL, number INTEGER NOT NULL, hashes BLOB NOT NULL, PRIMARY KEY (level, number)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS buckets (number INTEGER PRIMARY KEY, kind TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS checkpoints (size INTEGER PRIMARY KEY, note TEXT NOT NULL, at TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS timestamps (size INTEGER NOT NULL, token BLOB NOT NULL, UNIQUE (size, token)) STRICT;
  CREATE TABLE IF NOT EXISTS deliveries (destination TEXT PRIMARY KEY, size INTEGER NOT NULL, at TEXT NOT NULL) STRICT`;

/** Checkpoints in which cosignatures are searched, and most that are returned: both the newest. */
const SEARCHED = 10_000;
const SHOWN = 100;

/** The name of the file in the data directory. */
export const LOG_FILE = 'log.db';

/**
 * Keeps the tree and the map of the log in `log.db` in the data directory. All of it but the signatures can be made again
 * from the ledger, so a commit does not wait for the disk.
 */
export class TransparencyLogStore {
  private readonly db: Sqlite;
  /** The digests of things. */
  readonly things: ThingDigests;

  /** Opens the file, and creates it unless `readonly`. */
  constructor(directory: string, { readonly = false } = {}) {
    if (!readonly) makeDirectory(directory);
    this.db = new Sqlite(join(directory, LOG_FILE), { readonly });
    this.things = new ThingDigests(this.db);
    if (readonly) return;
    this.db.useWal();
    this.db.exec('PRAGMA synchronous = NORMAL');
    this.db.exec(SCHEMA);
    this.db.exec(THING_DIGESTS);
  }

  /** Returns how far the log is; undefined before its first leaf. */
  state(): LogState | undefined {
    const row = this.db
      .prepare<Record<'size' | 'position' | 'mapped', bigint> & Record<string, string>>('SELECT * FROM state')
      .get();
    if (!row) return undefined;
    const { origin, checksum, previous } = row as Record<string, string>;
    const { size, position, mapped } = row;
    return {
      origin: origin!,
      size: Number(size),
      position,
      checksum: checksum!,
      recordedAt: (row as Record<string, string>).recorded_at!,
      mapped: Number(mapped),
      previous: previous!,
    };
  }

  /** Saves how far the log is. */
  saveState({ origin, size, position, checksum, recordedAt, mapped, previous }: LogState): void {
    this.db
      .prepare('INSERT OR REPLACE INTO state VALUES (1, ?, ?, ?, ?, ?, ?, ?)')
      .run([origin, size, position, checksum, recordedAt, mapped, previous]);
  }

  /** Does the work in one transaction. */
  transaction<T>(work: () => T): T {
    return this.db.transaction(work);
  }

  /** Reads as if nobody wrote meanwhile. */
  reading<T>(work: () => T): T {
    this.db.exec('BEGIN');
    try {
      return work();
    } finally {
      this.db.exec('COMMIT');
    }
  }

  /** Returns the hashes of a tile, as many as there are; undefined if there are fewer than its width. */
  tile({ level, index, width }: Tile): Uint8Array | undefined {
    const hashes = this.db.value<Uint8Array>('SELECT hashes FROM tiles WHERE level = ? AND number = ?', [level, index]);
    return hashes && hashes.length >= width * 32 ? hashes : undefined;
  }

  /** Reads the nodes of the tree of this size. */
  nodes(size: number): ReadNode {
    return nodesIn(size, (tile) => this.tile(tile) ?? new Uint8Array());
  }

  /** Returns the root of the tree of this size. */
  root(size: number): Uint8Array {
    return treeHash(this.nodes(size), 0, size);
  }

  /** Adds hashes at the ends of tiles. */
  addToTiles(ends: readonly TileEnd[]): void {
    for (const { level, index, hashes } of ends) {
      const before = this.tile({ level, index, width: 1 }) ?? new Uint8Array();
      this.db.prepare('INSERT OR REPLACE INTO tiles VALUES (?, ?, ?)').run([level, index, concat(before, ...hashes)]);
    }
  }

  /** Adds leaves, once the ends of their streams are saved. */
  addLeaves(leaves: readonly NewLeaf[]): void {
    const add = this.db.prepare('INSERT INTO leaves SELECT ?, id, ? FROM streams WHERE key = ?');
    for (const { index, stream, recordedAt } of leaves) add.run([index, recordedAt ?? null, keyOf(stream)]);
  }

  /** Returns the end of a stream; undefined if the log does not have it. */
  endOf(stream: string): StreamEnd | undefined {
    return this.ends('WHERE key = ?', [keyOf(stream)])[0];
  }

  /** Saves the ends of streams. */
  saveEnds(ends: Iterable<StreamEnd>): void {
    const save = this.db.prepare(
      `INSERT INTO streams (key, revision, chain) VALUES (?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, chain = excluded.chain`,
    );
    for (const { key, revision, chain } of ends) save.run([key, revision, chain]);
  }

  /** Returns the ends of the streams in these buckets. */
  endsIn(first: number, last: number): StreamEnd[] {
    const from = (bucket: number) => Uint8Array.of(bucket >> 4, (bucket & 15) << 4);
    if (last + 1 >= BUCKETS) return this.ends('WHERE key >= ?', [from(first)]);
    return this.ends('WHERE key >= ? AND key < ?', [from(first), from(last + 1)]);
  }

  private ends(where: string, parameters: readonly Uint8Array[]): StreamEnd[] {
    return this.db
      .prepare<{ key: Uint8Array; revision: bigint; chain: Uint8Array }>(
        `SELECT key, revision, chain FROM streams ${where}`,
      )
      .all([...parameters])
      .map(({ key, revision, chain }) => ({ key, revision: Number(revision), chain }));
  }

  /** Returns the saved buckets of the map. */
  buckets(): Map<number, Subtree> {
    const rows = this.db.prepare<{ number: bigint } & Subtree>('SELECT number, kind, hash FROM buckets').all();
    return new Map(rows.map(({ number, kind, hash }) => [Number(number), { kind, hash }]));
  }

  /** Saves buckets of the map. */
  saveBuckets(buckets: ReadonlyMap<number, Subtree>): void {
    const save = this.db.prepare('INSERT OR REPLACE INTO buckets VALUES (?, ?, ?)');
    for (const [number, { kind, hash }] of buckets) save.run([number, kind, hash]);
  }

  /** Returns the keys of the streams with a leaf from `index` on. */
  keysSince(index: number): Uint8Array[] {
    return this.db
      .prepare<{ key: Uint8Array }>('SELECT key FROM streams WHERE id IN (SELECT stream FROM leaves WHERE number >= ?)')
      .all([index])
      .map(({ key }) => key);
  }

  /** Returns the leaves of a stream in a tree of this size, each with its recorded time if that was saved. */
  leavesOf(stream: string, size: number): { readonly index: number; readonly recordedAt: string | undefined }[] {
    return this.db
      .prepare<{ number: bigint; recorded_at: string | null }>(
        `SELECT number, recorded_at FROM leaves
         WHERE stream = (SELECT id FROM streams WHERE key = ?) AND number < ? ORDER BY number`,
      )
      .all([keyOf(stream), size])
      .map(({ number, recorded_at }) => ({ index: Number(number), recordedAt: recorded_at ?? undefined }));
  }

  /** Yields the key of the stream of each leaf of the tree of this size, in order. */
  *keysOfLeaves(size: number): Generator<Uint8Array> {
    const keys = new Map<bigint, Uint8Array>();
    for (const { id, key } of this.db.prepare<{ id: bigint; key: Uint8Array }>('SELECT id, key FROM streams').iterate())
      keys.set(id, key);
    const leaves = this.db.prepare<{ stream: bigint }>('SELECT stream FROM leaves WHERE number < ? ORDER BY number');
    for (const { stream } of leaves.iterate([size])) yield keys.get(stream)!;
  }

  /** Returns the newest checkpoint that was signed by this time; of all without a time. */
  checkpoint(until = '~'): StoredCheckpoint | undefined {
    return this.checkpoints('WHERE at <= ? ORDER BY size DESC LIMIT 1', [until])[0];
  }

  /** Returns the checkpoint of the tree of this size. */
  checkpointOf(size: number): StoredCheckpoint | undefined {
    return this.checkpoints('WHERE size = ?', [size])[0];
  }

  /** Returns the oldest checkpoint. */
  firstCheckpoint(): StoredCheckpoint | undefined {
    return this.checkpoints('ORDER BY size LIMIT 1')[0];
  }

  /** Returns the newest checkpoints that have a signature by another name than the log's, the newest first. */
  cosignedCheckpoints(origin: string): StoredCheckpoint[] {
    const line = '\n\u2014 ';
    return this.checkpoints(
      `WHERE size IN (SELECT size FROM checkpoints ORDER BY size DESC LIMIT ${SEARCHED})
       AND instr(replace(note, ?, ''), ?) > 0 ORDER BY size DESC LIMIT ${SHOWN}`,
      [`${line}${origin} `, line],
    );
  }

  /** Returns all checkpoints, the oldest first. */
  checkpoints(where = 'ORDER BY size', parameters: readonly (string | number)[] = []): StoredCheckpoint[] {
    return this.db
      .prepare<{ size: bigint; note: string; at: string }>(`SELECT size, note, at FROM checkpoints ${where}`)
      .all([...parameters])
      .map(({ size, note, at }) => ({ size: Number(size), note, at }));
  }

  /** Yields the notes of all checkpoints, the oldest first, without holding them. */
  *notes(): Generator<string> {
    const notes = this.db.prepare<{ note: string }>('SELECT note FROM checkpoints ORDER BY size');
    for (const { note } of notes.iterate()) yield note;
  }

  /** Saves a checkpoint; one of the same size is replaced. */
  saveCheckpoint({ size, note, at }: StoredCheckpoint): void {
    this.db.prepare('INSERT OR REPLACE INTO checkpoints VALUES (?, ?, ?)').run([size, note, at]);
  }

  /** Returns the timestamps of the checkpoint of the tree of this size. */
  timestampsOf(size: number): Uint8Array[] {
    return this.db
      .prepare<{ token: Uint8Array }>('SELECT token FROM timestamps WHERE size = ? ORDER BY token')
      .all([size])
      .map(({ token }) => token);
  }

  /** Saves a verified timestamp of a checkpoint. */
  saveTimestamp(size: number, token: Uint8Array): void {
    this.db.prepare('INSERT OR IGNORE INTO timestamps VALUES (?, ?)').run([size, token]);
  }

  /** Returns the last delivery to a destination. */
  deliveryTo(destination: string): Delivery | undefined {
    const row = this.db
      .prepare<{ size: bigint; at: string }>('SELECT size, at FROM deliveries WHERE destination = ?')
      .get([destination]);
    return row && { size: Number(row.size), at: row.at };
  }

  /** Saves that a destination took a checkpoint. */
  saveDelivery(destination: string, { size, at }: Delivery): void {
    this.db.prepare('INSERT OR REPLACE INTO deliveries VALUES (?, ?, ?)').run([destination, size, at]);
  }

  close(): void {
    if (this.db.isOpen) this.db.close();
  }
}
