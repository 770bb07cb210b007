import { accountOf, type DirectoryUser, type Grants, type RoleMapping, type Sessions, widestOf } from '#access';
import { type Callers, type Clock, Rejection } from '#kernel';
import { type Entry, type Resource, USER } from './attributes.js';
import type { SqliteDirectory, Stored } from './sqlite.directory.js';

/** The parts of the register that follow the directory, and the settings. */
export interface FollowingParts {
  readonly store: SqliteDirectory;
  readonly grants: Grants;
  readonly sessions: Sessions;
  readonly callers: Callers;
  readonly clock: Clock;
  /** The issuer at which users sign in. */
  readonly issuer: string;
  /** Roles by the names of groups. */
  readonly groups: RoleMapping;
  /** The attribute of a user that is the subject of its tokens. */
  readonly subject: 'externalId' | 'userName';
}

/** The users whose grants are recorded together. */
const TOGETHER = 250;
/** Times that grants follow what was said meanwhile. */
const TIMES = 5;

/**
 * Makes grants follow what the directory says. A user with something to record is marked as due in the transaction that keeps
 * what was said. So what fails on the way is completed by the next request, or at the next start.
 */
export class Following {
  constructor(private readonly parts: FollowingParts) {}

  /**
   * Records what is due.
   * @param putBack puts back what was said, if the register refuses what would follow
   * @throws {Rejection} after that
   */
  async follow(putBack: () => void): Promise<void> {
    try {
      await this.followDue();
    } catch (error) {
      if (!(error instanceof Rejection)) throw error;
      putBack();
      await this.followDue();
      throw error;
    }
  }

  /** Completes what an earlier request has left due. Returns the reasons why something stays as it was. */
  async complete(): Promise<readonly string[]> {
    const { store } = this.parts;
    const reasons: string[] = [];
    for (const user of store.due()) {
      const summary = this.summary(user);
      await this.followAll([user]).catch((error) => {
        if (!(error instanceof Rejection)) throw error;
        store.note(user, summary);
        reasons.push(error.message);
      });
    }
    return reasons;
  }

  /** Marks users as due if the settings of this start give them something else than those before. */
  resume(): void {
    const { store } = this.parts;
    const changed = store.noted().filter(({ id, recorded }) => this.summary(id) !== recorded);
    store.transaction(() => store.touch(changed.map(({ id }) => id)));
  }

  /** Ends the access of a user who is known to the grants alone. Returns true if there was any. */
  async forget(user: string): Promise<boolean> {
    return (await this.provision([{ user, hasLeft: true }])).length > 0;
  }

  /** Returns the account of a user; undefined if it has no subject. */
  accountFor(resource: Resource): string | undefined {
    const { issuer, subject } = this.parts;
    const of = resource[subject];
    return typeof of === 'string' ? accountOf(issuer, of) : undefined;
  }

  private async followDue(): Promise<void> {
    for (let due = this.parts.store.due(); due.length > 0; due = due.slice(TOGETHER))
      await this.followAll(due.slice(0, TOGETHER));
  }

  private async followAll(users: readonly string[]): Promise<void> {
    const { store } = this.parts;
    const summaries = () => users.map((user) => this.summary(user));
    // Another process can change what is kept while this one records.
    for (let [times, before] = [0, summaries()]; times < TIMES; times += 1) {
      await this.provision(users.flatMap((user) => this.said(user) ?? []));
      const after = summaries();
      if (after.every((summary, i) => summary === before[i])) break;
      before = after;
    }
    for (const user of users) store.note(user, this.summary(user));
  }

  /** Records what the directory says of the users, and ends the sessions of those who have left. */
  private async provision(users: readonly DirectoryUser[]): Promise<readonly string[]> {
    const { grants, sessions, callers } = this.parts;
    const ended = await grants.provision(users, callers.current().account);
    for (const account of ended) sessions.endOf(account);
    return ended;
  }

  /** Returns what the directory says of a user; undefined if it has deleted the user. */
  private said(user: string): DirectoryUser | undefined {
    const { store, groups } = this.parts;
    const [stored] = store.find(USER.name, new Map([['id', user]]));
    return (
      stored &&
      saidOf(
        stored,
        store.groupsOf(user).map(({ name }) => name),
        groups,
      )
    );
  }

  /** Returns a text that differs if what is to be recorded of a user does. */
  private summary(user: string): string {
    const said = this.said(user);
    return said ? [said.account, said.hasLeft ? 'left' : (said.role ?? 'none')].join(' ') : '';
  }
}

/** Returns what the directory says of a user in groups of these names. */
function saidOf({ id: user, account, resource }: Stored, names: readonly string[], groups: RoleMapping): DirectoryUser {
  const roles = ((resource.roles ?? []) as readonly Entry[]).map(({ value }) => String(value));
  const widest = widestOf(groups, [...names, ...roles]);
  return { user, account, role: widest?.role, label: widest?.name, hasLeft: resource.active === false };
}
