import { fieldsOf } from '#ledger';
import type { Contact } from './contact.events.js';

const { declared, life } = fieldsOf<Contact>();

/** What is regular of a contact: its end. All its details are one field, most of it sealed, and written by hand. */
export const contactFields = declared(
  life(
    { command: 'RetireContact', event: 'ContactRetired' },
    { command: 'ReinstateContact', event: 'ContactReinstated' },
  ),
);
