import { type Ground, holdsOn, lawOf, type OfLaw } from '#law';
import type { Snapshot, Transfer } from '#snapshot';

// The grounds that a transfer relies on, and where its data go.

export type GroundRow = Transfer['grounds'][number];

/** A ground relied on, with what the law says of it. */
export interface Relied {
  readonly row: GroundRow;
  readonly ground: OfLaw<Ground>;
  /** `grounds.scc` */
  readonly path: string;
}

/** What the transfer goes by in messages. */
export function nameOf(transfer: Transfer, snapshot: Snapshot): string {
  return `"${transfer.name ?? snapshot.party(transfer.importer)?.name ?? transfer.kind.toLowerCase()}"`;
}

/** Whether the data may leave the law's own ground: false only where every country is known and its own. */
export function mayLeave({ countries }: Pick<Transfer, 'countries'>, law: string): boolean {
  return countries.length === 0 || countries.some((country) => lawOf(country) !== law);
}

/** The grounds of the law that are relied on on the date. */
export function reliedOn({ grounds }: Pick<Transfer, 'grounds'>, law: string, on: string): GroundRow[] {
  return grounds.filter((row) => lawOf(row.law) === law && holdsOn({ from: row.since, to: row.until }, on));
}

/** The countries of the transfer that are abroad for the law. */
export function abroad({ countries }: Pick<Transfer, 'countries'>, law: string): string[] {
  return countries.filter((country) => lawOf(country) !== law);
}

/** Everything that the ground says in words. */
export function wordsOf({ condition, instrument }: GroundRow): string {
  return [condition, instrument?.version, instrument?.scope]
    .filter((text) => text !== undefined)
    .join(' ')
    .toLowerCase();
}

/** Whether what bears the ground had run out on the date. */
export function isExpired({ instrument }: GroundRow, on: string): boolean {
  return instrument?.expiresOn !== undefined && instrument.expiresOn < on;
}
