import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DateScalar,
  Id,
  JurisdictionScalar,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  PlaceScalar,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { Stated } from '#law';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
import * as commands from './engagement.commands.js';
import type { Engagement as EngagementState } from './engagement.events.js';
import { engagementFacets, engagementSorts } from './engagement.facets.js';
import {
  Engagement,
  EngagementConnection,
  EngagementFilter,
  EngagementSort,
  EngageProcessorInput,
  engagementFacetTypes,
  ProcessingContract,
} from './engagement.graphql.js';

const KIND = 'engagement';

/** Returns the engagement as the API shows it. */
export function showEngagement(engagement: Found<EngagementState>): Engagement {
  return present<Engagement>(engagement);
}

function conditions({ activity, jurisdiction, location, facets, ...wishes }: EngagementFilter): Filter {
  return {
    ...filterOf({ ...wishes, activities: activity, jurisdictions: jurisdiction, locations: location }),
    allOf: facetConditions(engagementFacets, facets),
  };
}

@Resolver(() => Engagement)
export class EngagementResolver {
  constructor(
    private readonly bus: CommandBus,
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

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeWork(
    @Id() id: string,
    @Args('work') work: string,
    @Args('condition', { nullable: true }) condition?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeWork(id, { work, condition }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeEngagers(
    @Id() id: string,
    @Args('engagedBy', { type: () => [ID] }) engagedBy: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeEngagers(id, { engagedBy }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the list of activities that it serves.' })
  assignActivities(
    @Id() id: string,
    @Args('activities', { type: () => [ID] }) activities: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.AssignActivities(id, { activities }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the list of jurisdictions in which it is disclosed.' })
  changeDisclosure(
    @Id() id: string,
    @Args('jurisdictions', { type: () => [JurisdictionScalar] }) jurisdictions: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeDisclosure(id, { jurisdictions }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the list of places of the data.' })
  relocateData(
    @Id() id: string,
    @Args('locations', { type: () => [PlaceScalar] }) locations: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.RelocateData(id, { locations }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Sets the engagement that it works under. Without `under`, it works directly for the controller.',
  })
  placeUnder(
    @Id() id: string,
    @Args('under', { type: () => ID, nullable: true }) under?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.PlaceUnder(id, { under }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the contract. Without `contract`, no contract is stated.' })
  changeProcessingContract(
    @Id() id: string,
    @Args('contract', { nullable: true }) contract?: ProcessingContract,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeProcessingContract(id, { contract }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'States if the work is marketing, and when data subjects were notified of it (PIPA Art 26(3)).',
  })
  declareMarketing(
    @Id() id: string,
    @Args('marketing', { type: () => Stated }) marketing: Stated,
    @Args('notifiedOn', { type: () => DateScalar, nullable: true }) marketingNotifiedOn?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DeclareMarketing(id, { marketing, marketingNotifiedOn }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the department and the owner. What is left out is not stated.' })
  changeEngagementOwner(
    @Id() id: string,
    @Args('department', { nullable: true }) department?: string,
    @Args('owner', { type: () => ID, nullable: true }) owner?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeEngagementOwner(id, { department, owner }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Refused while another engagement works under it.' })
  endEngagement(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.EndEngagement(id, {}, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  reinstateEngagement(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReinstateEngagement(id, {}, meta));
  }
}

/** Resolves the counts of a list of engagements. */
export const EngagementFacetFields = engagementFacetTypes.counts(EngagementConnection);
