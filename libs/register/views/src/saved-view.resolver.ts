import { CommandBus } from '@nestjs/cqrs';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { connect, MutationsOf, Needs, PageArgs, present, RecordStatus } from '#graphql';
import { type Found, filterOf, Things } from '#read-model';
import type { SavedView as SavedViewState } from './saved-view.fields.js';
import { SavedView, SavedViewConnection, savedViewTypes } from './saved-view.graphql.js';

/** Returns the view as the API shows it. */
export function showView(view: Found<SavedViewState>): SavedView {
  return present<SavedView>(view);
}

@MutationsOf(savedViewTypes)
@Resolver(() => SavedView)
export class SavedViewResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('VIEWER')
  @Query(() => SavedViewConnection, { description: 'Views of lists that everybody has, by name.' })
  async savedViews(
    @Args() page: PageArgs,
    @Args('list', { nullable: true, description: 'The list, such as `activities`.' }) list?: string,
    @Args('status', {
      type: () => RecordStatus,
      nullable: true,
      description: 'RETIRED finds views that were removed.',
    })
    status?: keyof typeof RecordStatus,
  ) {
    return connect(await this.things.page<SavedViewState>('savedView', page, filterOf({ list, status })), showView);
  }
}
