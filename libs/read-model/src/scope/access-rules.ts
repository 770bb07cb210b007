import type { Caller, Decider, Scope } from '#ledger';
import { VIEW } from '../engines/database.js';
import type { Filter } from '../read/filter.js';
import type { Sight, SightOf } from './read-scope.js';

/** Who sees things of one kind. Declared once a slice, in `<thing>.access.ts`. */
export interface Access {
  /** Which things of the kind a regulator's grant covers; where absent, none. */
  covered?(scope: Scope): Filter;
  /** Whether nobody but administrators sees things of the kind. */
  readonly isForAdministrators?: boolean;
}

interface KindAccess {
  readonly decider: Decider;
  readonly access: Access;
}

/** What callers see, by what each kind of thing declares. */
export class AccessRules {
  private readonly sights = new Map<string, Sight>();

  constructor(private readonly kinds: readonly KindAccess[]) {}

  /** What the caller sees. */
  sightOf({ role, scope }: Caller): Sight {
    const name = role === 'REGULATOR' ? `REGULATOR ${JSON.stringify(scope)}` : role;
    let sight = this.sights.get(name);
    if (!sight) {
      const seen = role === 'REGULATOR' ? this.coveredBy(scope!) : this.whole(role === 'ADMINISTRATOR');
      sight = { name, kinds: new Map(seen), isLimited: role === 'REGULATOR' };
      this.sights.set(name, sight);
    }
    return sight;
  }

  private whole(isAdministrator: boolean): [string, SightOf][] {
    return this.kinds
      .filter(({ access }) => isAdministrator || !access.isForAdministrators)
      .map(({ decider }) => [decider.category, { view: VIEW.CURRENT }]);
  }

  private coveredBy(scope: Scope): [string, SightOf][] {
    return this.kinds.flatMap(({ decider, access }): [string, SightOf][] => {
      if (!access.covered || access.isForAdministrators) return [];
      const view = decider.reviewed ? VIEW.APPROVED : VIEW.CURRENT;
      return [[decider.category, { view, covered: access.covered(scope) }]];
    });
  }
}
