import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, Id, KeyScalar, Meta, Needs, Receipt } from '#graphql';
import * as commands from './processing-activity.commands.js';
import {
  ActivityAssessmentInput,
  ActivityBreach,
  RetentionPolicy,
} from './processing-activity-accountability.shared-types.js';

const Key = () => Args('key', { type: () => KeyScalar });

/** Mutations on what shows that an activity complies: its owner, assessments, breaches and evidence. */
@Resolver()
export class ActivityAccountabilityResolver {
  constructor(private readonly bus: CommandBus) {}

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the department and the owner. What is left out is not stated.' })
  changeActivityOwner(
    @Id() id: string,
    @Args('department', { nullable: true }) department?: string,
    @Args('owner', { type: () => ID, nullable: true }) owner?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeActivityOwner(id, { department, owner }, meta));
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

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setActivityBreach(@Id() id: string, @Args('breach') breach: ActivityBreach, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetActivityBreach(id, { breach }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeActivityBreach(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveActivityBreach(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Without `consentRecord`, none is stated.' })
  changeConsentRecord(
    @Id() id: string,
    @Args('consentRecord', { nullable: true }) consentRecord?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeConsentRecord(id, { consentRecord }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Without `privacyNotice`, none is stated.' })
  changePrivacyNotice(
    @Id() id: string,
    @Args('privacyNotice', { nullable: true }) privacyNotice?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangePrivacyNotice(id, { privacyNotice }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Without `retentionPolicy`, none is stated.' })
  changeRetentionPolicy(
    @Id() id: string,
    @Args('retentionPolicy', { nullable: true }) retentionPolicy?: RetentionPolicy,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeRetentionPolicy(id, { retentionPolicy }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the conditions of Schedule 1 to the UK Data Protection Act 2018.' })
  changeSchedule1Conditions(
    @Id() id: string,
    @Args('schedule1Conditions', { type: () => [KeyScalar] }) schedule1Conditions: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeSchedule1Conditions(id, { schedule1Conditions }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the list of technologies.' })
  changeTechnologies(
    @Id() id: string,
    @Args('technologies', { type: () => [String] }) technologies: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTechnologies(id, { technologies }, meta));
  }
}
