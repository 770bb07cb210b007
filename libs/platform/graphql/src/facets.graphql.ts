import type { Type } from '@nestjs/common';
import {
  Args,
  Field,
  InputType,
  Int,
  ObjectType,
  Parent,
  ResolveField,
  Resolver,
  registerEnumType,
} from '@nestjs/graphql';
import { Deciders } from '#ledger';
import type { FacetInput, Facets, ListPage } from '#read-model';
import { Long, Readable } from './access.js';
import { enumOf } from './enum-of.js';
import { Optional } from './fields.js';

/** The API type of a value with the number of entries that have it. */
@Readable()
@ObjectType({ description: 'A value, and the number of entries of the list that have it.' })
export class FacetCount {
  @Field() value!: string;
  @Optional(() => String, { description: 'The name for people, if the value is an id or a key.' }) label?: string;
  @Field(() => Int) count!: number;
}

/** The facets of a list in the API: the input of its filter, and the resolver of its field `counts`. */
interface FacetTypes {
  readonly filter: Type<FacetInput>;
  /** Returns the resolver that adds `counts(by:)` to the page type. */
  counts(page: Type): Type;
}

/**
 * Returns the types by which a list is counted and filtered, and registers the enum of its facets: `ActivityFacet`.
 * @param name the first part of their names
 */
export function facetTypes(name: string, facets: Facets, description: string): FacetTypes {
  const facet = enumOf(Object.keys(facets));
  registerEnumType(facet, { name: `${name}Facet`, description });

  @InputType(`${name}FacetFilter`, { description: 'Selects things that have one of the values.' })
  class Filter implements FacetInput {
    @Field(() => facet)
    by!: string;

    @Field(() => [String], {
      description: 'As `counts(by:)` gives them, at most 100. An empty list sets no condition.',
    })
    values!: string[];
  }

  const counts = (page: Type) => {
    @Resolver(() => page)
    class FacetFields {
      constructor(private readonly deciders: Deciders) {}

      @Long()
      @ResolveField(() => [FacetCount], {
        description:
          'The entries of the whole list, counted by a value of theirs: the 100 most frequent, the largest count first. `none` counts those that state none, where a facet has that. Conditions on the same facet in `filter.facets` are left out.',
      })
      async counts(
        @Parent() list: Pick<ListPage<never>, 'counts'>,
        @Args('by', { type: () => facet }) by: string,
      ): Promise<FacetCount[]> {
        const { ids, label } = facets[by]!;
        const values = await list.counts(by, facets[by]!);
        const nameOf = (value: string, thing: (typeof values)[number]['thing']) =>
          thing && (ids === undefined ? label?.(thing, value) : this.deciders.of(value)?.name(thing));
        return values.map(({ value, count, thing }) => ({ value, count, label: nameOf(value, thing) }));
      }
    }
    return FacetFields;
  };
  return { filter: Filter, counts };
}

/** The description of the field `facets` of every filter. */
export const FACETS = { description: 'Conditions on facets: all must hold, each by one of its values.' } as const;
