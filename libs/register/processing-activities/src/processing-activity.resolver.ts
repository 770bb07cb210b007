import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  type CommandMeta,
  DeclaredMutations,
  DueDate,
  DueOnArgs,
  Id,
  KeyScalar,
  Meta,
  Needs,
  Receipt,
  Registers,
} from '#graphql';
import { dueOn, type RetentionRule as Rule } from '#law';
import { thingQueries } from '#slice';
import * as commands from './processing-activity.commands.js';
import { activityFacets, activitySorts } from './processing-activity.facets.js';
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
import { activityConditions } from './processing-activity.queries.js';
import { ActivityAssessmentInput } from './processing-activity-accountability.shared-types.js';

const Key = () => Args('key', { type: () => KeyScalar });

@Registers('registerProcessingActivity', commands.RegisterProcessingActivity, RegisterProcessingActivityInput)
@DeclaredMutations(activityFields, RegisterProcessingActivityInput, { role: ActivityRoleInput })
@Resolver(() => ProcessingActivity)
export class ProcessingActivityResolver extends thingQueries({
  kind: 'processingActivity',
  list: 'processingActivities',
  needs: 'ANYBODY',
  descriptions: {
    list: 'The records of processing activities, in the order of their references if `sort` is absent.',
    one: 'Null if the activity did not exist at the moment.',
  },
  type: ProcessingActivity,
  page: ProcessingActivityConnection,
  filter: ProcessingActivityFilter,
  sort: ActivitySort,
  sorts: activitySorts,
  facets: activityFacets,
  conditions: activityConditions,
  show: showActivity,
}) {
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
