import { declaredProjection, fieldTexts } from '#read-model';
import { transferDecider } from './transfer.decider.js';
import { transferFields } from './transfer.fields.js';

/** The order, the filters and the search of transfers. Searches find the codes of countries, laws and grounds, too. */
export const transferProjection = declaredProjection(transferFields, {
  decider: transferDecider,
  version: 5,
  sort: (transfer) => transferDecider.name(transfer).toLowerCase(),
  terms: ({ countries, grounds }) => ({
    country: countries,
    ground: grounds.filter((g) => g.until === undefined).map((g) => g.code),
  }),
  text: fieldTexts(transferDecider, transferFields, ['kind']),
});
