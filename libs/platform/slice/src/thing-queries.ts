import { Injectable, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Args, Query } from '@nestjs/graphql';
import { At, connect, Id, Moment, Needs, PageArgs, type Requirement, SORT } from '#graphql';
import type { Thing } from '#ledger';
import {
  type FacetInput,
  type Facets,
  type Filter,
  type Found,
  facetConditions,
  orderOf,
  type SortInput,
  type SortKey,
  Things,
} from '#read-model';

/** Wishes that the filter of any list may have. */
interface Wishes {
  readonly text?: string;
  readonly facets?: readonly FacetInput[];
}

/** A kind of thing as it is asked for. */
interface Queried<State extends Thing, Shown, W extends Wishes> {
  /** The kind. The query of one thing has its name. */
  readonly kind: string;
  /** The name of the query of the list. */
  readonly list: string;
  readonly needs: Requirement;
  /** The descriptions of the two queries. */
  readonly descriptions: { readonly list: string; readonly one?: string };
  readonly type: Type;
  readonly page: Type;
  readonly filter: Type<W>;
  readonly sort: Type<SortInput>;
  readonly sorts: Readonly<Record<string, SortKey>>;
  /** The facets by which the list is counted and filtered, if it has any. */
  readonly facets?: Facets;
  /** Returns the conditions that a filter sets, without those on facets. */
  conditions(wishes: Omit<W, 'facets'>): Filter;
  /** Returns a thing as the API shows it. */
  show(thing: Found<State>): Shown;
}

/** Returns the class of a resolver with the queries of a kind of thing: its list in pages, and one of them at a moment. */
export function thingQueries<State extends Thing, Shown, W extends Wishes>(queried: Queried<State, Shown, W>) {
  const { kind, needs, descriptions, facets = {} } = queried;

  @Injectable()
  class ThingQueries {
    constructor(
      readonly bus: CommandBus,
      readonly things: Things,
    ) {}

    @Needs(needs)
    @Query(() => queried.page, { name: queried.list, description: descriptions.list })
    async page(
      @Args() page: PageArgs,
      @Args('filter', { type: () => queried.filter, nullable: true }) filter?: W,
      @Args('sort', { type: () => [queried.sort], ...SORT }) sort?: SortInput[],
    ) {
      const { facets: chosen, ...wishes } = filter ?? new queried.filter();
      const { allOf = [], ...conditions } = queried.conditions(wishes);
      const wished = { ...conditions, allOf: [...allOf, ...facetConditions(facets, chosen)] };
      return connect(await this.things.page<State>(kind, page, wished, orderOf(queried.sorts, sort)), queried.show);
    }

    @Needs(needs)
    @Query(() => queried.type, { name: kind, nullable: true, description: descriptions.one })
    async one(@Id() id: string, @At() at?: Moment) {
      const [thing] = await this.things.byIds<State>(kind, [id], await this.things.moment(at));
      return thing && queried.show(thing);
    }
  }
  return ThingQueries;
}
