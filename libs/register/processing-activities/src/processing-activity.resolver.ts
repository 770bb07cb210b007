import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DeclaredMutations,
  DueDate,
  DueOnArgs,
  Id,
  KeyScalar,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  Receipt,
  SORT,
} from '#graphql';
import { dueOn, type RetentionRule as Rule } from '#law';
import * as commands from './processing-activity.commands.js';
import { activityFields } from './processing-activity.fields.js';
import { ProcessingActivity, ProcessingActivityConnection, RetentionRule } from './processing-activity.graphql.js';
import {
  ActivityRoleInput,
  ActivitySort,
  activityFacetTypes,
  LegalBasisInput,
  ProcessingActivityFilter,
  RegisterProcessingActivityInput,
} from './processing-activity.inputs.js';
import { showActivity } from './processing-activity.present.js';
import { ProcessingActivityQueries } from './processing-activity.queries.js';
import { ActivityAssessmentInput } from './processing-activity-accountability.shared-types.js';

const Key = () => Args('key', { type: () => KeyScalar });

@DeclaredMutations(activityFields, RegisterProcessingActivityInput, { role: ActivityRoleInput })
@Resolver(() => ProcessingActivity)
export class ProcessingActivityResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly queries: ProcessingActivityQueries,
  ) {}

  @Needs('ANYBODY')
  @Query(() => ProcessingActivityConnection, {
    description: 'The records of processing activities, in the order of their references if `sort` is absent.',
  })
  async processingActivities(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: ProcessingActivityFilter,
    @Args('sort', { type: () => [ActivitySort], ...SORT }) sort?: InstanceType<typeof ActivitySort>[],
  ) {
    return connect(await this.queries.page(page, filter ?? {}, sort), showActivity);
  }

  @Needs('ANYBODY')
  @Query(() => ProcessingActivity, { nullable: true, description: 'Null if the activity did not exist at the moment.' })
  async processingActivity(@Id() id: string, @At() at?: Moment) {
    const activity = await this.queries.byId(id, at);
    return activity && showActivity(activity);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  registerProcessingActivity(@Args('input') input: RegisterProcessingActivityInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RegisterProcessingActivity(undefined, input, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the legal bases of a purpose. The list may be empty.' })
  changeLegalBasis(
    @Id() id: string,
    @Args('purpose', { type: () => KeyScalar }) purpose: string,
    @Args('legalBases', { type: () => [LegalBasisInput] }) legalBases: LegalBasisInput[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeLegalBasis(id, { purpose, legalBases }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, {
    description: 'Sets an assessment. One that becomes completed is of the content on the effective date.',
  })
  setActivityAssessment(
    @Id() id: string,
    @Args('assessment') assessment: ActivityAssessmentInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.SetActivityAssessment(id, { assessment }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeActivityAssessment(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveActivityAssessment(id, { key }, meta));
  }
}

@Resolver(() => RetentionRule)
export class RetentionRuleResolver {
  @ResolveField(() => DueDate, {
    description: 'The last day on which data may be held, if the trigger was on the given date.',
  })
  dueOn(@Parent() rule: Rule, @Args() { triggeredOn }: DueOnArgs): DueDate {
    return dueOn(rule, triggeredOn);
  }
}

/** Resolves the counts of a list of activities. */
export const ActivityFacetFields = activityFacetTypes.counts(ProcessingActivityConnection);
