import type { Configuration } from 'openid-client';
import { reject } from '#kernel';
import { type Identity, identityOf } from './identity.js';
import type { Issuer, IssuerClient } from './issuer.js';

/** A sign-in that has begun: the browser keeps it until it comes back from the issuer. */
export interface BegunSignIn {
  readonly state: string;
  readonly nonce: string;
  /** The code verifier (RFC 7636, 4.1). */
  readonly verifier: string;
}

/** Error of an issuer that does not answer, or refuses this register. The `cause` is for the operator. */
export class IssuerFailed extends Error {
  override readonly name = 'IssuerFailed';
}

/** Seconds that the issuer may take to answer. */
const PATIENCE = 5;
/** Accepted difference between clocks, in seconds. */
const TOLERANCE = 30;
/** Errors of what the browser brought back: of the token endpoint (RFC 6749, 5.2), and of checks of its answer. */
const OF_BROWSER: readonly (string | undefined)[] = [
  'invalid_grant',
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
];

/** Signs browsers in at the trusted issuer: authorization code (OpenID Connect Core 1.0, 3.1) with PKCE (RFC 7636). */
export class CodeFlow {
  private configured: Promise<Configuration> | undefined;

  constructor(
    private readonly trusted: Issuer,
    private readonly client: IssuerClient,
  ) {}

  /** The host of the issuer, by which people recognise it. */
  get name(): string {
    return new URL(this.trusted.issuer).host;
  }

  /**
   * Begins a sign-in. Returns the address at the issuer where the browser goes next, and what the browser keeps.
   * @param callback address of this server where the browser comes back
   * @throws {IssuerFailed}
   */
  async begin(callback: string): Promise<BegunSignIn & { readonly address: string }> {
    const library = await import('openid-client');
    const configuration = await this.configuration();
    const [state, nonce] = [library.randomState(), library.randomNonce()];
    const verifier = library.randomPKCECodeVerifier();
    const address = library.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: this.trusted.scopes ?? 'openid', // the subject is enough: names and addresses are not asked for
      code_challenge: await library.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { state, nonce, verifier, address: address.href };
  }

  /**
   * Completes a sign-in. Returns the identity of the subject.
   * @param address the callback with the issuer's answer in its query
   * @throws {IssuerFailed}
   * @throws {Rejection} UNAUTHENTICATED if this is not the issuer's answer to this sign-in, or it has been used
   */
  async complete(address: URL, { state, nonce, verifier }: BegunSignIn): Promise<Identity> {
    const library = await import('openid-client');
    const configuration = await this.configuration();
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    const tokens = await library.authorizationCodeGrant(configuration, address, checks).catch((error) => {
      const { error: reason, code } = error as { error?: string; code?: string };
      const isDeclined = error instanceof library.AuthorizationResponseError;
      const isOfBrowser = isDeclined || OF_BROWSER.includes(reason) || OF_BROWSER.includes(code);
      if (!isOfBrowser) throw failed(this.trusted, error);
      return reject('UNAUTHENTICATED', `${this.name} did not confirm this sign-in. Sign in again.`);
    });
    return identityOf(this.trusted, tokens.claims()!);
  }

  /** Reads the discovery document when first needed. */
  private configuration(): Promise<Configuration> {
    this.configured ??= this.discover().catch((error) => {
      this.configured = undefined;
      throw failed(this.trusted, error);
    });
    return this.configured;
  }

  private async discover(): Promise<Configuration> {
    const library = await import('openid-client');
    const { id, secret } = this.client;
    const server = new URL(this.trusted.issuer);
    const found = await library.discovery(
      server,
      id,
      { [library.clockTolerance]: TOLERANCE },
      secret === undefined ? library.None() : library.ClientSecretBasic(secret),
      {
        timeout: PATIENCE,
        execute: [
          library.enableNonRepudiationChecks, // else the signature of a token from a TLS connection is not checked
          ...(server.protocol === 'http:' ? [library.allowInsecureRequests] : []), // on this machine alone
        ],
      },
    );
    const { issuer } = found.serverMetadata();
    if (issuer !== this.trusted.issuer) throw new Error(`The discovery document is that of ${issuer}.`);
    return found;
  }
}

function failed({ issuer }: Issuer, cause: unknown): IssuerFailed {
  return new IssuerFailed(`${issuer} does not answer, or refuses this register. Try again.`, { cause });
}
