import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { reject } from './rejection.js';

/**
 * What an account may, the widest last: a viewer reads; an editor also changes; an approver also approves; an administrator also gives
 * access and forgets people. A regulator reads what has been approved and its grant covers, and nothing else.
 */
export const ACCOUNT_ROLES = ['REGULATOR', 'VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'] as const;
export type AccountRole = (typeof ACCOUNT_ROLES)[number];

/** What a regulator's grant covers: what is done in the jurisdictions, and the activities named. */
export interface Scope {
  /** Codes as of jurisdiction profiles: ISO 3166-1 alpha-2, or those of parts (`US-CA`). */
  readonly jurisdictions: readonly string[];
  /** Ids of processing activities. */
  readonly activities: readonly string[];
}

/** Who asks, and what they may. */
export interface Caller {
  /** Opaque account id, never a name or an address. */
  readonly account: string;
  readonly role: AccountRole;
  /** Of a regulator, what its grant covers. */
  readonly scope?: Scope;
}

const WRITERS: readonly AccountRole[] = ['EDITOR', 'APPROVER', 'ADMINISTRATOR'];

/** Whether the caller may change the register. */
export function mayWrite({ role }: Caller): boolean {
  return WRITERS.includes(role);
}

/** Whoever has the data directory to themselves: the command line on embedded stores, and a server that nobody signs in to. */
export const ANYONE: Caller = { account: 'anonymous', role: 'ADMINISTRATOR' };

const calling = new AsyncLocalStorage<Caller>();

/** For whom the work at hand is done. */
@Injectable()
export class Callers {
  /** @param otherwise for whom work is done that no request asked for; without it, such work is refused */
  constructor(private readonly otherwise?: Caller) {}

  /** @throws {Rejection} UNAUTHENTICATED where nobody has signed in */
  current(): Caller {
    return (
      calling.getStore() ??
      this.otherwise ??
      reject('UNAUTHENTICATED', 'Sign in: send an access token or an API key in the header Authorization: Bearer …')
    );
  }

  /** Does the work for the caller; whatever it begins is done for the caller too. */
  run<T>(caller: Caller, work: () => T): T {
    return calling.run(caller, work);
  }
}
