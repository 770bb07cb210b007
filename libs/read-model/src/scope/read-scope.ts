import type { Filter } from '../read/filter.js';

/** What a caller sees of each kind of thing. */
export interface KindScope {
  /** What the register says, or what has been approved of it. */
  readonly view: bigint;
  /** Where not everything: what is seen. */
  readonly covered?: Filter;
}

/** What a caller sees of the register, at whatever moment. */
export interface ReadScope {
  /** Callers of one name see the same. */
  readonly name: string;
  /** By kind; of a kind that is not there nothing is seen. */
  readonly kinds: ReadonlyMap<string, KindScope>;
  /** Whether things are missing that there are. */
  readonly isLimited: boolean;
}

/** Replaces the name of a thing that the grant does not cover. */
export const NOT_COVERED = 'not-covered';
