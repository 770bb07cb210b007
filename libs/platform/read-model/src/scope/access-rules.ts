import { ANYONE, type Caller, type GrantScope, membersOf, RecentlyUsed } from '#kernel';
import { type Belonging, Belongings, type Decider, type Thing } from '#ledger';
import { VIEW } from '../engines/database.js';
import type { Filter } from '../read/filter.js';
import type { KindScope, ReadScope } from './read-scope.js';

/** Declares who may read things of one kind, and whose they are: once for each slice, in `<thing>.access.ts`. */
export interface Access {
  /** Returns the filter for the things that a regulator's grant covers. If absent, a grant covers none of the kind. */
  covered?(scope: GrantScope): Filter;
  /** True if only administrators may read things of the kind. */
  readonly isForAdministrators?: boolean;
  /** The fields that say whose a thing is. If absent, it is for the whole register, and limited callers do not change it. */
  readonly belonging?:
    | { readonly department: string; readonly controllers: string }
    | { /** The things that it goes with. */ readonly of: string };
  /** True if limited callers may add things of the kind all the same. */
  readonly isAddedByAll?: boolean;
}

/** Most scopes to keep. */
const MAX_SCOPES = 100;

/** The kind of the ledger's own events, such as accepted losses. Those who see the whole register see them. */
const LEDGER = 'ledger';

/** The scope of the directory, which reads nothing of the register. */
const NOTHING: ReadScope = { kinds: new Map(), isLimited: true, includesReasons: false };

interface KindAccess {
  readonly decider: Decider;
  readonly access: Access;
}

/** Works out what callers may read and record, from what each kind of thing declares. */
export class AccessRules extends Belongings {
  /** The scopes by role and grant. They stay the same objects, by which caches find their keys. */
  private readonly scopes = new RecentlyUsed<ReadScope>(MAX_SCOPES);
  private readonly approved = new WeakMap<ReadScope, ReadScope>();

  constructor(private readonly kinds: readonly KindAccess[]) {
    super();
  }

  override of(kind: string, state: Thing): Belonging | undefined {
    const fields = this.accessOf(kind)?.belonging;
    if (!fields) return undefined;
    if ('of' in fields) return { of: textsOf(state, fields.of) };
    return {
      department: textsOf(state, fields.department)[0],
      controllers: textsOf(state, fields.controllers),
    };
  }

  override areAddedByAll(kind: string): boolean {
    return this.accessOf(kind)?.isAddedByAll === true;
  }

  /** Returns what the caller may read. */
  readScopeOf({ role, scope }: Caller): ReadScope {
    if (role === 'PROVISIONER') return NOTHING;
    const isLimited = role === 'REGULATOR';
    const whose = isLimited ? `${role} ${JSON.stringify(scope)}` : role;
    let readScope = this.scopes.get(whose);
    if (!readScope) {
      const seen = isLimited ? this.coveredBy(scope!) : this.whole(role === 'ADMINISTRATOR');
      const includesReasons = !isLimited || scope!.includesReasons === true;
      readScope = { kinds: new Map(seen), isLimited, includesReasons };
      this.scopes.set(whose, readScope, 1);
    }
    return readScope;
  }

  /** Returns the scope with approved content alone of what is reviewed. */
  approvedOf(readScope: ReadScope | undefined): ReadScope {
    const scope = readScope ?? this.readScopeOf(ANYONE);
    const known = this.approved.get(scope);
    if (known) return known;
    const reviewed = new Set(this.kinds.flatMap(({ decider }) => (decider.reviewed ? [decider.category] : [])));
    const kinds = [...scope.kinds].map(
      ([kind, one]) => [kind, reviewed.has(kind) ? { ...one, view: VIEW.APPROVED } : one] as const,
    );
    const approved = { ...scope, kinds: new Map(kinds) };
    this.approved.set(scope, approved);
    return approved;
  }

  private accessOf(kind: string): Access | undefined {
    return this.kinds.find(({ decider }) => decider.category === kind)?.access;
  }

  private whole(isAdministrator: boolean): [string, KindScope][] {
    const kinds = this.kinds
      .filter(({ access }) => isAdministrator || !access.isForAdministrators)
      .map(({ decider }) => decider.category);
    return [...kinds, LEDGER].map((kind) => [kind, { view: VIEW.CURRENT }]);
  }

  private coveredBy(scope: GrantScope): [string, KindScope][] {
    return this.kinds.flatMap(({ decider, access }): [string, KindScope][] => {
      if (!access.covered || access.isForAdministrators) return [];
      const view = decider.reviewed ? VIEW.APPROVED : VIEW.CURRENT;
      return [[decider.category, { view, covered: access.covered(scope) }]];
    });
  }
}

/** Returns the texts of a field: one, a list or none. */
function textsOf(state: Thing, field: string): readonly string[] {
  const value = membersOf(state)[field] as string | readonly string[] | undefined;
  return value === undefined ? [] : [value].flat();
}
