import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  AutomatedDecisionInput,
  type CommandMeta,
  Id,
  JurisdictionScalar,
  KeyScalar,
  Meta,
  type Moment,
  Needs,
  present,
  Receipt,
} from '#graphql';
import { type Found, Things } from '#read-model';
import * as commands from './jurisdiction-profile.commands.js';
import type { JurisdictionProfile as ProfileState } from './jurisdiction-profile.events.js';
import { JurisdictionProfile, OpenJurisdictionProfileInput } from './jurisdiction-profile.graphql.js';
import {
  BreachDuty,
  ComplaintBody,
  CustomerAge,
  Filing,
  Languages,
  LegalBasisOverrideInput,
  ProfileContactInput,
  ProfileControllerInput,
  ProfileRecipientInput,
  ProfileRetentionRuleInput,
  PublishedCategory,
  Statement,
} from './jurisdiction-profile.shared-types.js';

const KIND = 'jurisdictionProfile';
const Key = () => Args('key', { type: () => KeyScalar });

/** Returns the profile as the API shows it. Its rows that name things carry `at`: these are read at the same moment. */
export function showProfile(profile: Found<ProfileState>): JurisdictionProfile {
  const { at } = profile;
  return present<JurisdictionProfile>({
    ...profile,
    controllers: profile.controllers.map((controller) => ({ ...controller, at })),
    contacts: profile.contacts.map((contact) => ({ ...contact, at })),
    legalBasisOverrides: profile.legalBasisOverrides.map((override) => ({
      ...override,
      at,
      dataCategories: override.dataCategories.map((key) => ({ key })),
    })),
    recipients: profile.recipients.map((recipient) => ({ ...recipient, at })),
    retention: profile.retention.map((rule) => ({ ...rule, at })),
  });
}

@Resolver(() => JurisdictionProfile)
export class JurisdictionProfileResolver {
  constructor(
    private readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => [JurisdictionProfile], { description: 'All profiles in force: ALL first, the others by code.' })
  async jurisdictionProfiles(@At() at?: Moment) {
    const profiles = await this.things.all<ProfileState>(KIND, await this.things.moment(at));
    return profiles.map(showProfile);
  }

  @Needs('ANYBODY')
  @Query(() => JurisdictionProfile, { nullable: true })
  async jurisdictionProfile(@Args('code', { type: () => JurisdictionScalar }) code: string, @At() at?: Moment) {
    const moment = await this.things.moment(at);
    const [profile] = await this.things.byIds<ProfileState>(KIND, [`${KIND}-${code}`], moment);
    return profile && showProfile(profile);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Opens the profile of a jurisdiction. Its id is jurisdictionProfile-CODE.' })
  openJurisdictionProfile(@Args('input') input: OpenJurisdictionProfileInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.OpenJurisdictionProfile(undefined, input, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeProfileControllers(
    @Id() id: string,
    @Args('controllers', { type: () => [ProfileControllerInput] }) controllers: ProfileControllerInput[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeProfileControllers(id, { controllers }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeProfileContacts(
    @Id() id: string,
    @Args('contacts', { type: () => [ProfileContactInput] }) contacts: ProfileContactInput[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeProfileContacts(id, { contacts }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets an override. It replaces the override that has the same key.' })
  overrideLegalBasis(
    @Id() id: string,
    @Args('override') override: LegalBasisOverrideInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.OverrideLegalBasis(id, { override }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  liftLegalBasisOverride(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.LiftLegalBasisOverride(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the minimum age of customers. Without `customerAge`, none is stated.' })
  changeCustomerAge(
    @Id() id: string,
    @Args('customerAge', { nullable: true }) customerAge?: CustomerAge,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeCustomerAge(id, { customerAge }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeRights(
    @Id() id: string,
    @Args('rights', { type: () => [String] }) rights: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeRights(id, { rights }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setBreachDuty(@Id() id: string, @Args('breachDuty') breachDuty: BreachDuty, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetBreachDuty(id, { breachDuty }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeBreachDuty(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveBreachDuty(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the complaint body. Without `complaintBody`, none is stated.' })
  changeComplaintBody(
    @Id() id: string,
    @Args('complaintBody', { nullable: true }) complaintBody?: ComplaintBody,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeComplaintBody(id, { complaintBody }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the languages. Without `languages`, none are stated.' })
  changeLanguages(
    @Id() id: string,
    @Args('languages', { nullable: true }) languages?: Languages,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeLanguages(id, { languages }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  recordFiling(@Id() id: string, @Args('filing') filing: Filing, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RecordFiling(id, { filing }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeFiling(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveFiling(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setProfileRecipient(
    @Id() id: string,
    @Args('recipient') recipient: ProfileRecipientInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.SetProfileRecipient(id, { recipient }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeProfileRecipient(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveProfileRecipient(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setProfileRetentionRule(@Id() id: string, @Args('rule') rule: ProfileRetentionRuleInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.SetProfileRetentionRule(id, { rule }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeProfileRetentionRule(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveProfileRetentionRule(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeProfileSecurityMeasures(
    @Id() id: string,
    @Args('securityMeasures', { type: () => [String] }) securityMeasures: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeProfileSecurityMeasures(id, { securityMeasures }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  setProfileAutomatedDecision(
    @Id() id: string,
    @Args('automatedDecision') automatedDecision: AutomatedDecisionInput,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.SetProfileAutomatedDecision(id, { automatedDecision }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  removeProfileAutomatedDecision(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RemoveProfileAutomatedDecision(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  publishCategory(@Id() id: string, @Args('category') category: PublishedCategory, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.PublishCategory(id, { category }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  unpublishCategory(@Id() id: string, @Key() key: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.UnpublishCategory(id, { key }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Makes a statement. It replaces the statement on the same item.' })
  makeStatement(@Id() id: string, @Args('statement') statement: Statement, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.MakeStatement(id, { statement }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  withdrawStatement(@Id() id: string, @Args('item', { type: () => String }) item: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.WithdrawStatement(id, { item }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  closeJurisdictionProfile(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.CloseJurisdictionProfile(id, {}, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  reopenJurisdictionProfile(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReopenJurisdictionProfile(id, {}, meta));
  }
}
