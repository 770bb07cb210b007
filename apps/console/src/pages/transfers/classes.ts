import type { TransferRow } from './questions';

/** The classes of transfers on the map, the most serious one first. */
export const CLASSES = [
  ...(['NONE', 'SUSPENDED', 'UNSTATED', 'CONSENT', 'RULE', 'CLAUSES', 'BCR', 'RECOGNITION'] as const),
] satisfies readonly GroundClass[];
export type GroundClass = TransferRow['groundClass'];
export type GroundState = TransferRow['grounds'][number]['state'];

/** Returns true if the data may leave on a ground in this state; what is incomplete has findings of its own. */
export const isValid = (state: GroundState): boolean => state === 'IN_FORCE' || state === 'INCOMPLETE';

/** Returns true unless a ground ended before the date or begins after it. */
export const isCurrent = (state: GroundState): boolean => state !== 'ENDED' && state !== 'NOT_YET';
