import { AsyncLocalStorage } from 'node:async_hooks';
import { reject } from './rejection.js';

/**
 * The roles of accounts, in order of increasing rights. A viewer reads; an editor also changes; an approver also approves;
 * an administrator also gives access and forgets people. A regulator reads only approved content that its grant covers. A provisioner
 * is the directory of the organisation: it says who may have access, and reads nothing of the register.
 */
export const ACCOUNT_ROLES = ['PROVISIONER', 'REGULATOR', 'VIEWER', 'EDITOR', 'APPROVER', 'ADMINISTRATOR'] as const;
/** The role of an account. */
export type AccountRole = (typeof ACCOUNT_ROLES)[number];
/** The roles of accounts that use the register: all but that of the directory. */
export const REGISTER_ROLES = ACCOUNT_ROLES.filter((role) => role !== 'PROVISIONER');

/** The scope of a regulator's grant: everything done in the jurisdictions, and the named activities. */
export interface GrantScope {
  /** Codes of jurisdiction profiles: ISO 3166-1 alpha-2, or ISO 3166-2 for a part of a country (`US-CA`). */
  readonly jurisdictions: readonly string[];
  /** Ids of processing activities. */
  readonly activities: readonly string[];
  /** True if histories show reasons, comments, evidence and accounts. */
  readonly includesReasons?: boolean;
  /** The account whose issued reports are covered: the caller's own. Absent if the grant does not include them. */
  readonly issuedTo?: string;
}

/** A limit of recording: to activities of these departments and of these controllers. An empty list is no limit. */
export interface RecordingLimit {
  /** Departments as activities state them. */
  readonly departments: readonly string[];
  /** Ids of the parties that are controllers. */
  readonly controllers: readonly string[];
}

/** The account behind a request, and its rights. */
export interface Caller {
  /** Opaque account id, never a name or an address. */
  readonly account: string;
  readonly role: AccountRole;
  /** The scope of the grant; regulators only. */
  readonly scope?: GrantScope;
  /** The limits of recording: one must allow it. Absent if the account records everything that its role may. */
  readonly limits?: readonly RecordingLimit[];
}

const WRITERS: readonly AccountRole[] = ['EDITOR', 'APPROVER', 'ADMINISTRATOR'];

/** Returns true if the caller may change the register. */
export function mayWrite({ role }: Caller): boolean {
  return WRITERS.includes(role);
}

/** The caller without sign-in: the command line on embedded stores, and a server without accounts. */
export const ANYONE: Caller = { account: 'anonymous', role: 'ADMINISTRATOR' };

const calling = new AsyncLocalStorage<Caller>();

/** Knows the caller on whose behalf the current work runs. */
export class Callers {
  /** @param otherwise the caller of work outside a request; without it, such work is refused */
  constructor(private readonly otherwise?: Caller) {}

  /** @throws {Rejection} UNAUTHENTICATED if nobody has signed in */
  current(): Caller {
    return (
      calling.getStore() ??
      this.otherwise ??
      reject('UNAUTHENTICATED', 'Sign in: send an access token or an API key in the header Authorization: Bearer …')
    );
  }

  /** Runs the work on behalf of the caller, with everything asynchronous that the work starts. */
  run<T>(caller: Caller, work: () => T): T {
    return calling.run(caller, work);
  }
}
