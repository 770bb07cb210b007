import { reject, say } from '#kernel';
import { type Dated, type Decider, type FactsOf, unless } from '#ledger';
import * as commands from './contact.commands.js';
import { type Contact, type ContactDetails, personalFields, type WrittenFact } from './contact.events.js';
import { contactFields } from './contact.fields.js';
import { contactWords } from './contact.words.js';

/** The classes of all commands on contacts. */
export const contactCommands = { ...commands, ...contactFields.commands };
/** All commands on contacts. */
type ContactCommand = InstanceType<(typeof contactCommands)[keyof typeof contactCommands]>;
/** The facts of contacts, as they are stored. */
export type ContactFact = WrittenFact | FactsOf<typeof contactFields>;

/** Decides commands on contacts, and applies their facts. */
export const contactDecider: Decider<Contact, ContactCommand, ContactFact> = {
  category: 'contact',
  noun: 'contact',
  creates: ['RegisterContact'],
  revives: ['ReinstateContact', 'RetireContact'],
  references: {},
  personal: personalFields,
  texts: ['department', 'name', 'address'],
  words: contactWords,
  name: (contact) => contact.name ?? contact.department ?? contact.email ?? unnamed(contact),
  decide,
  evolve,
};

function unnamed({ erased, keyMissing }: Contact): string {
  if (erased) return 'erased';
  return keyMissing ? 'key missing' : 'unnamed';
}

function decide(command: ContactCommand, contact: Contact | undefined): readonly ContactFact[] {
  if (contact?.erased && command.type !== 'RetireContact')
    reject(
      'ERASED',
      say`This person was forgotten. Only their end can still be recorded: register a new contact under a new key.`,
      'id',
    );
  switch (command.type) {
    case 'RegisterContact':
      if (command.data.erased) mustSayNothing(command.data);
      else mustSaySomething(command.data);
      return [{ type: 'ContactRegistered', data: command.data }];
    case 'ChangeContactDetails':
      mustSaySomething(command.data);
      return unless(details(contact!), command.data, { type: 'ContactDetailsChanged', data: command.data });
    default:
      return contactFields.decide(contact!, command);
  }
}

function evolve(contact: Contact | undefined, fact: Dated<ContactFact>): Contact {
  if (fact.type === 'ContactRegistered') return { ...fact.data, retired: false };
  if (!contact) return reject('NOT_FOUND', `${fact.type}: the contact does not exist yet.`);
  switch (fact.type) {
    case 'ContactDetailsChanged':
      return { ...(contact.key !== undefined && { key: contact.key }), ...fact.data, retired: contact.retired };
    default:
      return contactFields.evolve(contact, fact);
  }
}

function details({ key: _key, retired: _retired, ...details }: Contact): ContactDetails {
  return details;
}

function mustSaySomething({ department, name, email, phone, address }: ContactDetails): void {
  if ((department ?? name ?? email ?? phone ?? address) === undefined)
    reject('INVALID', say`Give a name, a department, an e-mail, a phone or an address: the contact says nothing.`);
}

function mustSayNothing({ name, email, phone, address }: ContactDetails): void {
  if ((name ?? email ?? phone ?? address) !== undefined)
    reject(
      'INVALID',
      say`An erased person has no personal details: leave out erased, or all personal fields.`,
      'erased',
    );
}
