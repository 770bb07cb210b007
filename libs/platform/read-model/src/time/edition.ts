/**
 * Tells answers at the same position and date apart. They can differ if read models that were built again are promoted, or if
 * a person was forgotten.
 */
export interface Edition {
  /** The generation of the read models. */
  readonly generation: number;
  /** The number of persons who have been forgotten. */
  readonly forgotten: bigint;
}

/** Returns whether the edition is an earlier one than the other. Work that has begun goes on with its own. */
export function isEarlier(edition: Edition, other: Edition): boolean {
  if (edition.generation !== other.generation) return edition.generation < other.generation;
  return edition.forgotten < other.forgotten;
}
