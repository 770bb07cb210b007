import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { v4, v5 } from 'uuid';
import {
  ACCOUNT_ROLES,
  type AccountRole,
  ANYONE,
  type Caller,
  Callers,
  Clock,
  membersOf,
  type RecordingLimit,
  reject,
} from '#kernel';
import { type CommandMeta, foldOf, Ledger, type Receipt, type RecordedEvent, stateIn } from '#ledger';
import { Journal } from '#read-model';
import { hashOf, isKeyOf, makeKey } from './api-key.js';
import { ChangeAccess, GiveAccess, HandOverAccess, ProvisionAccess, WithdrawAccess } from './grant.commands.js';
import { ACCESS, accessDecider } from './grant.decider.js';
import type { Access, AccessFact, Entitlement, Grant, GrantTerms } from './grant.events.js';
import { holding, type Makers, makerOf, makersIn, stoppingWith } from './holding.js';
import { heldBy } from './leaving.js';

/** A grant to create. Its id and its account are derived. */
export interface NewGrant {
  readonly role: AccountRole;
  readonly label?: string;
  readonly jurisdictions?: readonly string[];
  readonly activities?: readonly string[];
  readonly departments?: readonly string[];
  readonly controllers?: readonly string[];
  readonly includesReasons?: boolean;
  readonly includesIssuedReports?: boolean;
  readonly until?: string;
}

/** A user of the directory. */
export interface DirectoryUser extends Omit<Entitlement, 'grant'> {
  /** True if the person has left: everything by which they have access ends, keys that they made included. */
  readonly hasLeft: boolean;
}

/** A grant as the API shows it: without the hash of its key. */
export interface HeldGrant extends Omit<Grant, 'keyHash' | 'user' | 'isHandedOver'> {
  readonly departments: readonly string[];
  readonly controllers: readonly string[];
  readonly includesReasons: boolean;
  readonly includesIssuedReports: boolean;
  readonly isKey: boolean;
  readonly isProvisioned: boolean;
  readonly isHandedOver: boolean;
  /** The account on whose right it rests; absent if it rests on nobody. */
  readonly maker?: string;
}

/** A grant with what stops when it ends. */
export interface ListedGrant extends HeldGrant {
  /** Ids of the API keys that stop. */
  readonly stopping: readonly string[];
}

/** Returns the grant without the hash of its key, and with the account on whose right it rests. */
function shown(grantGiven: Grant, makers: Makers): HeldGrant {
  const { keyHash, user, ...grant } = grantGiven;
  return {
    ...grant,
    departments: grant.departments ?? [],
    controllers: grant.controllers ?? [],
    includesReasons: grant.includesReasons === true,
    includesIssuedReports: grant.includesIssuedReports === true,
    isKey: keyHash !== undefined,
    isProvisioned: user !== undefined,
    isHandedOver: grant.isHandedOver === true,
    maker: makerOf(grantGiven, makers),
  };
}

/** Milliseconds after which every process has noticed a change. */
const FRESH = 1_000;
/** Milliseconds between two looks at the ledger for an unknown key. */
const LOOK_AGAIN = 100;

/** Milliseconds that a request waits for a slow ledger, if earlier grants are in memory. One that is known to be away is not waited for. */
const PATIENCE = 500;

/** The reason that is recorded when the grants of somebody who has left end. */
const LEFT = 'The directory says that somebody has left.';

/** The mark with the keys of a register that has once had an account. */
export const ACCOUNTS_MARK = 'accounts';

/** Error of a register whose ledger has lost its grants: opened as an empty one, it would be open to anybody. */
export class AccountsLost extends Error {
  override readonly name = 'AccountsLost';
  constructor() {
    super(
      'This register has had accounts, and its ledger holds none: ledger.db is missing, is empty, or belongs to another register. Restore the ledger (regesta restore FILE). If this ledger is the right one, make a key (regesta key create --role administrator). To begin a new register, use another directory (REGESTA_DATA).',
    );
  }
}

/** RFC 9562 version 5 namespace under which account ids derive from issuer and subject. */
const ACCOUNTS = '7e0c9d52-4f0b-5c8e-8f5a-6a1d2b3c4e5f';

/** Returns the opaque account of an issuer's subject. Neither can be derived from it. */
export function accountOf(issuer: string, subject: string): string {
  return `account-${v5(`${issuer}\n${subject}`, ACCOUNTS)}`;
}

/**
 * Reads grants from the ledger itself. A change counts from the next request in this process, and within a second in others.
 * While the ledger does not answer, the grants that were last read count.
 */
@Injectable()
export class Grants {
  private cached: readonly RecordedEvent[] | undefined;
  /** Makers of the grants of these events that rest on somebody. */
  private makers: Makers = makersIn([]);
  /** The grants of these events that hold on a day. */
  private held:
    | { readonly of: readonly RecordedEvent[]; readonly on: string; readonly grants: readonly Grant[] }
    | undefined;
  private lookedAt = Number.NEGATIVE_INFINITY;
  private looking: Promise<readonly RecordedEvent[]> | undefined;
  /** The number of changes that this process has made: a look that began before one is not believed after it. */
  private changes = 0;

  constructor(
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    private readonly bus: CommandBus,
    private readonly journal: Journal,
    private readonly callers: Callers,
  ) {}

  /** Returns true if any grant was ever given. */
  async exist(): Promise<boolean> {
    return (await this.events(FRESH)).length > 0 || (await this.ledger.isMarked(ACCOUNTS_MARK));
  }

  /**
   * Checks that the ledger still holds the grants that were given, and marks the keys of a register that has some.
   * @throws {AccountsLost} if the keys or the read models remember accounts that the ledger does not have
   */
  async mustBeThere(): Promise<void> {
    const isMarked = await this.ledger.isMarked(ACCOUNTS_MARK);
    const isGiven = (await this.events(0)).length > 0;
    if (!isGiven && (isMarked || (await this.journal.has(ACCESS).catch(() => false)))) throw new AccountsLost();
    if (isGiven && !isMarked) await this.ledger.mark(ACCOUNTS_MARK);
  }

  /** Returns the grants in force today. */
  async list(): Promise<readonly HeldGrant[]> {
    return (await this.inForce(0)).map((grant) => shown(grant, this.makers));
  }

  /** Returns the keys that have stopped: nobody has ended them, and their maker is no administrator any more. */
  async stopped(): Promise<readonly ListedGrant[]> {
    const today = this.clock.today();
    const held = new Set((await this.inForce(0)).map(({ id }) => id));
    const given = stateOn(await this.events(FRESH), today)?.grants ?? [];
    return given
      .filter(({ id, keyHash, until = today }) => keyHash !== undefined && until >= today && !held.has(id))
      .map((grant) => ({ ...shown(grant, this.makers), stopping: [] }));
  }

  /** Returns those of the grants that hold on the date, each with what stops when it ends. */
  async holdingAmong(grants: readonly Grant[] | undefined, on: string): Promise<readonly ListedGrant[]> {
    await this.events(FRESH);
    const held = holding(grants, on, this.makers);
    return held.map((grant) => ({
      ...shown(grant, this.makers),
      stopping: stoppingWith(grant, held, on, this.makers).map(({ id }) => id),
    }));
  }

  /** Returns the labels of accounts: of each, that of its newest grant with a label, also if the grant has ended. */
  async labels(): Promise<ReadonlyMap<string, string>> {
    const given = (await this.events(FRESH)).filter(
      ({ type }) => type === ('AccessGiven' satisfies AccessFact['type']),
    );
    const labelled = given.map(({ data }) => data as Grant).filter(({ label }) => label);
    return new Map(labelled.map(({ account, label }) => [account, label!]));
  }

  /** Returns the caller of an API key; undefined if the key is unknown or no longer valid. */
  async ofKey(key: string): Promise<Caller | undefined> {
    const hash = hashOf(key);
    const find = async (age: number) =>
      callerOf((await this.inForce(age)).filter(({ keyHash }) => keyHash !== undefined && isKeyOf(hash, keyHash)));
    return (await find(FRESH)) ?? find(LOOK_AGAIN);
  }

  /**
   * Returns the account as a caller; undefined if it has no access, or no longer.
   * @param role the role that its token gives: it counts as one more grant, which nobody records
   */
  async ofAccount(account: string, role?: AccountRole): Promise<Caller | undefined> {
    const byToken = role ? [{ id: '', account, role, jurisdictions: [], activities: [] }] : [];
    const find = async (age: number) =>
      callerOf([...(await this.inForce(age)).filter((grant) => grant.account === account), ...byToken]);
    return (await find(FRESH)) ?? find(LOOK_AGAIN);
  }

  /**
   * Makes an API key. The key is only in the answer.
   * @throws {Rejection} ALREADY_EXISTS if the command was carried out before, since its answer with the key is gone; INVALID if
   * nobody could give access after it
   */
  async createKey(grant: NewGrant, meta: CommandMeta = {}): Promise<Receipt & { grant: string; key: string }> {
    const key = makeKey();
    const id = idOf(meta);
    const isMade = (await this.events(0)).some((event) => membersOf(event.data).id === id);
    if (isMade)
      reject(
        'ALREADY_EXISTS',
        `The key of ${id} was shown when it was made. Withdraw it and make another.`,
        'meta.commandId',
      );
    await this.mustLetAnAdministratorIn(grant, meta);
    const receipt = await this.changed(
      new GiveAccess(ACCESS, { id, account: id, keyHash: hashOf(key), ...complete(grant) }, meta),
    );
    return { ...receipt, grant: id, key };
  }

  /**
   * Gives access to a subject of the issuer.
   * @throws {Rejection} INVALID if no issuer is trusted, or if nobody could give access after it
   */
  async giveTo(
    issuer: string | undefined,
    subject: string,
    grant: NewGrant,
    meta: CommandMeta = {},
  ): Promise<Receipt & { grant: string }> {
    if (!issuer) reject('INVALID', 'No issuer is trusted here (OIDC_ISSUER): make an API key instead.', 'subject');
    await this.mustLetAnAdministratorIn(grant, meta);
    const [id, account] = [idOf(meta), accountOf(issuer, subject)];
    return { ...(await this.changed(new GiveAccess(ACCESS, { id, account, ...complete(grant) }, meta))), grant: id };
  }

  /**
   * Changes the name, the limits and the last day of a grant. Its role and its key stay.
   * @throws {Rejection} NOT_FOUND; LAST_ADMINISTRATOR; INVALID as for a new grant
   */
  async change(terms: GrantTerms, meta: CommandMeta = {}): Promise<Receipt> {
    const { id, label, until } = terms;
    await this.mustHoldFromNow(id, meta);
    return this.changed(
      new ChangeAccess(ACCESS, { id, label, until, ...bounds(terms), resting: await this.idsOfResting() }, meta),
    );
  }

  /**
   * Ends the grant from the effective date on. Default: today.
   * @throws {Rejection} INVALID for another date of an administrator's; LAST_ADMINISTRATOR
   */
  async withdraw(id: string, meta: CommandMeta = {}): Promise<Receipt> {
    await this.mustHoldFromNow(id, meta);
    return this.changed(new WithdrawAccess(ACCESS, { id, resting: await this.idsOfResting() }, meta));
  }

  /**
   * Hands a key over to the organisation: from then on it holds without the right of its maker.
   * @throws {Rejection} NOT_FOUND; INVALID if it is no key, or for another date; FORBIDDEN if it rests on the right of the caller, who would
   * keep it by that
   */
  async handOver(id: string, meta: CommandMeta = {}): Promise<Receipt> {
    const { of, responsible } = makersIn(await this.events(0));
    const { account } = this.callers.current();
    const maker = of.get(id);
    if (meta.effectiveOn !== undefined)
      reject(
        'INVALID',
        'A key is handed over on the day on which that is recorded: leave effectiveOn out.',
        'meta.effectiveOn',
      );
    if (maker !== undefined && (responsible.get(account) ?? account) === (responsible.get(maker) ?? maker))
      reject(
        'FORBIDDEN',
        'This key rests on your own right, and would outlive it. Ask another administrator, or hand it over on the machine of the register: regesta access hand-over.',
      );
    return this.changed(new HandOverAccess(ACCESS, { id }, meta));
  }

  /**
   * Makes the access of these users what the directory says. What is so already records nothing. Returns the accounts that have
   * lost access by it, so that their sessions are ended.
   * @param keeps the account of the directory itself: its key stays, also if one of these users made it
   * @throws {Rejection} LAST_ADMINISTRATOR, and then nothing of it is recorded
   */
  async provision(users: readonly DirectoryUser[], keeps: string): Promise<readonly string[]> {
    const entitlements = users.map(({ hasLeft, role, ...user }): Entitlement => {
      return { ...user, role: hasLeft ? undefined : role, grant: idOf({}) };
    });
    const left = users.filter(({ hasLeft }) => hasLeft);
    const accounts = new Set<string>();
    for (let [more, isFirst] = [true, true]; more; isFirst = false) {
      const today = this.clock.today();
      const events = await this.ledger.read(ACCESS);
      const held = heldBy(events, left, keeps, today);
      const resting = [...makersIn(events).of.keys()];
      if (held.grants.length > 0) for (const account of held.accounts) accounts.add(account);
      const ends = held.grants.filter(({ from }) => from <= today).map(({ id }) => id);
      const reason = left.length === users.length ? { reason: LEFT } : {};
      if (isFirst || ends.length > 0)
        await this.changed(new ProvisionAccess(ACCESS, { users: entitlements, ends, resting }, reason));
      for (const { id, from } of held.grants)
        if (from > today)
          await this.changed(new WithdrawAccess(ACCESS, { id, resting }, { effectiveOn: from, reason: LEFT }));
      more = held.grants.length > 0; // a key that was made meanwhile
    }
    return [...accounts];
  }

  /** Returns the ids of the grants that rest on somebody's right. */
  private async idsOfResting(): Promise<readonly string[]> {
    return [...makersIn(await this.events(0)).of.keys()];
  }

  /**
   * Checks that somebody can give access once the grant is given: with the first one, everybody has to sign in. A person who
   * has signed in as an administrator can, also if no grant says so but a token.
   */
  private async mustLetAnAdministratorIn(
    { role, until }: NewGrant,
    { effectiveOn, dryRun }: CommandMeta,
  ): Promise<void> {
    if (dryRun || this.callers.current().account !== ANYONE.account) return; // what is rehearsed is refused as such
    if ((await this.inForce(0)).some((grant) => grant.role === 'ADMINISTRATOR')) return;
    const today = this.clock.today();
    const wrong =
      role !== 'ADMINISTRATOR'
        ? 'role'
        : until !== undefined && until < today
          ? 'until'
          : effectiveOn !== undefined && effectiveOn > today && 'meta.effectiveOn';
    if (wrong)
      reject(
        'INVALID',
        'With this alone, nobody could give access any more. Give it to an administrator first, from today on: make a key with that role (regesta key create --role administrator, or Access in the console). Then give it to others.',
        wrong,
      );
  }

  /** Refuses another date for an administrator's grant: on it, the others that are there now need not be there. */
  private async mustHoldFromNow(id: string, meta: CommandMeta): Promise<void> {
    const isOfAdministrator = (await this.events(0)).some(({ type, data }) => {
      const given = data as Grant;
      return type === ('AccessGiven' satisfies AccessFact['type']) && given.id === id && given.role === 'ADMINISTRATOR';
    });
    if (isOfAdministrator && meta.effectiveOn !== undefined)
      reject(
        'INVALID',
        'The access of an administrator changes or ends on the day on which that is recorded: leave effectiveOn out.',
        'meta.effectiveOn',
      );
  }

  /** Carries the command out. The next request reads the grants again. */
  private async changed(
    command: GiveAccess | ChangeAccess | HandOverAccess | ProvisionAccess | WithdrawAccess,
  ): Promise<Receipt> {
    if (command.meta.dryRun)
      reject('INVALID', 'Access is given or withdrawn at once, and not rehearsed: leave dryRun out.', 'meta.dryRun');
    const receipt = await this.bus.execute(command);
    if (command instanceof GiveAccess) await this.ledger.mark(ACCOUNTS_MARK);
    this.changes += 1;
    this.lookedAt = Number.NEGATIVE_INFINITY;
    this.looking = undefined;
    return receipt;
  }

  private async inForce(age: number): Promise<readonly Grant[]> {
    const today = this.clock.today();
    const events = await this.events(age);
    if (this.held?.of !== events || this.held.on !== today)
      this.held = { of: events, on: today, grants: holding(stateOn(events, today)?.grants, today, makersIn(events)) };
    return this.held.grants;
  }

  private async events(age: number): Promise<readonly RecordedEvent[]> {
    if (this.cached && performance.now() - this.lookedAt < age) return this.cached;
    this.looking ??= this.look();
    if (!this.cached) return this.looking;
    const looked = this.looking.catch(() => {});
    if (!this.ledger.trouble) await Promise.race([looked, sleep(PATIENCE, undefined, { ref: false })]);
    return this.cached;
  }

  private async look(): Promise<readonly RecordedEvent[]> {
    const [began, { changes }] = [performance.now(), this];
    try {
      const events = await this.ledger.read(ACCESS);
      if (changes < this.changes && this.cached) return this.cached;
      this.cached = events;
      this.makers = makersIn(events);
      return events;
    } finally {
      if (changes === this.changes) [this.lookedAt, this.looking] = [began, undefined];
    }
  }
}

/** Returns the grants that were given and not ended by the date. */
function stateOn(events: readonly RecordedEvent[], on: string): Access | undefined {
  return stateIn(foldOf(accessDecider, events).segments, on) as Access | undefined;
}

/** Returns the id of the grant that a command makes. The same `commandId` gives the same id. */
function idOf({ commandId }: CommandMeta): string {
  return `grant-${commandId === undefined ? v4() : v5(`${commandId}/grant`, ACCOUNTS)}`;
}

/** Returns the lists that limit where an account records, as far as they say something. */
function bounds({ departments = [], controllers = [] }: Partial<RecordingLimit>): Partial<RecordingLimit> {
  return { ...(departments.length > 0 && { departments }), ...(controllers.length > 0 && { controllers }) };
}

function complete(given: NewGrant) {
  const { role, label, until, jurisdictions = [], activities = [], includesReasons, includesIssuedReports } = given;
  return {
    role,
    ...(label !== undefined && { label }),
    ...(until !== undefined && { until }),
    jurisdictions,
    activities,
    ...bounds(given),
    ...(includesReasons && { includesReasons }),
    ...(includesIssuedReports && { includesIssuedReports }),
  };
}

/**
 * Combines the grants of one account: the widest role, and for a regulator every scope. It reads reasons only if all of its
 * grants say so, because their scopes become one. It records where one of its grants of that role allows it.
 */
export function callerOf(grants: readonly Grant[]): Caller | undefined {
  const [first] = grants;
  if (!first) return undefined;
  const role = ACCOUNT_ROLES.findLast((candidate) => grants.some((grant) => grant.role === candidate))!;
  const { account } = first;
  if (role !== 'REGULATOR') {
    const limits = grants
      .filter((grant) => grant.role === role)
      .map(({ departments = [], controllers = [] }) => ({ departments, controllers }));
    const isLimited = limits.every(({ departments, controllers }) => departments.length + controllers.length > 0);
    return { account, role, ...(isLimited && { limits }) };
  }
  const jurisdictions = [...new Set(grants.flatMap((grant) => grant.jurisdictions))].sort();
  const activities = [...new Set(grants.flatMap((grant) => grant.activities))].sort();
  const includesReasons = grants.every((grant) => grant.includesReasons);
  const includesIssued = grants.some((grant) => grant.includesIssuedReports);
  return {
    account,
    role,
    scope: {
      jurisdictions,
      activities,
      ...(includesReasons && { includesReasons }),
      ...(includesIssued && { issuedTo: account }),
    },
  };
}
