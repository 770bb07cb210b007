import type { AccountRole } from '#kernel';
import type { Fact, Thing } from '#ledger';

/** Access of one account, from one date to another. */
export interface Grant {
  readonly id: string;
  /** Opaque account id. An API key has its own account, with the id of its grant. */
  readonly account: string;
  readonly role: AccountRole;
  /** Id of the user in the directory who has it by a group; absent if a person gave it. */
  readonly user?: string;
  /** Purpose of the grant, without names of people. */
  readonly label?: string;
  /** SHA-256 of the API key, in hexadecimal; absent if the account signs in otherwise. */
  readonly keyHash?: string;
  /** Scope of a regulator's grant: jurisdictions, and activities below. */
  readonly jurisdictions: readonly string[];
  readonly activities: readonly string[];
  /** Limits of those who record: departments, and ids of controllers; absent or empty means none. */
  readonly departments?: readonly string[];
  readonly controllers?: readonly string[];
  /** True if a regulator reads reasons, comments, evidence and accounts in histories; absent means no. */
  readonly includesReasons?: boolean;
  /** True if a regulator reads the reports that were issued to it, with their files; absent means no. */
  readonly includesIssuedReports?: boolean;
  /** The last day on which the grant holds (ISO 8601). */
  readonly until?: string;
  /** True for a key that was handed over to the organisation: it no longer rests on the right of who made it. */
  readonly isHandedOver?: true;
}

/** The role that the directory gives one of its users. */
export interface Entitlement {
  /** Id of the user in the directory. */
  readonly user: string;
  /** Opaque account id; absent if the user has no subject by which it can sign in. */
  readonly account?: string;
  /** The role that its groups give; absent if they give none. */
  readonly role?: AccountRole;
  readonly label?: string;
  /** Id of the grant, if one is made. */
  readonly grant: string;
}

/** The part of a grant that can be changed. A field that is absent is taken away. */
export type GrantTerms = Pick<Grant, 'id' | 'label' | 'departments' | 'controllers' | 'until'>;

/** All grants of the register. It is one thing, and it always exists. */
export interface Access extends Thing {
  readonly grants: readonly Grant[];
}

export type AccessFact =
  | Fact<'AccessGiven', Grant>
  | Fact<'AccessChanged', GrantTerms>
  | Fact<'AccessHandedOver', { readonly id: string }>
  | Fact<'AccessWithdrawn', { readonly id: string }>;
