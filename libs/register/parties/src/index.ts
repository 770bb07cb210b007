export type { Party as PartyState } from './party.events.js';
export { Officer, Party, PartyConnection, RegisterPartyInput } from './party.graphql.js';
export { showParty } from './party.resolver.js';
export { parties } from './party.slice.js';
