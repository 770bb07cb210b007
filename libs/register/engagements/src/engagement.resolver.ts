import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DeclaredMutations,
  Id,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
import * as commands from './engagement.commands.js';
import type { Engagement as EngagementState } from './engagement.events.js';
import { engagementFacets, engagementSorts } from './engagement.facets.js';
import { engagementFields } from './engagement.fields.js';
import {
  Engagement,
  EngagementConnection,
  EngagementFilter,
  EngagementSort,
  EngageProcessorInput,
  engagementFacetTypes,
} from './engagement.graphql.js';

const KIND = 'engagement';

/** Returns the engagement as the API shows it. */
export function showEngagement(engagement: Found<EngagementState>): Engagement {
  return present<Engagement>(engagement);
}

function conditions({ text, activity, jurisdiction, location, facets, ...wishes }: EngagementFilter): Filter {
  const ofProcessor = { term: 'processor', value: { kind: 'party', having: [], text: text ?? undefined } };
  return {
    ...filterOf({ ...wishes, activities: activity, jurisdictions: jurisdiction, locations: location }),
    allOf: [
      ...(text ? [{ anyOf: [{ text }, { terms: [ofProcessor] }] }] : []),
      ...facetConditions(engagementFacets, facets),
    ],
  };
}

@DeclaredMutations(engagementFields, EngageProcessorInput)
@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => EngagementConnection, { description: 'Engagements: parties that process data for others.' })
  async engagements(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: EngagementFilter,
    @Args('sort', { type: () => [EngagementSort], ...SORT }) sort?: InstanceType<typeof EngagementSort>[],
  ) {
    const order = orderOf(engagementSorts, sort);
    return connect(
      await this.things.page<EngagementState>(KIND, page, conditions(filter ?? {}), order),
      showEngagement,
    );
  }

  @Needs('ANYBODY')
  @Query(() => Engagement, { nullable: true })
  async engagement(@Id() id: string, @At() at?: Moment) {
    const [engagement] = await this.things.byIds<EngagementState>(KIND, [id], await this.things.moment(at));
    return engagement && showEngagement(engagement);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  engageProcessor(@Args('input') input: EngageProcessorInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.EngageProcessor(undefined, input, meta));
  }
}

/** Resolves the counts of a list of engagements. */
export const EngagementFacetFields = engagementFacetTypes.counts(EngagementConnection);
