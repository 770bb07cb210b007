import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { connect, Long, Needs, PageArgs, ThingName } from '#graphql';
import { categoryOf } from '#ledger';
import { type Hit, type Moment, Names, Search } from '#read-model';
import { aboutOf } from './about.js';
import { Loaders, type RequestContext } from './loaders.js';
import { KINDS, SearchHit, SearchHitConnection, ThingType } from './search.graphql.js';

/** A hit with what its fields are read from. */
type Parented = SearchHit & { readonly at: Moment; readonly aboutId?: string };

/** Resolves what an attached file that was found is about: it is shown there. */
@Resolver(() => SearchHit)
export class SearchHitFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => ThingName, { nullable: true, description: 'The thing that a file is attached to.' })
  about(@Parent() { aboutId, at }: Parented, @Context() context: RequestContext) {
    return aboutId === undefined ? null : aboutOf({ about: aboutId, at }, this.loaders, context);
  }
}

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

function shown(
  hit: Hit & { readonly reference?: string; readonly about?: string },
  name: string | undefined,
): Parented {
  const { id, key, reference, status, fields, snippet, at, about: aboutId } = hit;
  return { type: categoryOf(id), id, name, key, reference, status, fields, snippet, at, aboutId };
}
