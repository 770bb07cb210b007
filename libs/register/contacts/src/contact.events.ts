import type { Fact, Thing } from '#ledger';

/** A person or a mailbox. `department` names no person; everything else is personal data and sealed in the ledger. */
export interface ContactDetails {
  readonly department?: string;
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
  /** True if the person was erased: the personal fields are gone, on every date. */
  readonly erased?: boolean;
}

/** The state of a contact. */
export interface Contact extends Thing, ContactDetails {
  /** True if the key of the personal fields is missing: they were not erased, but nobody can read them now. */
  readonly keyMissing?: boolean;
}

/** The facts that are written by hand, as they are stored. Those of its end follow from their declaration. */
export type WrittenFact =
  | Fact<'ContactRegistered', ContactDetails & { readonly key?: string }>
  | Fact<'ContactDetailsChanged', ContactDetails>;

const SEALED = ['name', 'email', 'phone', 'address'];

/** The fields that are sealed in the ledger, by event type. */
export const personalFields = {
  ContactRegistered: SEALED,
  ContactDetailsChanged: SEALED,
  TextsTranslated: ['texts'],
};
