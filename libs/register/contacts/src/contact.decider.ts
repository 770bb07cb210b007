import { reject, say } from '#kernel';
import { type CommandsOf, type Decider, declaredDecider, type FactsOf } from '#ledger';
import { type Contact, contactFields } from './contact.fields.js';

/** The facts of contacts, as they are stored. */
export type ContactFact = FactsOf<typeof contactFields>;

const SEALED = ['name', 'email', 'phone', 'address'];

const declared = declaredDecider(contactFields, {
  category: 'contact',
  noun: 'contact',
  name: (contact: Contact) => contact.name ?? contact.department ?? contact.email ?? unnamed(contact),
});

/** Decides commands on contacts, and applies their facts. */
export const contactDecider: Decider<Contact, CommandsOf<typeof contactFields>, ContactFact> = {
  ...declared,
  personal: { ContactRegistered: SEALED, ContactDetailsChanged: SEALED, TextsTranslated: ['texts'] },
  decide(command, contact) {
    if (contact?.erased && command.type !== 'RetireContact')
      reject(
        'ERASED',
        say`This person was forgotten. Only their end can still be recorded: register a new contact under a new key.`,
        'id',
      );
    // What nobody can read now may differ from what is given.
    return declared.decide(command, contact?.keyMissing ? { retired: contact.retired } : contact);
  },
  evolve(contact, fact) {
    // The fact also says if the person was erased, or if its key is missing.
    if (contact && fact.type === 'ContactDetailsChanged')
      return { ...(contact.key !== undefined && { key: contact.key }), ...fact.data, retired: contact.retired };
    return declared.evolve(contact, fact);
  },
};

function unnamed({ erased, keyMissing }: Contact): string {
  if (erased) return 'erased';
  return keyMissing ? 'key missing' : 'unnamed';
}
