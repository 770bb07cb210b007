import type { Fact, Thing } from '#ledger';

/** A person or a mailbox. `department` names no person; everything else is personal data and sealed in the ledger. */
export interface ContactDetails {
  readonly department?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  /** The person was erased: the rest is gone, on every date. */
  readonly erased?: boolean;
}

export interface Contact extends Thing, ContactDetails {}

export type ContactFact =
  | Fact<'ContactRegistered', ContactDetails & { readonly key?: string }>
  | Fact<'ContactDetailsChanged', ContactDetails>
  | Fact<'ContactRetired', Record<string, never>>
  | Fact<'ContactReinstated', Record<string, never>>;

const SEALED = ['name', 'email', 'phone', 'address'];

/** The personal fields of each event's data. */
export const personalFields = { ContactRegistered: SEALED, ContactDetailsChanged: SEALED };
