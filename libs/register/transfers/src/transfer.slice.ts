import { slice } from '#slice';
import { transferAccess } from './transfer.access.js';
import { transferCommands as commands, transferDecider } from './transfer.decider.js';
import { transferAspects } from './transfer.file.js';
import { transferProjection } from './transfer.projection.js';
import { TransferFacetFields, TransferResolver } from './transfer.resolver.js';
import { TransferLifeResolver } from './transfer-life.resolver.js';

/** The slice of transfers: data that go to another party or country. */
export const transfers = slice({
  decider: transferDecider,
  commands,
  projection: transferProjection,
  access: transferAccess,
  file: {
    name: 'transfers',
    aspects: transferAspects,
    register: commands.RegisterTransfer,
    retire: commands.EndTransfer,
    reinstate: commands.ReinstateTransfer,
  },
  providers: [TransferResolver, TransferFacetFields, TransferLifeResolver],
});
