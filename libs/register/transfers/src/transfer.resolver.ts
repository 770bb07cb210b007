import { Resolver } from '@nestjs/graphql';
import { MutationsOf, present } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { transferFacets, transferSorts } from './transfer.facets.js';
import type { Transfer as TransferState } from './transfer.fields.js';
import {
  Transfer,
  TransferConnection,
  TransferFilter,
  TransferSort,
  transferFacetTypes,
  transferTypes,
} from './transfer.graphql.js';

/** Returns the transfer as the API shows it. */
export function showTransfer(transfer: Found<TransferState>): Transfer {
  return present<Transfer>(transfer);
}

@MutationsOf(transferTypes)
@Resolver(() => Transfer)
export class TransferResolver extends thingQueries({
  kind: 'transfer',
  list: 'transfers',
  needs: 'ANYBODY',
  descriptions: { list: 'Transfers of data to other parties and countries.' },
  type: Transfer,
  page: TransferConnection,
  filter: TransferFilter,
  sort: TransferSort,
  sorts: transferSorts,
  facets: transferFacets,
  conditions: ({ activity, jurisdiction, ...wishes }) =>
    filterOf({ ...wishes, activities: activity, jurisdictions: jurisdiction }),
  show: showTransfer,
}) {}

/** Resolves the counts of a list of transfers. */
export const TransferFacetFields = transferFacetTypes.counts(TransferConnection);
