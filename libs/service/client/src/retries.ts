import { NoAnswer, RegestaError } from './errors.js';

/** Codes after which nothing was done: everything can be sent again. */
const NOTHING_DONE = ['SERVER_BUSY', 'TOO_MANY_REQUESTS', 'LEDGER_UNREACHABLE'];
/** Codes after which a question, or a command under the same id, can be sent again. */
const MAY_BE_DONE = ['OUTCOME_UNKNOWN', 'READER_ENDED', 'READ_MODEL_BEHIND', 'READ_MODEL_UNREACHABLE'];

/** Milliseconds before the first repetition; each further one waits twice as long. */
const FIRST = 250;
const LONGEST = 10_000;

/** Returns whether the same can be sent again after the error. */
export function canRepeat(error: unknown, isSafe: boolean): error is RegestaError {
  if (!(error instanceof RegestaError)) return false;
  const { code = '' } = error;
  return NOTHING_DONE.includes(code) || (isSafe && (error instanceof NoAnswer || MAY_BE_DONE.includes(code)));
}

/** Returns the milliseconds to wait before a repetition: what the server asks for, within bounds. */
export function waitBefore(repetition: number, { details }: RegestaError): number {
  const asked = Number(details.retryAfter) * 1_000;
  return Math.min(LONGEST, Number.isFinite(asked) ? asked : FIRST * 2 ** repetition);
}
