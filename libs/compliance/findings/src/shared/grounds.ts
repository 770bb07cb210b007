import type { Said } from '#kernel';
import { type Ground, holdsOn, lawOf, lawOfGround, type OfLaw } from '#law';
import type { Snapshot, Transfer } from '#snapshot';
import type { ApplicableLaws } from '../model/applicable-laws.js';
import { quoted } from './terms.js';

// The grounds that a transfer relies on, and its countries of destination.

/** A ground as a transfer states it. */
export type GroundRow = Transfer['grounds'][number];

/** A row of the transfer's grounds, with the ground in the law. */
export interface Relied {
  readonly row: GroundRow;
  readonly ground: OfLaw<Ground>;
  /** `grounds.scc` */
  readonly path: string;
}

/** Returns the transfer's name: its own, else the importer's, else its kind. */
export function titleOf(transfer: Transfer, snapshot: Snapshot): string {
  return transfer.name ?? snapshot.party(transfer.importer)?.name ?? transfer.kind.toLowerCase();
}

/** Returns the transfer's name for messages, in quotation marks. */
export function nameOf(transfer: Transfer, snapshot: Snapshot): Said {
  return quoted(titleOf(transfer, snapshot));
}

/** Returns true unless every country is stated and under the law itself. */
export function mayLeave({ countries }: Pick<Transfer, 'countries'>, law: string): boolean {
  return countries.length === 0 || countries.some((country) => lawOf(country) !== law);
}

/** Returns true if the transfer is subject to the law and goes abroad under it, or may do so. Records show it then. */
export function leavesUnder(law: string, transfer: Transfer, laws: ApplicableLaws): boolean {
  return laws.lawsOf('transfer', transfer).has(law) && mayLeave(transfer, law);
}

/** Returns the grounds of the law that the transfer relies on, on the date. */
export function reliedOn({ grounds }: Pick<Transfer, 'grounds'>, law: string, on: string): GroundRow[] {
  return grounds.filter((row) => lawOfGround(row) === law && holdsOn({ from: row.since, to: row.until }, on));
}

/** Returns the countries of the transfer outside the law's territory (ISO 3166-1). */
export function abroad({ countries }: Pick<Transfer, 'countries'>, law: string): string[] {
  return countries.filter((country) => lawOf(country) !== law);
}

/** Returns the ground's free text, in lower case. */
export function wordsOf({ condition, instrument }: GroundRow): string {
  return [condition, instrument?.version, instrument?.scope]
    .filter((text) => text !== undefined)
    .join(' ')
    .toLowerCase();
}

/** Returns true if the instrument behind the ground had expired by the date. */
export function isExpired({ instrument }: GroundRow, on: string): boolean {
  return instrument?.expiresOn !== undefined && instrument.expiresOn < on;
}
