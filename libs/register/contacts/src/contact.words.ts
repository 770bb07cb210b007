import type { WordsOf } from '#ledger';
import type { WrittenFact } from './contact.events.js';
import { contactFields } from './contact.fields.js';

/** They name no personal field: the name of the contact is that of the thing. */
const written: WordsOf<WrittenFact> = {
  ContactRegistered: { department: 'department' },
  ContactDetailsChanged: { department: 'department' },
};

/** The words of the events of contacts. */
export const contactWords = { ...written, ...contactFields.words };
