import { Args, Query, Resolver } from '@nestjs/graphql';
import { connect, Long, Needs, PageArgs } from '#graphql';
import { categoryOf } from '#ledger';
import { type Hit, Names, Search } from '#read-model';
import { KINDS, type SearchHit, SearchHitConnection, ThingType } from './search.graphql.js';

/** Resolves the search over all kinds of things. */
@Resolver()
export class SearchResolver {
  constructor(
    private readonly search: Search,
    private readonly called: Names,
  ) {}

  @Long()
  @Needs('ANYBODY')
  @Query(() => SearchHitConnection, {
    name: 'search',
    description:
      'The things in force that contain every word, in any field and any language. Names that begin with the first word come first, then names with all words.',
  })
  async searchThings(
    @Args('text', { description: 'One to eight words or parts of words, of at most 500 characters.' }) text: string,
    @Args() page: PageArgs,
    @Args('types', { type: () => [ThingType], nullable: true }) types?: (keyof typeof ThingType)[],
  ) {
    const kinds = types ? types.map((type) => KINDS[type]) : Object.values(KINDS);
    const found = await this.search.page({ ...page, text, kinds });
    const names = await this.called.of(found.nodes);
    return connect(found, (hit) => shown(hit, names.get(hit.id)));
  }
}

function shown(hit: Hit & { readonly reference?: string }, name: string | undefined): SearchHit {
  const { id, key, reference, status, fields, snippet } = hit;
  return { type: categoryOf(id), id, name, key, reference, status, fields, snippet };
}
