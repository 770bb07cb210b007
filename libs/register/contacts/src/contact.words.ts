import type { WordsOf } from '#ledger';
import type { ContactFact } from './contact.events.js';

/** The words of the events of contacts. They name no personal field: the name of the contact is that of the thing. */
export const contactWords: WordsOf<ContactFact> = {
  ContactRegistered: { department: 'department' },
  ContactDetailsChanged: { department: 'department' },
  ContactRetired: {},
  ContactReinstated: {},
};
