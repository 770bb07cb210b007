import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v4, v5 } from 'uuid';
import {
  ACCOUNT_ROLES,
  type AccountRole,
  type Caller,
  Clock,
  type CommandMeta,
  Ledger,
  type Receipt,
  type RecordedEvent,
  reject,
  stateOn,
} from '#ledger';
import { hashOf, isKeyOf, makeKey } from './api-key.js';
import { GiveAccess, WithdrawAccess } from './grant.commands.js';
import { ACCESS, accessDecider } from './grant.decider.js';
import type { Grant } from './grant.events.js';

/** What is said of a new grant; its id and account follow. */
export interface NewGrant {
  readonly role: AccountRole;
  readonly label?: string;
  readonly jurisdictions?: readonly string[];
  readonly activities?: readonly string[];
  readonly until?: string;
}

/** A grant as it is shown: without the hash of its key. */
export interface HeldGrant extends Omit<Grant, 'keyHash'> {
  readonly isKey: boolean;
}

export function shown({ keyHash, ...grant }: Grant): HeldGrant {
  return { ...grant, isKey: keyHash !== undefined };
}

/** How long other processes may not have noticed a change, in milliseconds. */
const FRESH = 1_000;
/** How often one that does not know a key looks again, in milliseconds. */
const LOOK_AGAIN = 100;

/** How long a request waits for a ledger that is slow, where something is known already, in milliseconds. */
const PATIENCE = 500;

/** RFC 9562 version 5 namespace under which account ids derive from issuer and subject. */
const ACCOUNTS = '7e0c9d52-4f0b-5c8e-8f5a-6a1d2b3c4e5f';

/** The opaque account of whom an issuer calls the subject: neither can be told from it. */
export function accountOf(issuer: string, subject: string): string {
  return `account-${v5(`${issuer}\n${subject}`, ACCOUNTS)}`;
}

/**
 * Who has access, read from the ledger itself: whoever has been given or denied access has it, or not, from the next
 * request on in this process, and within a second in others. While the ledger does not answer, what was last known counts.
 */
@Injectable()
export class Grants {
  private known: readonly RecordedEvent[] | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<readonly RecordedEvent[]> | undefined;

  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly bus: CommandBus,
  ) {}

  /** Whether anybody has ever been given access. */
  async exist(): Promise<boolean> {
    return (await this.events(FRESH)).length > 0;
  }

  /** The grants in force today. */
  async list(): Promise<readonly HeldGrant[]> {
    return (await this.inForce(0)).map(shown);
  }

  /** Whose API key it is; undefined where it is nobody's, or no longer. */
  async ofKey(key: string): Promise<Caller | undefined> {
    const hash = hashOf(key);
    const find = async (age: number) =>
      callerOf((await this.inForce(age)).filter(({ keyHash }) => keyHash !== undefined && isKeyOf(hash, keyHash)));
    return (await find(FRESH)) ?? find(LOOK_AGAIN);
  }

  /** What the account may; undefined where it has no access, or no longer. */
  async ofAccount(account: string): Promise<Caller | undefined> {
    const find = async (age: number) =>
      callerOf((await this.inForce(age)).filter((grant) => grant.account === account));
    return (await find(FRESH)) ?? find(LOOK_AGAIN);
  }

  /**
   * Makes an API key. The key is in the answer and nowhere else.
   * @throws {Rejection} ALREADY_EXISTS where the command has been carried out before: what it answered then is gone
   */
  async createKey(grant: NewGrant, meta: CommandMeta = {}): Promise<Receipt & { grant: string; key: string }> {
    const key = makeKey();
    const id = idOf(meta);
    const isMade = (await this.events(0)).some((event) => (event.data as Partial<Grant>).id === id);
    if (isMade)
      reject(
        'ALREADY_EXISTS',
        `The key of ${id} was shown when it was made. Withdraw it and make another.`,
        'meta.commandId',
      );
    const receipt = await this.changed(
      new GiveAccess(ACCESS, { id, account: id, keyHash: hashOf(key), ...whole(grant) }, meta),
    );
    return { ...receipt, grant: id, key };
  }

  /**
   * Gives access to whom the issuer calls the subject.
   * @throws {Rejection} INVALID where no issuer is trusted
   */
  async giveTo(
    issuer: string | undefined,
    subject: string,
    grant: NewGrant,
    meta: CommandMeta = {},
  ): Promise<Receipt & { grant: string }> {
    if (!issuer) reject('INVALID', 'No issuer is trusted here (OIDC_ISSUER): make an API key instead.', 'subject');
    const [id, account] = [idOf(meta), accountOf(issuer, subject)];
    return { ...(await this.changed(new GiveAccess(ACCESS, { id, account, ...whole(grant) }, meta))), grant: id };
  }

  /** From the effective date on (today where none is given), the grant gives nothing any more. */
  async withdraw(id: string, meta: CommandMeta = {}): Promise<Receipt> {
    return this.changed(new WithdrawAccess(ACCESS, { id }, meta));
  }

  /** Carries the command out; the next request looks again. */
  private async changed(command: GiveAccess | WithdrawAccess): Promise<Receipt> {
    const receipt = await this.bus.execute(command);
    this.lookedAt = Number.NEGATIVE_INFINITY;
    return receipt;
  }

  private async inForce(age: number): Promise<readonly Grant[]> {
    const today = this.clock.today();
    return stillHolding(stateOn(accessDecider, await this.events(age), today)?.grants, today);
  }

  private async events(age: number): Promise<readonly RecordedEvent[]> {
    if (this.known && performance.now() - this.lookedAt < age) return this.known;
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    if (!this.known) return this.looking;
    await Promise.race([this.looking.catch(() => {}), sleep(PATIENCE, undefined, { ref: false })]);
    return this.known;
  }

  private async look(): Promise<readonly RecordedEvent[]> {
    const began = performance.now();
    try {
      this.known = await this.ledger.read(ACCESS);
      return this.known;
    } finally {
      this.lookedAt = began;
    }
  }
}

/** Those of the grants whose last day has not passed. */
export function stillHolding(grants: readonly Grant[] = [], on: string): readonly Grant[] {
  return grants.filter(({ until }) => until === undefined || on <= until);
}

/** The grant that a command makes: sent again under the same id, the same. */
function idOf({ commandId }: CommandMeta): string {
  return `grant-${commandId === undefined ? v4() : v5(`${commandId}/grant`, ACCOUNTS)}`;
}

function whole({ role, label, jurisdictions = [], activities = [], until }: NewGrant) {
  return { role, label, jurisdictions, activities, until };
}

/** What grants of one account come to: the widest role; of a regulator, all that they cover. */
function callerOf(grants: readonly Grant[]): Caller | undefined {
  const [first] = grants;
  if (!first) return undefined;
  const role = ACCOUNT_ROLES.findLast((one) => grants.some((grant) => grant.role === one))!;
  const { account } = first;
  if (role !== 'REGULATOR') return { account, role };
  const jurisdictions = [...new Set(grants.flatMap((grant) => grant.jurisdictions))].sort();
  const activities = [...new Set(grants.flatMap((grant) => grant.activities))].sort();
  return { account, role, scope: { jurisdictions, activities } };
}
