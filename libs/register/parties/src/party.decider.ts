import { declaredDecider } from '#ledger';
import { partyFields } from './party.fields.js';

/** Decides commands on parties, and applies their facts. */
export const partyDecider = declaredDecider(partyFields, {
  category: 'party',
  noun: 'party',
  name: (party) => party.name,
});
