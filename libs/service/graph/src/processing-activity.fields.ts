import { Args, Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '#contacts';
import { Engagement, type EngagementState, showEngagement } from '#engagements';
import { type Asked, AutomatedDecisionView, DateScalar, JurisdictionScalar, PositionScalar } from '#graphql';
import type { JurisdictionProfileState } from '#jurisdictions';
import { reject } from '#kernel';
import { Law } from '#law';
import { Party, type PartyState, showParty } from '#parties';
import {
  contentRevision,
  LegalBasisView,
  ProcessingActivity,
  type ProcessingActivityState,
  Purpose,
  Recipient,
  RetentionRule,
  rowsOf,
  type ShownActivity,
  type ShownPurpose,
  Source,
  System,
} from '#processing-activities';
import type { Found, Moment } from '#read-model';
import { isLentTo, legalBasesIn, ownBases, profilesFor, underTheLaw } from '#snapshot';
import { showTransfer, Transfer, type TransferState } from '#transfers';
import { type Loaded, Loaders, once, type RequestContext } from './loaders.js';
import { type OfOwner, ownerOf } from './owner.js';

const EVERY = 'jurisdictionProfile-ALL';
const WHOLE = { dataCategories: [], dataSubjects: [], purposes: [] };

/** Returns the profile ALL, whose content every activity inherits; undefined if there is none in force. */
function everyActivity(
  loaders: Loaders,
  context: RequestContext,
  at: Moment,
): Loaded<Found<JurisdictionProfileState> | undefined> {
  const profile = loaders.one<JurisdictionProfileState>(context, 'jurisdictionProfile', EVERY, at);
  return once(profile, (state) => (state && !state.retired ? state : undefined));
}

@Resolver(() => ProcessingActivity)
export class ProcessingActivityFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: ShownActivity, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => String, {
    description: 'The name of the content that an assessment is of: equal content has one name.',
  })
  contentRevision(@Parent() { id, at }: ShownActivity, @Context() context: RequestContext) {
    const activity = this.loaders.one<ProcessingActivityState>(context, 'processingActivity', id, at);
    return once(activity, (state) => contentRevision(state!));
  }

  @ResolveField(() => DateScalar, { description: 'The effective date on which the processing began.' })
  startedOn(@Parent() { id, at }: ShownActivity, @Context() context: RequestContext) {
    return once(this.loaders.lifetime(context, id, at), (lifetime) => lifetime?.startedOn);
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'The effective date on which it ended; null while it goes on.',
  })
  endedOn(@Parent() { id, at }: ShownActivity, @Context() context: RequestContext) {
    return once(this.loaders.lifetime(context, id, at), (lifetime) => lifetime?.endedOn);
  }

  @ResolveField(() => [Party])
  controllers(@Parent() { controllers, at }: ShownActivity, @Context() context: RequestContext) {
    return once(this.loaders.many<PartyState>(context, 'party', controllers, at), (parties) => parties.map(showParty));
  }

  @ResolveField(() => [Party], { description: 'For a processor: the controllers for which it works.' })
  onBehalfOf(@Parent() { onBehalfOf, at }: ShownActivity, @Context() context: RequestContext) {
    return once(this.loaders.many<PartyState>(context, 'party', onBehalfOf, at), (parties) => parties.map(showParty));
  }

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact that owns it; null too if you may not read it.',
  })
  owner(@Parent() parent: OfOwner, @Context() context: RequestContext) {
    return ownerOf(this.loaders, context, parent);
  }

  @ResolveField(() => [Recipient], {
    description: "The activity's own recipients, followed by those of every activity.",
  })
  recipients(@Parent() { id, recipients, at }: ShownActivity, @Context() context: RequestContext) {
    return once(everyActivity(this.loaders, context, at), (every) => {
      const lent = (every?.recipients ?? []).filter((row) => isLentTo(id, row));
      return [...own(recipients), ...inherited(lent.map((row) => ({ ...row, ...WHOLE, at })))];
    });
  }

  @ResolveField(() => [RetentionRule], {
    description: "The activity's own rules, followed by those of every activity.",
  })
  retention(@Parent() { id, retention, at }: ShownActivity, @Context() context: RequestContext) {
    return once(everyActivity(this.loaders, context, at), (every) => {
      const lent = (every?.retention ?? []).filter((rule) => isLentTo(id, rule));
      const rules = lent.map((rule) => ({
        ...rule,
        appliesTo: { ...WHOLE, condition: rule.condition },
      }));
      return [...own(retention), ...inherited(rules)];
    });
  }

  @ResolveField(() => [AutomatedDecisionView], {
    description: "The activity's own decisions, followed by those of every activity.",
  })
  automatedDecisions(@Parent() { automatedDecisions, at }: ShownActivity, @Context() context: RequestContext) {
    return once(everyActivity(this.loaders, context, at), (every) => [
      ...own(automatedDecisions),
      ...inherited(every?.automatedDecisions ?? []),
    ]);
  }

  @ResolveField(() => [String], { description: "The activity's own measures, followed by those of every activity." })
  securityMeasures(@Parent() { securityMeasures, at }: ShownActivity, @Context() context: RequestContext) {
    const every = everyActivity(this.loaders, context, at);
    return once(every, (profile) => [...securityMeasures, ...(profile?.securityMeasures ?? [])]);
  }

  @ResolveField(() => [String], {
    description: 'The security measures that apply to every activity.',
  })
  inheritedSecurityMeasures(@Parent() { at }: ShownActivity, @Context() context: RequestContext) {
    return once(everyActivity(this.loaders, context, at), (every) => every?.securityMeasures ?? []);
  }

  @ResolveField(() => [Engagement], { description: 'The engagements that serve it: the processors and their work.' })
  processors(@Parent() { id, at }: ShownActivity, @Context() context: RequestContext, @Info() asked: Asked) {
    const engagements = this.loaders.having<EngagementState>(context, 'engagement', 'activities', id, at, asked);
    return once(engagements, (states) => states.map(showEngagement));
  }

  @ResolveField(() => [Transfer], {
    description: 'The transfers that name it, followed by those of every activity (disclosed for ALL).',
  })
  transfers(@Parent() { id, at }: ShownActivity, @Context() context: RequestContext, @Info() asked: Asked) {
    const named = this.loaders.having<TransferState>(context, 'transfer', 'activities', id, at, asked);
    return once(named, (own) =>
      once(this.everyTransfer(context, at, asked), (lent) => [...own, ...lent].map(showTransfer)),
    );
  }

  @ResolveField(() => [Transfer], { description: 'The transfers that apply to every activity.' })
  inheritedTransfers(@Parent() { at }: ShownActivity, @Context() context: RequestContext, @Info() asked: Asked) {
    return once(this.everyTransfer(context, at, asked), (transfers) => transfers.map(showTransfer));
  }

  private everyTransfer(context: RequestContext, at: Moment, asked: Asked) {
    return this.loaders.having<TransferState>(context, 'transfer', 'jurisdictions', 'ALL', at, asked);
  }
}

@Resolver(() => Purpose)
export class PurposeFields {
  constructor(
    private readonly loaders: Loaders,
    private readonly law: Law,
  ) {}

  @ResolveField(() => [LegalBasisView], {
    description:
      "The stated legal bases. With `in`, the bases according to the organisation's profile of that jurisdiction, with their treatment by its law on the date.",
  })
  legalBases(
    @Parent() shown: ShownPurpose,
    @Context() context: RequestContext,
    @Args('in', { type: () => JurisdictionScalar, nullable: true }) jurisdiction?: string,
  ) {
    const { at, activity, key } = shown;
    const purpose = activity.purposes.find((candidate) => candidate.key === key)!;
    if (!jurisdiction) return ownBases(purpose).map((basis) => ({ ...basis, ...rowsOf(activity, basis) }));
    return once(this.profile(context, jurisdiction, at), (profile) => {
      const stated = legalBasesIn(activity, purpose, jurisdiction, profile);
      const bases = underTheLaw(stated, jurisdiction, this.law.on(at.on));
      return bases.map((basis) => ({ ...basis, ...rowsOf(activity, basis) }));
    });
  }

  /** Returns the most specific profile in force that applies to the jurisdiction. */
  private profile(context: RequestContext, code: string, at: Moment) {
    const ids = profilesFor(code).map((candidate) => `jurisdictionProfile-${candidate}`);
    return once(this.loaders.many<JurisdictionProfileState>(context, 'jurisdictionProfile', ids, at), (profiles) => {
      if (profiles.length === 0 && at.readScope?.isLimited)
        reject('FORBIDDEN', `Your grant does not cover the profiles of ${code}: leave \`in\` out.`, 'in');
      return profiles.find((profile) => !profile.retired);
    });
  }
}

/** A row that may name a party. */
interface OfParty {
  readonly party?: string;
  readonly at: Moment;
}

function partyOf(loaders: Loaders, context: RequestContext, { party, at }: OfParty) {
  if (party === undefined) return undefined;
  return once(loaders.one<PartyState>(context, 'party', party, at), (state) => state && showParty(state));
}

@Resolver(() => Source)
export class SourceFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Party, { nullable: true, description: 'The party, if it is in the register.' })
  party(@Parent() source: OfParty, @Context() context: RequestContext) {
    return partyOf(this.loaders, context, source);
  }
}

@Resolver(() => Recipient)
export class RecipientFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Party, { nullable: true, description: 'The party, if it is in the register.' })
  party(@Parent() recipient: OfParty, @Context() context: RequestContext) {
    return partyOf(this.loaders, context, recipient);
  }
}

@Resolver(() => System)
export class SystemFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Party, { nullable: true, description: 'The party that provides the system.' })
  party(@Parent() system: OfParty, @Context() context: RequestContext) {
    return partyOf(this.loaders, context, system);
  }
}

function own<T>(rows: readonly T[]): (T & { inherited: boolean })[] {
  return rows.map((row) => ({ ...row, inherited: false }));
}

function inherited<T>(rows: readonly T[]): (T & { inherited: boolean })[] {
  return rows.map((row) => ({ ...row, inherited: true }));
}
