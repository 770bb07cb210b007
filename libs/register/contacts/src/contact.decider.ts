import { reject } from '#kernel';
import { type Dated, type Decider, unless } from '#ledger';
import type * as commands from './contact.commands.js';
import { type Contact, type ContactDetails, type ContactFact, personalFields } from './contact.events.js';
import { contactWords } from './contact.words.js';

/** All commands on contacts. */
export type ContactCommand = InstanceType<(typeof commands)[keyof typeof commands]>;

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
      'This person was forgotten. Only their end can still be recorded: register a new contact under a new key.',
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
    case 'RetireContact':
      return contact!.retired ? [] : [{ type: 'ContactRetired', data: {} }];
    case 'ReinstateContact':
      return contact!.retired ? [{ type: 'ContactReinstated', data: {} }] : [];
  }
}

function evolve(contact: Contact | undefined, fact: Dated<ContactFact>): Contact {
  if (fact.type === 'ContactRegistered') return { ...fact.data, retired: false };
  if (!contact) return reject('NOT_FOUND', `${fact.type}: the contact does not exist yet.`);
  switch (fact.type) {
    case 'ContactDetailsChanged':
      return { ...(contact.key !== undefined && { key: contact.key }), ...fact.data, retired: contact.retired };
    case 'ContactRetired':
      return { ...contact, retired: true };
    case 'ContactReinstated':
      return { ...contact, retired: false };
  }
}

function details({ key: _key, retired: _retired, ...details }: Contact): ContactDetails {
  return details;
}

function mustSaySomething({ department, name, email, phone, address }: ContactDetails): void {
  if ((department ?? name ?? email ?? phone ?? address) === undefined)
    reject('INVALID', 'Give a name, a department, an e-mail, a phone or an address: the contact says nothing.');
}

function mustSayNothing({ name, email, phone, address }: ContactDetails): void {
  if ((name ?? email ?? phone ?? address) !== undefined)
    reject('INVALID', 'An erased person has no personal details: leave out erased, or all personal fields.', 'erased');
}
