/**
 * Tells answers of the same moment apart: they can differ once read models that were built again take over, or once a person is
 * forgotten.
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
