import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { type Clock, reject } from '#ledger';
import { accountOf } from './grants.js';

/** Whose access tokens are taken (OpenID Connect). */
export interface Issuer {
  /** As it stands in the tokens' `iss`. */
  readonly issuer: string;
  /** As it stands in their `aud`. */
  readonly audience: string;
  /** Where its keys are; where absent, what the issuer's discovery document says (OpenID Connect Discovery 1.0). */
  readonly jwksUrl?: string;
  /** How long an unknown key is not asked for again, in milliseconds. Default: 30 s. */
  readonly cooldown?: number;
}

/** Signatures by a key pair alone: a token signed by a shared secret, or by nobody, is none. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** How far clocks may be apart, in seconds. */
const TOLERANCE = 30;

/** Checks access tokens (RFC 9068 as far as issuers keep to it: signature, issuer, audience, expiry). */
export class AccessTokens {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    readonly trusted: Issuer,
    private readonly clock: Clock,
  ) {}

  /**
   * The opaque account that the token is about. Keys come from the issuer alone, whatever the token's header says.
   * @throws {Rejection} UNAUTHENTICATED, with what to do
   */
  async accountOf(token: string): Promise<string> {
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
      return accountOf(issuer, payload.sub!);
    } catch (error) {
      return reject('UNAUTHENTICATED', whyNot(error as Error, this.trusted));
    }
  }

  /** Fetched when first needed, kept, and fetched again when a token names a key that is not there. */
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
  const told = (await response.json()) as { issuer?: string; jwks_uri?: string };
  if (told.issuer !== issuer || !told.jwks_uri)
    throw new Error(`${address} is not the discovery document of ${issuer}.`);
  return told.jwks_uri;
}

function whyNot(error: Error, { issuer, audience }: Issuer): string {
  if (error instanceof errors.JWTExpired) return 'The access token has expired: sign in again.';
  if (error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout))
    return `The access token is not accepted: it must be signed by ${issuer} for ${audience}, and not yet have expired.`;
  return `The keys of ${issuer} cannot be fetched now, so nobody's token can be checked: try again.`;
}
