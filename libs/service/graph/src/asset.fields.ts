import { Context, Info, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Asset, type AssetState, showAsset } from '#assets';
import { Contact } from '#contacts';
import { type Asked, PositionScalar } from '#graphql';
import { Party, type PartyState, showParty } from '#parties';
import { ProcessingActivity, type ProcessingActivityState, System, showActivity } from '#processing-activities';
import type { Found, Moment } from '#read-model';
import { Loaders, once, type RequestContext } from './loaders.js';
import { type OfOwner, ownerOf } from './owner.js';

type Parented = Found<AssetState>;

@Resolver(() => Asset)
export class AssetFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => PositionScalar)
  revision(@Parent() { id, at }: Parented, @Context() context: RequestContext) {
    return this.loaders.revision(context, id, at);
  }

  @ResolveField(() => Party, { nullable: true, description: 'The company whose system it is.' })
  keptBy(@Parent() { keptBy, at }: Parented, @Context() context: RequestContext) {
    if (keptBy === undefined) return undefined;
    return once(this.loaders.one<PartyState>(context, 'party', keptBy, at), (party) => party && showParty(party));
  }

  @ResolveField(() => [Party], { description: 'The parties behind it, such as who hosts it.' })
  processors(@Parent() { processors, at }: Parented, @Context() context: RequestContext) {
    return once(this.loaders.many<PartyState>(context, 'party', processors, at), (parties) => parties.map(showParty));
  }

  @ResolveField(() => Asset, {
    nullable: true,
    description: 'The system that it runs on; null too if you may not read it.',
  })
  runsOn(@Parent() { runsOn, at }: Parented, @Context() context: RequestContext) {
    return assetOf(this.loaders, context, runsOn, at);
  }

  @ResolveField(() => [Asset], { description: 'The systems that run on it.' })
  carries(@Parent() { id, at }: Parented, @Context() context: RequestContext, @Info() asked: Asked) {
    const carried = this.loaders.having<AssetState>(context, 'asset', 'runsOn', id, at, asked);
    return once(carried, (states) => states.map(showAsset));
  }

  @ResolveField(() => [ProcessingActivity], { description: 'The activities that run in it.' })
  activities(@Parent() { id, at }: Parented, @Context() context: RequestContext, @Info() asked: Asked) {
    const activities = this.loaders.having<ProcessingActivityState>(
      context,
      'processingActivity',
      'systems.asset',
      id,
      at,
      asked,
    );
    return once(activities, (states) => states.map(showActivity));
  }

  @ResolveField(() => Contact, {
    nullable: true,
    description: 'The contact that owns it; null too if you may not read it.',
  })
  owner(@Parent() parent: OfOwner, @Context() context: RequestContext) {
    return ownerOf(this.loaders, context, parent);
  }
}

@Resolver(() => System)
export class SystemAssetFields {
  constructor(private readonly loaders: Loaders) {}

  @ResolveField(() => Asset, { nullable: true, description: 'The system that it is.' })
  asset(@Parent() { asset, at }: { asset?: string; at: Moment }, @Context() context: RequestContext) {
    return assetOf(this.loaders, context, asset, at);
  }
}

function assetOf(loaders: Loaders, context: RequestContext, id: string | undefined, at: Moment) {
  if (id === undefined) return undefined;
  return once(loaders.one<AssetState>(context, 'asset', id, at), (asset) => asset && showAsset(asset));
}
