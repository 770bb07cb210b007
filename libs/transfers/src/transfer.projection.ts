import { projection } from '#read-model';
import { transferDecider } from './transfer.decider.js';

/** The order, the filters and the search of transfers. */
export const transferProjection = projection({
  decider: transferDecider,
  version: 1,
  sort: (transfer) => transferDecider.name(transfer).toLowerCase(),
  indexTerms: (transfer) => ({
    kind: [transfer.kind],
    country: transfer.countries,
    jurisdictions: transfer.jurisdictions,
    ground: transfer.grounds.filter((g) => g.until === undefined).map((g) => g.code),
  }),
  text: (transfer) =>
    [transfer.name, ...transfer.purposes, ...transfer.dataItems, transfer.condition].filter(Boolean).join('\n'),
});
