import { fieldTexts, projection } from '#read-model';
import { transferDecider } from './transfer.decider.js';
import { transferFields } from './transfer.fields.js';

/** The order, the filters and the search of transfers. */
export const transferProjection = projection({
  decider: transferDecider,
  version: 5,
  sort: (transfer) => transferDecider.name(transfer).toLowerCase(),
  indexTerms: (transfer) => ({
    kind: [transfer.kind],
    country: transfer.countries,
    jurisdictions: transfer.jurisdictions,
    department: transfer.department === undefined ? [] : [transfer.department],
    ground: transfer.grounds.filter((g) => g.until === undefined).map((g) => g.code),
  }),
  text: fieldTexts(transferDecider, transferFields, ['kind']),
});
