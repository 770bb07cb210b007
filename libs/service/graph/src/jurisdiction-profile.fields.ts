import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact, type ContactState, showContact } from '#contacts';
import { AutomatedDecisionView, PositionScalar } from '#graphql';
import {
  JurisdictionProfile,
  LegalBasisOverride,
  ProfileContact,
  ProfileController,
  ProfileRecipient,
  ProfileRetentionRule,
} from '#jurisdictions';
import type { AutomatedDecision } from '#law';
import { Party, type PartyState, showParty } from '#parties';
import { ProcessingActivity, type ProcessingActivityState, showActivity } from '#processing-activities';
import type { Moment } from '#read-model';
import { Loaders, once, type RequestContext, type RequestedNode } from './loaders.js';

@Resolver(() => JurisdictionProfile)
export class JurisdictionProfileFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: RequestedNode, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => [AutomatedDecisionView], { description: 'Of the profile ALL, they hold for every activity.' })
  automatedDecisions(@Parent() profile: { readonly automatedDecisions: readonly AutomatedDecision[] }) {
    return profile.automatedDecisions.map((decision) => ({ ...decision, inherited: false }));
  }

  @ResolveField(() => [LegalBasisOverride])
  legalBasisOverrides(@Parent() profile: ProfileRows, @Context() context: RequestContext) {
    return shownRows(this.loaders, context, profile.at, profile.legalBasisOverrides);
  }

  @ResolveField(() => [ProfileRetentionRule])
  retention(@Parent() profile: ProfileRows, @Context() context: RequestContext) {
    return shownRows(this.loaders, context, profile.at, profile.retention);
  }

  @ResolveField(() => [ProfileRecipient])
  recipients(@Parent() profile: ProfileRows, @Context() context: RequestContext) {
    return shownRows(this.loaders, context, profile.at, profile.recipients);
  }
}

/** The rows of a profile that may be limited to activities. */
type ProfileRows = RequestedNode &
  Readonly<Record<'legalBasisOverrides' | 'retention' | 'recipients', readonly Limited[]>>;

/** Returns the rows without those that are limited to activities, if the caller reads none of them. */
async function shownRows(loaders: Loaders, context: RequestContext, at: Moment, rows: readonly Limited[]) {
  if (!at.readScope?.isLimited) return rows;
  const named = ({ activities }: Limited) =>
    activities?.length
      ? loaders.many<ProcessingActivityState>(context, 'processingActivity', activities, at)
      : undefined;
  const read = await Promise.all(rows.map(named));
  return rows.filter((_, i) => read[i] === undefined || read[i].length > 0);
}

@Resolver(() => ProfileController)
export class ProfileControllerFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Party, { nullable: true })
  party(@Parent() { party, at }: { party: string; at: Moment }, @Context() context: RequestContext) {
    return once(this.loaders.one<PartyState>(context, 'party', party, at), (state) => state && showParty(state));
  }
}

@Resolver(() => ProfileContact)
export class ProfileContactFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Contact, { nullable: true })
  contact(@Parent() { contact, at }: { contact: string; at: Moment }, @Context() context: RequestContext) {
    const person = this.loaders.one<ContactState>(context, 'contact', contact, at);
    return once(person, (state) => state && showContact(state));
  }
}

/** A row of a profile that may be limited to activities. */
interface Limited {
  readonly activities?: readonly string[];
  readonly at: Moment;
}

const ACTIVITIES = {
  nullable: true,
  description: 'The activities that it is limited to, of those that you may read. Null means all activities.',
};

function activitiesOf(loaders: Loaders, context: RequestContext, { activities, at }: Limited) {
  if (!activities?.length) return undefined;
  const named = loaders.many<ProcessingActivityState>(context, 'processingActivity', activities, at);
  return once(named, (states) => states.map(showActivity));
}

@Resolver(() => LegalBasisOverride)
export class LegalBasisOverrideFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => [ProcessingActivity], ACTIVITIES)
  activities(@Parent() override: Limited, @Context() context: RequestContext) {
    return activitiesOf(this.loaders, context, override);
  }
}

@Resolver(() => ProfileRetentionRule)
export class ProfileRetentionRuleFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => [ProcessingActivity], ACTIVITIES)
  activities(@Parent() rule: Limited, @Context() context: RequestContext) {
    return activitiesOf(this.loaders, context, rule);
  }
}

@Resolver(() => ProfileRecipient)
export class ProfileRecipientFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => [ProcessingActivity], ACTIVITIES)
  activities(@Parent() recipient: Limited, @Context() context: RequestContext) {
    return activitiesOf(this.loaders, context, recipient);
  }

  @ResolveField(() => Party, { nullable: true, description: 'The party, if it is in the register.' })
  party(@Parent() { party, at }: { party?: string; at: Moment }, @Context() context: RequestContext) {
    if (party === undefined) return undefined;
    return once(this.loaders.one<PartyState>(context, 'party', party, at), (state) => state && showParty(state));
  }
}
