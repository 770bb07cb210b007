import { type AuthorisationStatus, lawOf } from '#law';
import type { Transfer } from '#snapshot';
import type { GroundRow } from './grounds.js';

// Steps taken for a transfer by a date. Steps planned for later, or withdrawn, do not count.

/** A prior authorisation as a transfer states it. */
export type AuthorisationRow = Transfer['priorAuthorisations'][number];

/** Returns true if the day is stated and not after the date. */
export function happened(day: string | undefined, on: string): boolean {
  return day !== undefined && day <= on;
}

/**
 * Returns the status of an authorisation on the date; undefined if all its dates are later. Without a date of request
 * or grant it is undefined too: nothing shows that anybody asked.
 */
export function statusOf(row: AuthorisationRow, on: string): AuthorisationStatus | undefined {
  if (happened(row.departedOn, on)) return 'DEPARTED_FROM';
  if (happened(row.grantedOn, on)) return 'GRANTED';
  return happened(row.requestedOn, on) ? 'REQUESTED' : undefined;
}

/** Returns true if the authorisation has no date of a request or a grant. */
export function isUndated({ requestedOn, grantedOn }: AuthorisationRow): boolean {
  return requestedOn === undefined && grantedOn === undefined;
}

/** Returns the statuses of the transfer's authorisations under the law on the date. */
export function statusesOf(
  { priorAuthorisations }: Pick<Transfer, 'priorAuthorisations'>,
  law: string,
  on: string,
): AuthorisationStatus[] {
  return priorAuthorisations.flatMap((row) => (lawOf(row.law) === law ? (statusOf(row, on) ?? []) : []));
}

/**
 * Returns true if an authorisation under the law had been granted by the date and the transfer still complies with it.
 */
export function isAuthorised(transfer: Pick<Transfer, 'priorAuthorisations'>, law: string, on: string): boolean {
  return statusesOf(transfer, law, on).includes('GRANTED');
}

/** Returns true if the transfer had been assessed by the date. An assessment without a date counts. */
export function isAssessed({ assessments }: Pick<Transfer, 'assessments'>, on: string): boolean {
  return assessments.some((assessment) => assessment.on === undefined || assessment.on <= on);
}

/** Returns true if the ground has its instrument, signed by the date. An instrument without a date counts. */
export function isSigned({ instrument }: GroundRow, on: string): boolean {
  return instrument !== undefined && (instrument.signedOn === undefined || instrument.signedOn <= on);
}
