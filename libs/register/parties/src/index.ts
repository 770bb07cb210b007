export type { Party as PartyState } from './party.fields.js';
export { Officer, Party, PartyConnection, partyTypes } from './party.graphql.js';
export { showParty } from './party.resolver.js';
export { parties } from './party.slice.js';
