import type { WordsOf } from '#ledger';
import type { WrittenFact } from './party.events.js';
import { partyFields } from './party.fields.js';

const written: WordsOf<WrittenFact> = {
  PartyRegistered: { name: 'name', country: 'country' },
  OfficerAppointed: { role: 'officer.role', contact: '@officer.contact', jurisdictions: 'officer.jurisdictions[]' },
  OfficerDismissed: { role: 'role', contact: '@contact' },
};

/** The words of the events of parties. */
export const partyWords = { ...written, ...partyFields.words };
