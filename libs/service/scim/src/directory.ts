import { v4 } from 'uuid';
import { same, Turns, yieldToEventLoop } from '#kernel';
import { plain } from '#ledger';
import { type Entry, GROUP, type Resource, type ResourceType, readResource, USER } from './attributes.js';
import { type Filter, meets, namesIn, requiredBy } from './filter.js';
import { Following, type FollowingParts } from './following.js';
import { patched } from './patch.js';
import { refuse, ScimError } from './scim-error.js';
import type { Stored } from './sqlite.directory.js';

/** Says whether an attribute is asked for. */
export type Wanted = (attribute: string) => boolean;

/** A resource as it is shown. */
export interface Presented extends Resource {
  readonly id: string;
  readonly meta?: { readonly created: string; readonly lastModified: string };
}

/** The part of a list that is asked for. */
interface Asked {
  readonly filter?: Filter;
  /** The number that is left out at the beginning, and the largest number that is shown. */
  readonly from: number;
  readonly count: number;
}

interface Listed {
  readonly total: number;
  readonly page: readonly Presented[];
}

/** Resources that are looked at before other work has its turn. */
const TURN = 500;
/** The most users and groups that are kept. */
const MOST = { User: 20_000, Group: 2_000 } as const;

/**
 * Follows the directory of the organisation: it keeps users and groups, and gives and ends grants by them. What was said is kept first and
 * recorded then. So a request that is sent again after a failure completes it, and one that was carried out records nothing.
 */
export class Directory {
  /** One request after the other writes. */
  private readonly writing = new Turns();
  private readonly following: Following;

  constructor(private readonly parts: FollowingParts) {
    this.following = new Following(parts);
  }

  create(type: ResourceType, body: unknown): Promise<Stored> {
    return this.write(type, undefined, () => readResource(type, body));
  }

  /**
   * Replaces a resource. Whether a user is active, and the id in the directory, stay if they are left out: that must let nobody in again.
   */
  replace(type: ResourceType, id: string, body: unknown): Promise<Stored> {
    return this.write(type, id, ({ active, externalId }) => ({ active, externalId, ...readResource(type, body) }));
  }

  change(type: ResourceType, id: string, body: unknown): Promise<Stored> {
    return this.write(type, id, (before) => patched(type, before, body));
  }

  /** Deletes a user or a group. The access of a user ends first, also if only the grants still know the user. */
  delete(type: ResourceType, id: string): Promise<void> {
    const { store } = this.parts;
    return this.writing.take(async () => {
      await this.following.complete();
      const before = this.find(type, id);
      if (!before && type === USER && (await this.following.forget(id))) return;
      if (!before) return nothing(type, id);
      const members = store.membersOf(id);
      store.transaction(() => {
        store.touch([id, ...members]);
        if (type === GROUP) store.remove(id);
        else store.put(type.name, { ...before, resource: { ...before.resource, active: false } });
      });
      await this.following.follow(() => this.restore(type, id, before, members));
      if (type === USER) store.erase(id);
    });
  }

  /** Records what the settings of this start make of what was said before. Returns the reasons why something stays as it was. */
  async resume(account: string): Promise<readonly string[]> {
    const { store, callers } = this.parts;
    if (!store.isThere) return [];
    return callers.run({ account, role: 'PROVISIONER' }, () =>
      this.writing.take(() => {
        this.following.resume();
        return this.following.complete();
      }),
    );
  }

  /** Returns the resource, with what follows from others: the members of a group, the groups of a user. */
  private whole(type: ResourceType, { id, resource }: Stored, isWanted: Wanted): Resource {
    const { store } = this.parts;
    const listed = (name: string, entries: () => readonly Entry[]) => {
      const list = isWanted(name) ? entries() : [];
      return list.length > 0 ? { [name]: list } : {};
    };
    if (type === GROUP)
      return { ...resource, ...listed('members', () => store.membersOf(id).map((value) => ({ value, type: 'User' }))) };
    const groups = () => store.groupsOf(id).map(({ id: value, name: display }) => ({ value, display }));
    return { ...resource, ...listed('groups', groups) };
  }

  /**
   * Returns a resource as it is shown.
   * @throws {ScimError} 404
   */
  get(type: ResourceType, id: string, isWanted: Wanted): Presented {
    return this.present(type, this.find(type, id) ?? nothing(type, id), isWanted);
  }

  /** Returns a page of the resources that meet the filter, and their number. */
  async list(type: ResourceType, { filter, from, count }: Asked, isWanted: Wanted): Promise<Listed> {
    const { store } = this.parts;
    const page = (stored: readonly Stored[]) => stored.map((one) => this.present(type, one, isWanted));
    if (!filter)
      return { total: store.count(type.name), page: page(store.find(type.name, new Map(), { from, count })) };
    const names = namesIn(filter);
    const found: Stored[] = [];
    for (const [i, one] of store.find(type.name, requiredBy(filter)).entries()) {
      if (i % TURN === TURN - 1) await yieldToEventLoop();
      const sought = this.present(type, one, (name) => names.has(name));
      if (meets(sought, filter)) found.push(one);
    }
    return { total: found.length, page: page(found.slice(from, from + count)) };
  }

  /** Returns the resource as it is shown, with the attributes that are wanted. */
  present(type: ResourceType, stored: Stored, isWanted: Wanted): Presented {
    const whole = Object.entries(this.whole(type, stored, isWanted)).filter(([name]) => isWanted(name));
    const { id, created, changed: lastModified } = stored;
    return { id, ...Object.fromEntries(whole), ...(isWanted('meta') && { meta: { created, lastModified } }) };
  }

  private find(type: ResourceType, id: string): Stored | undefined {
    return this.parts.store.find(type.name, new Map([['id', id]]))[0];
  }

  private write(
    type: ResourceType,
    id: string | undefined,
    resourceAfter: (before: Resource) => Resource,
  ): Promise<Stored> {
    const { store, clock } = this.parts;
    return this.writing.take(async () => {
      await this.following.complete();
      const { before, members, after } = store.transaction(() => {
        const before = id === undefined ? undefined : (this.find(type, id) ?? nothing(type, id));
        const members = before ? store.membersOf(before.id) : [];
        const stated = resourceAfter(before ? withMembers(type, before.resource, members) : {});
        const { members: given = [], ...resource } = complete(type, stated);
        const now = clock.now().toISOString();
        const made = before ?? { id: this.idFor(type, resource), created: now };
        const users = (given as readonly Entry[]).map(({ value }) => String(value));
        this.mustBeThere(users.filter((user) => !members.includes(user)));
        const moved = store.setMembers(made.id, users);
        const isSame = before && moved.length === 0 && same(before.resource, plain(resource));
        const account = type === USER ? this.following.accountFor(resource) : undefined;
        const after: Stored = { ...made, resource, account, changed: isSame ? before.changed : now };
        this.mustBeFree(type, after);
        store.put(type.name, after);
        const isRenamed = before?.resource.displayName !== resource.displayName;
        store.touch([...(type === USER ? [made.id] : []), ...(isRenamed ? [...members, ...users] : moved)]);
        return { before, members, after };
      });
      await this.following.follow(() => this.restore(type, after.id, before, members));
      return after;
    });
  }

  /** Puts back a resource as it was; one that was not there is removed. */
  private restore(type: ResourceType, id: string, before: Stored | undefined, members: readonly string[]): void {
    const { store } = this.parts;
    store.transaction(() => {
      store.touch([id, ...members, ...store.membersOf(id)]);
      store.setMembers(id, members);
      if (before) store.put(type.name, before);
      else store.remove(id);
    });
  }

  /** Returns the id of a new resource. That of a user is found again if what is kept was lost: its grants have it. */
  private idFor(type: ResourceType, resource: Resource): string {
    const account = type === USER ? this.following.accountFor(resource) : undefined;
    const id = account?.replace(/^account-/, 'user-');
    return id !== undefined && !this.find(USER, id) ? id : `${type.name.toLowerCase()}-${v4()}`;
  }

  /** @throws {ScimError} if another resource has the name or the subject, or there are too many */
  private mustBeFree(type: ResourceType, { id, resource, account }: Stored): void {
    const { store, subject } = this.parts;
    const name = type === USER ? 'userName' : 'displayName';
    const [same] = store.find(type.name, new Map([[name, String(resource[name])]]));
    if (same && same.id !== id) taken(type, name, same.id);
    const other = account === undefined ? undefined : store.idOfAccount(account);
    if (other !== undefined && other !== id) taken(type, subject, other);
    if (!this.find(type, id) && store.count(type.name) >= MOST[type.name])
      throw new ScimError(413, `At most ${MOST[type.name]} are kept. Assign only those who use the register.`);
  }

  private mustBeThere(users: readonly string[]): void {
    const missing = users.find((user) => !this.find(USER, user));
    if (missing !== undefined) refuse('invalidValue', `There is no user ${missing}: make the user first.`);
  }
}

/** Returns the resource with what it needs and was not stated. */
function complete(type: ResourceType, resource: Resource): Resource {
  const whole = type === USER ? { ...resource, active: resource.active ?? true } : resource;
  const missing = type.attributes.find(({ name, isRequired }) => isRequired && (whole as Resource)[name] === undefined);
  if (missing) refuse('invalidValue', `A ${type.name} needs ${missing.name}.`);
  return whole;
}

function withMembers(type: ResourceType, resource: Resource, members: readonly string[]): Resource {
  return type === GROUP ? { ...resource, members: members.map((value) => ({ value })) } : resource;
}

function nothing(type: ResourceType, id: string): never {
  throw new ScimError(404, `There is no ${type.name} ${id}. It was deleted, or never made: make it again by POST.`);
}

function taken(type: ResourceType, attribute: string, id: string): never {
  throw new ScimError(409, `${type.name} ${id} has this ${attribute} already. Change that one.`, 'uniqueness');
}
