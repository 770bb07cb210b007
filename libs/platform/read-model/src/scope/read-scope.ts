import type { Filter } from '../read/filter.js';

/** The part of one kind of thing that a caller may read. */
export interface KindScope {
  /** Current or approved content: a value of {@link VIEW}. */
  readonly view: bigint;
  /** The things that may be read; all if absent. */
  readonly covered?: Filter;
}

/** The part of the register that a caller may read, at every moment. */
export interface ReadScope {
  /** Scope of each kind. Nothing is readable of a kind that is missing. */
  readonly kinds: ReadonlyMap<string, KindScope>;
  /** True if the caller may not read every thing that other callers may. */
  readonly isLimited: boolean;
  /** True if histories show reasons, comments, evidence and accounts to the caller; absent means no. */
  readonly includesReasons?: boolean;
}

/** Replaces the name of a thing that the grant does not cover. */
export const NOT_COVERED = 'not-covered';
