import { type AccountRole, reject } from '#kernel';
import { accountOf } from './grants.js';
import type { Issuer } from './issuer.js';
import { widestOf } from './role-mapping.js';

/** Somebody who has signed in at the issuer. */
export interface Identity {
  readonly account: string;
  /** The role that a claim of the token gives; undefined if none does. */
  readonly role?: AccountRole;
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * Returns who the claims of a checked token are about, and the role that they give.
 * @throws {Rejection} UNAUTHENTICATED if the claim of the subject is not a text
 */
export function identityOf({ issuer, subjectClaim = 'sub', roles }: Issuer, claims: Claims): Identity {
  const subject = Object.hasOwn(claims, subjectClaim) ? claims[subjectClaim] : undefined;
  // jose checks that `sub` exists, not that it is text (RFC 7519, 4.1.2): 42 and "42" would be one account.
  if (typeof subject !== 'string' || subject === '')
    return reject(
      'UNAUTHENTICATED',
      `The \`${subjectClaim}\` of the token is not a text: ask the issuer for a token that has it.`,
    );
  const role = roles && widestOf(roles.mapping, valuesOf(claims, roles.claim))?.role;
  return { account: accountOf(issuer, subject), ...(role && { role }) };
}

/** Returns the texts of a claim: a list, or one. The claim has this name, or is within others (`realm_access.roles`). */
function valuesOf(claims: Claims, claim: string): readonly string[] {
  const value = Object.hasOwn(claims, claim) ? claims[claim] : claim.split('.').reduce<unknown>(within, claims);
  return [value].flat().filter((one): one is string => typeof one === 'string');
}

function within(value: unknown, name: string): unknown {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && Object.hasOwn(value, name) ? (value as Claims)[name] : undefined;
}
