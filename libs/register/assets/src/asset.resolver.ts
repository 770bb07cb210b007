import { CommandBus } from '@nestjs/cqrs';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DeclaredMutations,
  Id,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
import * as commands from './asset.commands.js';
import type { Asset as AssetState } from './asset.events.js';
import { assetFacets, assetSorts } from './asset.facets.js';
import { assetFields } from './asset.fields.js';
import {
  Asset,
  AssetConnection,
  AssetFilter,
  AssetSort,
  assetFacetTypes,
  RegisterAssetInput,
} from './asset.graphql.js';

const KIND = 'asset';

/** Returns the asset as the API shows it. */
export function showAsset(asset: Found<AssetState>): Asset {
  return present<Asset>(asset);
}

function conditions({ processor, location, facets, ...wishes }: AssetFilter): Filter {
  return {
    ...filterOf({ ...wishes, processors: processor, locations: location }),
    allOf: facetConditions(assetFacets, facets),
  };
}

@DeclaredMutations(assetFields, RegisterAssetInput)
@Resolver(() => Asset)
export class AssetResolver {
  constructor(
    readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => AssetConnection, { description: 'Systems and other assets in which personal data are kept or used.' })
  async assets(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: AssetFilter,
    @Args('sort', { type: () => [AssetSort], ...SORT }) sort?: InstanceType<typeof AssetSort>[],
  ) {
    const order = orderOf(assetSorts, sort);
    return connect(await this.things.page<AssetState>(KIND, page, conditions(filter ?? {}), order), showAsset);
  }

  @Needs('ANYBODY')
  @Query(() => Asset, { nullable: true })
  async asset(@Id() id: string, @At() at?: Moment) {
    const [asset] = await this.things.byIds<AssetState>(KIND, [id], await this.things.moment(at));
    return asset && showAsset(asset);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  registerAsset(@Args('input') input: RegisterAssetInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RegisterAsset(undefined, input, meta));
  }
}

/** Resolves the counts of a list of assets. */
export const AssetFacetFields = assetFacetTypes.counts(AssetConnection);
