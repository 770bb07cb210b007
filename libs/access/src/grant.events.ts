import type { AccountRole, Fact, Thing } from '#ledger';

/** Access that one account has, from one date to another. */
export interface Grant {
  readonly id: string;
  /** Opaque; an API key is an account of its own, called as its grant. */
  readonly account: string;
  readonly role: AccountRole;
  /** What it is for; names nobody. */
  readonly label?: string;
  /** SHA-256 of the API key, in hexadecimal; absent where the account signs in otherwise. */
  readonly keyHash?: string;
  /** Of a regulator: what the grant covers. */
  readonly jurisdictions: readonly string[];
  readonly activities: readonly string[];
  /** The last day on which it holds, ISO 8601. */
  readonly until?: string;
}

/** Who has access to the register: one thing, which has always been there. */
export interface Access extends Thing {
  readonly grants: readonly Grant[];
}

export type AccessFact = Fact<'AccessGiven', Grant> | Fact<'AccessWithdrawn', { readonly id: string }>;
