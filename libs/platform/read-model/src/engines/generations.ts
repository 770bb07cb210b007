import type { LedgerHead } from '#ledger';
import type { CheckpointRow, ReadModelDatabase, Tables } from './database.js';

/** Names of rows among the checkpoints that are no projection: the generation is being built; another one is promoted. */
const BUILDING = 'building';
const SUPERSEDED = 'superseded';
/** Name of the row that a generation has which is filled while it serves, since there was none: where the ledger ended at first. */
const FILLING = 'filling';

/** One generation of the read models, with its checkpoints. */
export interface Generation {
  readonly number: number;
  readonly checkpoints: readonly CheckpointRow[];
  /** The newest event of the ledger that it has taken. */
  readonly head?: LedgerHead;
}

/** The name and version of a projection of this program, and the oldest version whose rows this program can read. */
export interface Wanted {
  readonly projection: string;
  readonly version: number;
  readonly readableFrom: number;
}

/**
 * The place of the generations of the read models: files of a directory, or schemas of a database. Each is whole by itself. The next
 * one is built next to the one that serves.
 *
 * Every method MUST reject with `ReadModelUnreachable` if the place cannot be reached.
 */
export interface Generations {
  /** Returns the generations that are there, in the order of their numbers. */
  list(): Promise<Generation[]>;
  /** Opens a generation. It need not exist yet. */
  open(number: number, options?: OpenGeneration): ReadModelDatabase;
  /** Returns the checkpoints of each generation but this one that is not being built, and that a process uses. Of any shape. */
  elsewhere(own: number): Promise<CheckpointRow[][]>;
  /** Removes a generation. Resolves false if a process uses it. */
  remove(number: number): Promise<boolean>;
  /** @throws {NoRoom} if it is certain that a second one of this size has no room */
  mustHaveRoom(present: number): Promise<void>;
  /** Closes what is open here, apart from opened generations. */
  close(): Promise<void>;
}

/** Options for opening a generation. */
export interface OpenGeneration {
  /** True for one that is being built, and that nobody reads. */
  readonly isBuilding?: boolean;
  /** True to run statements that write in a thread of their own, if this process runs them itself. */
  readonly isThreaded?: boolean;
}

/** The error of a build that would fill the disk. */
export class NoRoom extends Error {
  override readonly name = 'NoRoom';
}

/** Returns whether the generation is still being built. A later one without checkpoints is about to be marked so. */
export function isBuilding({ number, checkpoints }: Generation): boolean {
  return (number > 0 && checkpoints.length === 0) || isMarkedAsBuilding(checkpoints);
}

/** Returns whether the mark of a generation that is being built is among its checkpoints. */
export function isMarkedAsBuilding(checkpoints: readonly CheckpointRow[]): boolean {
  return checkpoints.some(({ projection }) => projection === BUILDING);
}

/** Returns the number of the generation promoted in the place of the one with these checkpoints; undefined if none is. */
export function successorIn(checkpoints: readonly CheckpointRow[]): number | undefined {
  const row = checkpoints.find(({ projection }) => projection === SUPERSEDED);
  return row && Number(row.version);
}

/** Marks an empty generation as being built, for the versions. */
export async function markAsBuilding(db: Tables, wanted: readonly Wanted[]): Promise<void> {
  const row = (projection: string, version: number) => ({
    projection,
    version: BigInt(version),
    position: 0n,
    events: 0n,
  });
  await db
    .insertInto('checkpoints')
    .values([row(BUILDING, 1), ...wanted.map(({ projection, version }) => row(projection, version))])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Removes the mark of a generation that was being built. */
export async function markAsComplete(db: Tables): Promise<void> {
  await db.deleteFrom('checkpoints').where('projection', '=', BUILDING).execute();
}

/** Leaves the note for the readers of this generation that another one is promoted. */
export async function markAsSuperseded(db: Tables, by: number): Promise<void> {
  await db
    .insertInto('checkpoints')
    .values({ projection: SUPERSEDED, version: BigInt(by), position: 0n, events: 0n })
    .onConflict((c) => c.column('projection').doUpdateSet({ version: BigInt(by) }))
    .execute();
}

/** Notes in a generation that holds nothing yet where the ledger ends: until it is there, nobody is to take its answers. */
export async function markAsFilling(db: Tables, head: bigint): Promise<void> {
  await db.insertInto('checkpoints').values({ projection: FILLING, version: 1n, position: head, events: 0n }).execute();
}

/** Returns the position that a generation is being filled for; undefined once it has it. */
export function fillingUpTo(checkpoints: readonly CheckpointRow[]): bigint | undefined {
  return checkpoints.find(({ projection }) => projection === FILLING)?.position;
}

/** Removes the mark of a generation that was being filled. */
export async function markAsFilled(db: Tables): Promise<void> {
  await db.deleteFrom('checkpoints').where('projection', '=', FILLING).execute();
}

/**
 * Returns whether the generation with these checkpoints shows everything of the kinds up to the position. It is undefined if it will, and
 * false if it has stopped before. Of one that is being filled nobody takes answers.
 */
export function isShownBy(
  checkpoints: readonly CheckpointRow[],
  position: bigint,
  kinds: readonly string[],
): boolean | undefined {
  const concerned = checkpoints.filter(({ projection }) => kinds.includes(projection));
  const least = concerned.reduce((a, { position: b }) => (b < a ? b : a), position);
  if (fillingUpTo(checkpoints) !== undefined || least >= position) return true;
  return concerned.some((row) => row.stopped_at !== null) ? false : undefined;
}

/** Returns whether the generation has every projection in its present version. An empty one will have. */
export function isExact({ checkpoints }: Pick<Generation, 'checkpoints'>, wanted: readonly Wanted[]): boolean {
  const isEmpty = wanted.every(({ projection }) => !checkpoints.some((row) => row.projection === projection));
  return isEmpty || wanted.every((one) => versionIn(checkpoints, one) === one.version);
}

function isReadable({ checkpoints }: Generation, wanted: readonly Wanted[]): boolean {
  return wanted.every((one) => {
    const version = versionIn(checkpoints, one);
    return !version || (version <= one.version && version >= one.readableFrom);
  });
}

function versionIn(checkpoints: readonly CheckpointRow[], { projection }: Wanted): number | undefined {
  const row = checkpoints.find((one) => one.projection === projection);
  return row && Number(row.version);
}

/**
 * Returns the generation to answer from: the newest complete one of these versions, or else the newest complete one that can be
 * read.
 */
export function toServe(all: readonly Generation[], wanted: readonly Wanted[]): Generation | undefined {
  const complete = all.filter((one) => !isBuilding(one));
  return complete.findLast((one) => isExact(one, wanted)) ?? complete.findLast((one) => isReadable(one, wanted));
}

/** Returns the newest generation that is being built for these versions. */
export function beingBuilt(all: readonly Generation[], wanted: readonly Wanted[]): Generation | undefined {
  return all.findLast((one) => isBuilding(one) && isExact(one, wanted));
}

/** Returns the position that every projection with a checkpoint has reached, leaving out those that have stopped. */
export function positionOf(checkpoints: readonly CheckpointRow[], wanted: readonly Wanted[]): bigint {
  const going = checkpoints.filter(
    (row) => row.stopped_at === null && wanted.some(({ projection }) => projection === row.projection),
  );
  return going.reduce((least, { position }) => (position < least ? position : least), going[0]?.position ?? 0n);
}
