import { Injectable, type Provider } from '@nestjs/common';
import { ACCOUNT_ROLES, type AccountRole, type Caller, type Scope } from '#ledger';
import { VIEW } from '../engines/database.js';
import { type Projection, Projections } from '../projection.js';
import type { Filter } from '../read/filter.js';
import type { Sight, SightOf } from './read-scope.js';

/** Who may use a field: whoever has signed in, or whoever reads everything, or may do as much as the role. */
export type Needs = 'ANYBODY' | Exclude<AccountRole, 'REGULATOR'>;

/** Names of fields by who may use them. */
export type Allowed = { readonly [N in Needs]?: readonly string[] };

/** Who may see and do what with one part of the register. Declared once a slice, in `<thing>.access.ts`. */
export interface Access {
  /** The kind of thing; absent where it is of none. */
  readonly kind?: string;
  /** Which things of the kind a regulator's grant covers; where absent, none. */
  covered?(scope: Scope): Filter;
  /** Whether nobody but administrators sees things of the kind. */
  readonly isForAdministrators?: boolean;
  readonly queries?: Allowed;
  readonly mutations?: Allowed;
  /** Object types of the API: whoever has reached one reads its fields. */
  readonly types: readonly string[];
}

/** Whether the role is enough. */
export function suffices(role: AccountRole, needs: Needs): boolean {
  return needs === 'ANYBODY' || ACCOUNT_ROLES.indexOf(role) >= ACCOUNT_ROLES.indexOf(needs);
}

/** Every declaration of access of this program; each slice's module adds its own. */
@Injectable()
export class AccessRules {
  private readonly all: Access[] = [];
  private readonly sights = new Map<string, Sight>();

  constructor(private readonly projections: Projections) {}

  add(access: Access): void {
    this.all.push(access);
  }

  /** What using the field needs; undefined where nobody has declared it, and nobody may use it. */
  needs(type: string, field: string): Needs | undefined {
    const kind = type === 'Query' ? 'queries' : type === 'Mutation' ? 'mutations' : undefined;
    if (!kind) return this.all.some((access) => access.types.includes(type)) ? 'ANYBODY' : undefined;
    for (const access of this.all)
      for (const [needs, fields] of Object.entries(access[kind] ?? {}))
        if (fields.includes(field)) return needs as Needs;
    return undefined;
  }

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
    return this.kinds()
      .filter(({ access }) => isAdministrator || !access?.isForAdministrators)
      .map(({ kind }) => [kind, { view: VIEW.CURRENT }]);
  }

  private coveredBy(scope: Scope): [string, SightOf][] {
    return this.kinds().flatMap(({ kind, access, projection }): [string, SightOf][] => {
      if (!access?.covered || access.isForAdministrators) return [];
      const view = projection.decider.reviewed ? VIEW.APPROVED : VIEW.CURRENT;
      return [[kind, { view, covered: access.covered(scope) }]];
    });
  }

  private kinds(): { kind: string; projection: Projection; access: Access | undefined }[] {
    return this.projections.all.map((projection) => {
      const kind = projection.decider.category;
      return { kind, projection, access: this.all.find((one) => one.kind === kind) };
    });
  }
}

/** A Nest provider that adds the declaration to those of the program. */
export function accessOf(access: Access): Provider {
  return {
    provide: `access to ${access.kind ?? access.types[0]}`,
    inject: [AccessRules],
    useFactory: (rules: AccessRules) => {
      rules.add(access);
      return access;
    },
  };
}
