import { type AuthorisationStatus, lawOf } from '#law';
import type { Transfer } from '#snapshot';
import type { GroundRow } from './grounds.js';

// What had been done for a transfer by a date: what is only planned, or was given up again, bears nothing.

export type AuthorisationRow = Transfer['priorAuthorisations'][number];

/** Whether it had happened by the date. */
export function happened(day: string | undefined, on: string): boolean {
  return day !== undefined && day <= on;
}

/** Where an authorisation stands on the date; undefined while none of its dates has come or is known. */
export function statusOf(row: AuthorisationRow, on: string): AuthorisationStatus | undefined {
  if (happened(row.departedOn, on)) return 'DEPARTED_FROM';
  if (happened(row.grantedOn, on)) return 'GRANTED';
  return happened(row.requestedOn, on) || !(row.grantedOn || row.requestedOn) ? 'REQUESTED' : undefined;
}

/** Where the authorisations of the transfer under the law stand on the date. */
export function statusesOf(
  { priorAuthorisations }: Pick<Transfer, 'priorAuthorisations'>,
  law: string,
  on: string,
): AuthorisationStatus[] {
  return priorAuthorisations.flatMap((row) => (lawOf(row.law) === law ? (statusOf(row, on) ?? []) : []));
}

/** Whether an authorisation under the law had been granted by the date, and the transfer had not departed from it. */
export function isAuthorised(transfer: Pick<Transfer, 'priorAuthorisations'>, law: string, on: string): boolean {
  return statusesOf(transfer, law, on).includes('GRANTED');
}

/** Whether the transfer had been assessed by the date; of an assessment that does not say when it was made, it is taken to be so. */
export function isAssessed({ assessments }: Pick<Transfer, 'assessments'>, on: string): boolean {
  return assessments.some((assessment) => assessment.on === undefined || assessment.on <= on);
}

/** Whether what bears the ground is there and not signed only after the date. */
export function isSigned({ instrument }: GroundRow, on: string): boolean {
  return instrument !== undefined && (instrument.signedOn === undefined || instrument.signedOn <= on);
}
