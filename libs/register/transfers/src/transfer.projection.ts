import { projection } from '#read-model';
import { transferDecider } from './transfer.decider.js';

/** The order, the filters and the search of transfers. */
export const transferProjection = projection({
  decider: transferDecider,
  version: 2,
  sort: (transfer) => transferDecider.name(transfer).toLowerCase(),
  indexTerms: (transfer) => ({
    kind: [transfer.kind],
    country: transfer.countries,
    jurisdictions: transfer.jurisdictions,
    department: transfer.department === undefined ? [] : [transfer.department],
    ground: transfer.grounds.filter((g) => g.until === undefined).map((g) => g.code),
  }),
  text: ({ name, purposes, dataItems, condition, department }) => ({
    name,
    ...Object.fromEntries(purposes.map((purpose, i) => [`purposes[${i}]`, purpose])),
    ...Object.fromEntries(dataItems.map((item, i) => [`dataItems[${i}]`, item])),
    condition,
    department,
  }),
});
