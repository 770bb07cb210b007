import { CommandBus } from '@nestjs/cqrs';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { At, DeclaredMutations, JurisdictionScalar, type Moment, Needs, present, Registers } from '#graphql';
import { type Found, Things } from '#read-model';
import * as commands from './jurisdiction-profile.commands.js';
import type { JurisdictionProfile as ProfileState } from './jurisdiction-profile.events.js';
import { profileFields } from './jurisdiction-profile.fields.js';
import { JurisdictionProfile, OpenJurisdictionProfileInput } from './jurisdiction-profile.graphql.js';

const KIND = 'jurisdictionProfile';

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

@Registers(
  'openJurisdictionProfile',
  commands.OpenJurisdictionProfile,
  OpenJurisdictionProfileInput,
  'Opens the profile of a jurisdiction. Its id is jurisdictionProfile-CODE.',
)
@DeclaredMutations(profileFields, OpenJurisdictionProfileInput)
@Resolver(() => JurisdictionProfile)
export class JurisdictionProfileResolver {
  constructor(
    readonly bus: CommandBus,
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
}
