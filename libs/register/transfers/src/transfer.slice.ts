import { declaredSlice } from '#slice';
import { transferAccess } from './transfer.access.js';
import * as written from './transfer.commands.js';
import { transferDecider } from './transfer.decider.js';
import { transferFields } from './transfer.fields.js';
import { transferAspects } from './transfer.file.js';
import { transferProjection } from './transfer.projection.js';
import { TransferFacetFields, TransferResolver } from './transfer.resolver.js';
import { TransferLifeResolver } from './transfer-life.resolver.js';

/** The slice of transfers: data that go to another party or country. */
export const transfers = declaredSlice(transferFields, {
  decider: transferDecider,
  written,
  projection: transferProjection,
  access: transferAccess,
  file: 'transfers',
  aspects: transferAspects,
  providers: [TransferResolver, TransferFacetFields, TransferLifeResolver],
});
