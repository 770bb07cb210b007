import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Contact } from '#contacts';
import { PositionScalar } from '#graphql';
import { Party, type PartyState, showParty } from '#parties';
import { ProcessingActivity, type ProcessingActivityState, showActivity } from '#processing-activities';
import type { Found } from '#read-model';
import { Transfer, type TransferState } from '#transfers';
import { Loaders, once, type RequestContext } from './loaders.js';
import { type OfOwner, ownerOf } from './owner.js';

type Parented = Found<TransferState>;

@Resolver(() => Transfer)
export class TransferFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: Parented, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => Party, { nullable: true })
  exporter(@Parent() { exporter, at }: Parented, @Context() context: RequestContext) {
    return exporter === undefined ? undefined : this.party(context, exporter, at);
  }

  @ResolveField(() => Party, { nullable: true })
  importer(@Parent() { importer, at }: Parented, @Context() context: RequestContext) {
    return this.party(context, importer, at);
  }

  @ResolveField(() => [ProcessingActivity])
  activities(@Parent() { activities, at }: Parented, @Context() context: RequestContext) {
    const named = this.loaders.many<ProcessingActivityState>(context, 'processingActivity', activities, at);
    return once(named, (states) => states.map(showActivity));
  }

  @ResolveField(() => String, {
    description:
      'What it is called: its name. One without a name is called by its exporter, its importer, and what it is for.',
  })
  title(@Parent() { id, name, at }: Parented, @Context() context: RequestContext) {
    return name ?? once(this.loaders.called(context, id, at), (called) => called!.name!);
  }

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact that owns it; null too if you may not read it.',
  })
  owner(@Parent() parent: OfOwner, @Context() context: RequestContext) {
    return ownerOf(this.loaders, context, parent);
  }

  @ResolveField(() => Boolean, {
    nullable: true,
    description:
      "True if a country differs from the exporter's own; null if the countries or the exporter's country are not stated.",
  })
  crossBorder(@Parent() { exporter, countries, at }: Parented, @Context() context: RequestContext) {
    if (exporter === undefined || countries.length === 0) return undefined;
    return once(this.loaders.one<PartyState>(context, 'party', exporter, at), (party) => {
      const home = party?.country;
      return home === undefined ? undefined : countries.some((country) => country !== home);
    });
  }

  private party(context: RequestContext, id: string, at: Parented['at']) {
    return once(this.loaders.one<PartyState>(context, 'party', id, at), (party) => party && showParty(party));
  }
}
