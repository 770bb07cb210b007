import { Injectable } from '@nestjs/common';
import { ANYONE, type Caller, reject } from '#kernel';
import type { AccessTokens } from './access-tokens.js';
import { KEY_PREFIX } from './api-key.js';
import type { CodeFlow } from './code-flow.js';
import { Grants } from './grants.js';
import type { Identity } from './identity.js';
import type { Session, Sessions } from './sqlite.sessions.js';

/** Rule for requests without sign-in: never allowed, allowed while nobody has been given access, or always allowed. */
export type Openness = 'NEVER' | 'WHILE_NOBODY_HAS_ACCESS' | 'ALWAYS';

/** Identifies callers by their credentials. */
@Injectable()
export class SignIn {
  constructor(
    private readonly grants: Grants,
    private readonly sessions: Sessions,
    private readonly openness: Openness,
    private readonly tokens: AccessTokens | undefined,
    /** Sign-in of browsers at the issuer; undefined if that is not configured. */
    readonly codeFlow: CodeFlow | undefined,
  ) {}

  /** The trusted issuer of access tokens; undefined if there is none. */
  get issuer(): string | undefined {
    return this.tokens?.trusted.issuer;
  }

  /** Returns true if sign-in is possible: an issuer is trusted, or a grant exists. */
  async isPossible(): Promise<boolean> {
    return this.tokens !== undefined || this.grants.exist();
  }

  /**
   * Returns the caller by the header Authorization (RFC 6750). A request that came through a proxy can be
   * anybody's, so it always needs a credential.
   * @param signOfProxy what shows that it may have; undefined if nothing does
   * @throws {Rejection} UNAUTHENTICATED without a valid credential; FORBIDDEN for a signed-in account without access
   */
  async callerOf(authorization: string | undefined, signOfProxy?: string): Promise<Caller> {
    if (authorization === undefined && (await this.isOpen())) {
      if (signOfProxy === undefined) return ANYONE;
      reject(
        'UNAUTHENTICATED',
        `This register is open to anybody on this machine. The request may have come through a proxy: it has ${signOfProxy}. Leave that out, or give access to somebody, and sign in.`,
      );
    }
    const token = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(authorization ?? '')?.[1];
    if (token === undefined)
      reject('UNAUTHENTICATED', 'Sign in: send an access token or an API key in the header Authorization: Bearer …');
    if (token.startsWith(KEY_PREFIX)) return this.ofKey(token);
    if (!this.tokens)
      reject('UNAUTHENTICATED', 'No issuer of access tokens is trusted here (OIDC_ISSUER): send an API key.');
    return this.ofIdentity(await this.tokens.identityOf(token));
  }

  /**
   * Returns the caller of an API key.
   * @throws {Rejection} UNAUTHENTICATED if the key is unknown or no longer valid
   */
  async ofKey(key: string): Promise<Caller> {
    return this.used(
      (await this.grants.ofKey(key)) ??
        reject(
          'UNAUTHENTICATED',
          'The API key is unknown, has expired, was withdrawn, or stopped with the right of who made it. Ask an administrator for another, or to hand it over.',
        ),
    );
  }

  /**
   * Returns the caller of an identity that has signed in.
   * @throws {Rejection} FORBIDDEN if it has no access
   */
  async ofIdentity({ account, role }: Identity): Promise<Caller> {
    return this.used(
      (await this.grants.ofAccount(account, role)) ??
        reject(
          'FORBIDDEN',
          `You are signed in but have no access yet: ask an administrator to give access to ${account}.`,
        ),
    );
  }

  /**
   * Returns the caller of a browser's session, and the session. It has the rights that its account has now; without any, or
   * if the issuer is no longer trusted, it is ended.
   * @param isUse false if this does not count as a use of the session
   * @throws {Rejection} UNAUTHENTICATED if there is no such session, or it has ended
   */
  async ofSession(id: string, isUse = true): Promise<{ readonly caller: Caller; readonly session: Session }> {
    const session = this.sessions.find(id, isUse);
    const isTrusted = session && (session.issuer === undefined || session.issuer === this.issuer);
    const role = this.tokens?.trusted.roles && session?.role; // none if no claim gives roles any more
    const caller = isTrusted && (await this.grants.ofAccount(session.account, role));
    if (caller) return { caller: isUse ? this.used(caller) : caller, session };
    this.sessions.end(id);
    return reject('UNAUTHENTICATED', 'The session has ended: sign in again.');
  }

  /** Returns the day on which the account was last used here; undefined if that is not known. */
  lastUseOf(account: string): string | undefined {
    return this.sessions.lastUseOf(account);
  }

  private used(caller: Caller): Caller {
    this.sessions.use(caller.account);
    return caller;
  }

  /** Returns true if requests without sign-in are allowed now. */
  async isOpen(): Promise<boolean> {
    if (this.openness === 'ALWAYS') return true;
    return this.openness === 'WHILE_NOBODY_HAS_ACCESS' && !(await this.isPossible());
  }
}
