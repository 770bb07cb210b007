import { CommandBus } from '@nestjs/cqrs';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  At,
  type CommandMeta,
  connect,
  DestinationScalar,
  Id,
  JurisdictionScalar,
  Meta,
  type Moment,
  Needs,
  PageArgs,
  present,
  Receipt,
  SORT,
} from '#graphql';
import { TransferKind } from '#law';
import { type Filter, type Found, facetConditions, filterOf, orderOf, Things } from '#read-model';
import * as commands from './transfer.commands.js';
import type { Transfer as TransferState } from './transfer.events.js';
import { transferFacets, transferSorts } from './transfer.facets.js';
import {
  RegisterTransferInput,
  Transfer,
  TransferConnection,
  TransferFilter,
  TransferSort,
  TransferTermsInput,
  transferFacetTypes,
} from './transfer.graphql.js';
import { Refusal } from './transfer.shared-types.js';

const KIND = 'transfer';

/** Returns the transfer as the API shows it. */
export function showTransfer(transfer: Found<TransferState>): Transfer {
  return present<Transfer>(transfer);
}

function conditions({ activity, jurisdiction, facets, ...wishes }: TransferFilter): Filter {
  return {
    ...filterOf({ ...wishes, activities: activity, jurisdictions: jurisdiction }),
    allOf: facetConditions(transferFacets, facets),
  };
}

@Resolver(() => Transfer)
export class TransferResolver {
  constructor(
    private readonly bus: CommandBus,
    private readonly things: Things,
  ) {}

  @Needs('ANYBODY')
  @Query(() => TransferConnection, { description: 'Transfers of data to other parties and countries.' })
  async transfers(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: TransferFilter,
    @Args('sort', { type: () => [TransferSort], ...SORT }) sort?: InstanceType<typeof TransferSort>[],
  ) {
    const order = orderOf(transferSorts, sort);
    return connect(await this.things.page<TransferState>(KIND, page, conditions(filter ?? {}), order), showTransfer);
  }

  @Needs('ANYBODY')
  @Query(() => Transfer, { nullable: true })
  async transfer(@Id() id: string, @At() at?: Moment) {
    const [transfer] = await this.things.byIds<TransferState>(KIND, [id], await this.things.moment(at));
    return transfer && showTransfer(transfer);
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  registerTransfer(@Args('input') input: RegisterTransferInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RegisterTransfer(undefined, input, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  renameTransfer(@Id() id: string, @Args('name', { nullable: true }) name?: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.RenameTransfer(id, { name }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeTransferKind(
    @Id() id: string,
    @Args('kind', { type: () => TransferKind }) kind: TransferKind,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferKind(id, { kind }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeTransferParties(
    @Id() id: string,
    @Args('importer', { type: () => ID }) importer: string,
    @Args('exporter', { type: () => ID, nullable: true }) exporter?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferParties(id, { exporter, importer }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the list of countries that the data go to.' })
  changeTransferCountries(
    @Id() id: string,
    @Args('countries', { type: () => [DestinationScalar] }) countries: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferCountries(id, { countries }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces the list of activities that it is part of.' })
  assignTransferActivities(
    @Id() id: string,
    @Args('activities', { type: () => [ID] }) activities: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.AssignTransferActivities(id, { activities }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeTransferDisclosure(
    @Id() id: string,
    @Args('jurisdictions', { type: () => [JurisdictionScalar] }) jurisdictions: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferDisclosure(id, { jurisdictions }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeTransferredData(
    @Id() id: string,
    @Args('dataItems', { type: () => [String] }) dataItems: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferredData(id, { dataItems }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeTransferPurposes(
    @Id() id: string,
    @Args('purposes', { type: () => [String] }) purposes: string[],
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferPurposes(id, { purposes }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  changeTransferTerms(@Id() id: string, @Args('terms') terms: TransferTermsInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ChangeTransferTerms(id, terms, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  describeRefusal(
    @Id() id: string,
    @Args('refusal', { nullable: true }) refusal?: Refusal,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.DescribeRefusal(id, { refusal }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Sets the department and the owner. What is left out is not stated.' })
  changeTransferOwner(
    @Id() id: string,
    @Args('department', { nullable: true }) department?: string,
    @Args('owner', { type: () => ID, nullable: true }) owner?: string,
    @Meta() meta?: CommandMeta,
  ) {
    return this.bus.execute(new commands.ChangeTransferOwner(id, { department, owner }, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  endTransfer(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.EndTransfer(id, {}, meta));
  }

  @Needs('EDITOR')
  @Mutation(() => Receipt)
  reinstateTransfer(@Id() id: string, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new commands.ReinstateTransfer(id, {}, meta));
  }
}

/** Resolves the counts of a list of transfers. */
export const TransferFacetFields = transferFacetTypes.counts(TransferConnection);
