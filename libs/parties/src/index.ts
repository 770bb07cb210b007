export * from './parties.module.js';
export * from './party.commands.js';
export * from './party.decider.js';
export type { Party as PartyState } from './party.events.js';
export { partyAspects } from './party.file.js';
export { Officer, Party, PartyConnection, RegisterPartyInput } from './party.graphql.js';
export { showParty } from './party.resolver.js';
