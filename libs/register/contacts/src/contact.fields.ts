import { fieldsOf } from '#ledger';
import type { Contact } from './contact.events.js';

const { declared, life } = fieldsOf<Contact>();

/** The end of a contact. All its details are one field, which is sealed for the most part: its commands are written by hand. */
export const contactFields = declared(
  life(
    { command: 'RetireContact', event: 'ContactRetired' },
    { command: 'ReinstateContact', event: 'ContactReinstated' },
  ),
);
