import { Injectable } from '@nestjs/common';
import { ANYONE, type Caller, reject } from '#ledger';
import type { AccessTokens } from './access-tokens.js';
import { KEY_PREFIX } from './api-key.js';
import { Grants } from './grants.js';

/** Who may ask without signing in: nobody; anyone while nobody has been given access; anyone. */
export type Openness = 'NEVER' | 'WHILE_NOBODY_HAS_ACCESS' | 'ALWAYS';

/** Tells who asks. */
@Injectable()
export class SignIn {
  constructor(
    private readonly grants: Grants,
    private readonly openness: Openness,
    private readonly tokens: AccessTokens | undefined,
  ) {}

  /** Whose access tokens are taken; undefined where nobody's are. */
  get issuer(): string | undefined {
    return this.tokens?.trusted.issuer;
  }

  /** Whether anybody can sign in at all. */
  async isPossible(): Promise<boolean> {
    return this.tokens !== undefined || this.grants.exist();
  }

  /**
   * Who asks, by the header Authorization (RFC 6750).
   * @throws {Rejection} UNAUTHENTICATED where that cannot be told; FORBIDDEN where it can, and they have no access
   */
  async callerOf(authorization: string | undefined): Promise<Caller> {
    if (authorization === undefined && (await this.isOpen())) return ANYONE;
    const token = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(authorization ?? '')?.[1];
    if (token === undefined)
      reject('UNAUTHENTICATED', 'Sign in: send an access token or an API key in the header Authorization: Bearer …');
    if (token.startsWith(KEY_PREFIX))
      return (
        (await this.grants.ofKey(token)) ??
        reject(
          'UNAUTHENTICATED',
          'The API key is unknown, has expired or was withdrawn: ask an administrator for another.',
        )
      );
    if (!this.tokens)
      reject('UNAUTHENTICATED', 'No issuer of access tokens is trusted here (OIDC_ISSUER): send an API key.');
    const account = await this.tokens.accountOf(token);
    return (
      (await this.grants.ofAccount(account)) ??
      reject('FORBIDDEN', `You have signed in, and have no access yet: ask an administrator to give it to ${account}.`)
    );
  }

  private async isOpen(): Promise<boolean> {
    if (this.openness === 'ALWAYS') return true;
    return this.openness === 'WHILE_NOBODY_HAS_ACCESS' && !(await this.isPossible());
  }
}
