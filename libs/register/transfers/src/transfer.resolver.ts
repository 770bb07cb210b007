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
import * as commands from './transfer.commands.js';
import type { Transfer as TransferState } from './transfer.events.js';
import { transferFacets, transferSorts } from './transfer.facets.js';
import { transferFields } from './transfer.fields.js';
import {
  RegisterTransferInput,
  Transfer,
  TransferConnection,
  TransferFilter,
  TransferSort,
  TransferTermsInput,
  transferFacetTypes,
} from './transfer.graphql.js';

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

@DeclaredMutations(transferFields, RegisterTransferInput, { terms: TransferTermsInput })
@Resolver(() => Transfer)
export class TransferResolver {
  constructor(
    readonly bus: CommandBus,
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
}

/** Resolves the counts of a list of transfers. */
export const TransferFacetFields = transferFacetTypes.counts(TransferConnection);
