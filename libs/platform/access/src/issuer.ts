import type { RoleMapping } from './role-mapping.js';

/** This register as a client of the issuer (OpenID Connect Core 1.0, 1.2). */
export interface IssuerClient {
  readonly id: string;
  /** Undefined for a client that has none. */
  readonly secret?: string;
}

/** The trusted issuer of access tokens (OpenID Connect), at which browsers can sign in too. */
export interface Issuer {
  /** Exactly the `iss` of its tokens. */
  readonly issuer: string;
  /** The `aud` of tokens for this register. */
  readonly audience: string;
  /** Address of its keys. Default: from its discovery document (OpenID Connect Discovery 1.0). */
  readonly jwksUrl?: string;
  /** Milliseconds in which keys are not fetched again for an unknown key id. Default: 30 s. */
  readonly cooldown?: number;
  /** The claim that names a subject for good. Default: `sub`. */
  readonly subjectClaim?: string;
  /** The roles that a claim gives; undefined if none does. */
  readonly roles?: { readonly claim: string; readonly mapping: RoleMapping };
  /** Scopes that sign-in of browsers asks for (OpenID Connect Core 1.0, 5.4). Default: `openid`. */
  readonly scopes?: string;
  /** This register as a client; undefined if browsers do not sign in there. */
  readonly client?: IssuerClient;
}
