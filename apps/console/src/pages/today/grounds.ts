/** Duties that are not fulfilled while a transfer has no ground that holds. */
const GROUNDS = new Set([
  'TRANSFER.GROUND',
  'TRANSFER.GROUND_IN_FORCE',
  'RECOGNITION.FELL',
  'RECOGNITION.NONE',
  'INSTRUMENT.EXPIRED',
]);

/** Returns the things to do about transfers without a ground that holds. */
export const withoutGround = <Row extends { readonly duty: string }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ duty }) => GROUNDS.has(duty));
