import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  At,
  AutomatedDecisionInput,
  type CommandMeta,
  connect,
  DueDate,
  DueOnArgs,
  Id,
  KeyScalar,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  Receipt,
  RecipientInput,
  RetentionRuleInput,
  SORT,
} from '#graphql';
import { dueOn, type RetentionRule as Rule } from '#law';
import * as commands from './processing-activity.commands.js';
import { ProcessingActivity, ProcessingActivityConnection, RetentionRule } from './processing-activity.graphql.js';
import {
  ActivityRoleInput,
  ActivitySort,
  activityFacetTypes,
  LegalBasisInput,
  ProcessingActivityFilter,
  PurposeInput,
  RegisterProcessingActivityInput,
  SourceInput,
  SystemInput,
} from './processing-activity.inputs.js';
import { showActivity } from './processing-activity.present.js';
import { ProcessingActivityQueries } from './processing-activity.queries.js';
import { DataCategory, DataSubject } from './processing-activity.shared-types.js';

const Key = () => Args('key', { type: () => KeyScalar });

@Resolver(() => ProcessingActivity)
export class ProcessingActivityResolver {
  constructor(
    private readonly bus: CommandBus,
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
  @Mutation(() => Receipt)
  retitleActivity(@Id() id: string, @Args('title') title: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RetitleActivity(id, { title }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  renumberActivity(@Id() id: string, @Args('reference') reference: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RenumberActivity(id, { reference }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  describeActivity(
    @Id() id: string,
    @Args('description', { nullable: true }) description?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DescribeActivity(id, { description }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeActivityRole(@Id() id: string, @Args('role') role: ActivityRoleInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ChangeActivityRole(id, role, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setDataSubject(@Id() id: string, @Args('dataSubject') dataSubject: DataSubject, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetDataSubject(id, { dataSubject }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeDataSubject(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveDataSubject(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setDataCategory(@Id() id: string, @Args('dataCategory') dataCategory: DataCategory, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetDataCategory(id, { dataCategory }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeDataCategory(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveDataCategory(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setSource(@Id() id: string, @Args('source') source: SourceInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetSource(id, { source }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeSource(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveSource(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setPurpose(@Id() id: string, @Args('purpose') purpose: PurposeInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetPurpose(id, { purpose }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removePurpose(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemovePurpose(id, { key }, meta));
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
  @Mutation(() => Receipt)
  setRecipient(@Id() id: string, @Args('recipient') recipient: RecipientInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetRecipient(id, { recipient }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeRecipient(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveRecipient(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets a retention rule. It replaces the rule that has the same key.' })
  setRetentionRule(@Id() id: string, @Args('rule') rule: RetentionRuleInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetRetentionRule(id, { rule }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeRetentionRule(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveRetentionRule(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeSecurityMeasures(
    @Id() id: string,
    @Args('securityMeasures', { type: () => [String] }) securityMeasures: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeSecurityMeasures(id, { securityMeasures }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setAutomatedDecision(
    @Id() id: string,
    @Args('automatedDecision') automatedDecision: AutomatedDecisionInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.SetAutomatedDecision(id, { automatedDecision }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeAutomatedDecision(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveAutomatedDecision(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setSystem(@Id() id: string, @Args('system') system: SystemInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetSystem(id, { system }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeSystem(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveSystem(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Refused while a thing in force refers to it.' })
  retireProcessingActivity(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RetireProcessingActivity(id, {}, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  reinstateProcessingActivity(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReinstateProcessingActivity(id, {}, meta));
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
