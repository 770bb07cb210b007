/**
 * The queries on read models that commands need. The read models implement it, so that the ledger does not import them.
 */
export abstract class ReadSide {
  /** Resolves to true once everything (of one kind) up to `position` can be read, or to false after a time limit. */
  abstract reached(position: bigint, kind?: string): Promise<boolean>;
  /** Resolves to true once every process shows everything of the kind up to `position`, or to false after a time limit. */
  abstract shown(position: bigint, kind: string): Promise<boolean>;
  /**
   * Returns the things that refer to `id`, as now known, and are in force at some time from `from` to `to` (exclusive).
   * @param most the number of states after which it stops; 100 if absent, enough to say that there are some
   */
  abstract referrers(id: string, from: string, to: string, most?: number): Promise<readonly Referrer[]>;
  /** Returns the ids of the things of the kind that have the keys. A key that nothing has is left out. */
  abstract holdersOf(kind: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** A thing that refers to another. */
export interface Referrer {
  readonly id: string;
  readonly name: string;
}
