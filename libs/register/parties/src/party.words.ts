import type { WordsOf } from '#ledger';
import type { PartyFact } from './party.events.js';

/** The words of the events of parties. */
export const partyWords: WordsOf<PartyFact> = {
  PartyRegistered: { name: 'name', country: 'country' },
  PartyRenamed: { name: 'name' },
  PartyMoved: { country: 'country', address: 'address' },
  PartyContactPointsChanged: { email: 'email', phone: 'phone', website: 'website' },
  PartyReclassified: { kind: 'kind', class: 'class', group: 'group', recipientsOf: 'recipientsOf' },
  PartyRegistrationNumberChanged: { 'registrationNumber?': 'registrationNumber' },
  PartyParentChanged: { 'parent?': '@parent' },
  OfficerAppointed: { role: 'officer.role', contact: '@officer.contact', jurisdictions: 'officer.jurisdictions[]' },
  OfficerDismissed: { role: 'role', contact: '@contact' },
  PartyAssessed: { kind: 'assessment.kind', on: 'assessment.on', outcome: 'assessment.outcome' },
  PartyRetired: {},
  PartyReinstated: {},
};
