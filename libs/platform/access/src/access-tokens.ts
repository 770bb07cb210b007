import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { asError, type Clock, Rejection, reject } from '#kernel';
import { type Identity, identityOf } from './identity.js';
import type { Issuer } from './issuer.js';

/** Accepted signature algorithms: only key pairs. Shared secrets and unsigned tokens are refused. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Accepted difference between clocks, in seconds. */
const TOLERANCE = 30;

/** Checks access tokens by RFC 9068, as far as issuers follow it: signature, issuer, audience, expiry. */
export class AccessTokens {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    readonly trusted: Issuer,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the identity that the token is about. Keys come only from the issuer, never from the token's header.
   * @throws {Rejection} UNAUTHENTICATED, with what to do
   */
  async identityOf(token: string): Promise<Identity> {
    const { issuer, audience } = this.trusted;
    try {
      const { payload } = await jwtVerify(token, await this.keySet(), {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: TOLERANCE,
        currentDate: this.clock.now(),
      });
      return identityOf(this.trusted, payload);
    } catch (error) {
      if (error instanceof Rejection) throw error;
      return reject('UNAUTHENTICATED', messageFor(asError(error), this.trusted));
    }
  }

  /** Fetches the keys when first needed and caches them. A token with an unknown key id makes them be fetched again. */
  private keySet(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.findKeys().catch((error) => {
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async findKeys(): Promise<JWTVerifyGetKey> {
    const { issuer, cooldown, jwksUrl = await discovered(issuer) } = this.trusted;
    return createRemoteJWKSet(new URL(jwksUrl), { cooldownDuration: cooldown });
  }
}

async function discovered(issuer: string): Promise<string> {
  const address = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  const document = (await response.json()) as { issuer?: string; jwks_uri?: string };
  if (document.issuer !== issuer || !document.jwks_uri)
    throw new Error(`${address} is not the discovery document of ${issuer}.`);
  return document.jwks_uri;
}

/**
 * Returns the number of keys that the issuer publishes, so that an operator sees whether it answers.
 * @throws {Error} if it does not, or is another one
 */
export async function keysPublishedBy({ issuer, jwksUrl }: Issuer): Promise<number> {
  const address = jwksUrl ?? (await discovered(issuer));
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(5_000) });
  const { keys } = (await response.json()) as { keys?: unknown[] };
  if (!Array.isArray(keys) || keys.length === 0) throw new Error(`There are no keys at ${address}.`);
  return keys.length;
}

function messageFor(error: Error, { issuer, audience }: Issuer): string {
  if (error instanceof errors.JWTExpired) return 'The access token has expired: sign in again.';
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
    return `The access token is not accepted: it must be signed by ${issuer} for ${audience} and not have expired. Sign in there again.`;
  return `The keys of ${issuer} cannot be fetched now, so nobody's token can be checked: try again.`;
}
