import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { type CommandMeta, DeclaredMutations, Id, Meta, Needs, present, Receipt, Registers } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { ChangeContactDetails, RegisterContact } from './contact.commands.js';
import type { Contact as ContactState } from './contact.events.js';
import { contactSorts } from './contact.facets.js';
import { contactFields } from './contact.fields.js';
import {
  Contact,
  ContactConnection,
  ContactDetailsInput,
  ContactFilter,
  ContactSort,
  RegisterContactInput,
} from './contact.graphql.js';

/** Returns the contact as the API shows it. */
export function showContact(contact: Found<ContactState>): Contact {
  return present<Contact>({
    ...contact,
    erased: contact.erased ?? false,
    keyMissing: contact.keyMissing ?? false,
  });
}

@Registers('registerContact', RegisterContact, RegisterContactInput)
@DeclaredMutations(contactFields, RegisterContactInput)
@Resolver(() => Contact)
export class ContactResolver extends thingQueries({
  kind: 'contact',
  list: 'contacts',
  needs: 'ANYBODY',
  descriptions: { list: 'People and mailboxes.' },
  type: Contact,
  page: ContactConnection,
  filter: ContactFilter,
  sort: ContactSort,
  sorts: contactSorts,
  conditions: (wishes) => filterOf({ ...wishes }),
  show: showContact,
}) {
  @Needs('EDITOR')
  @Mutation(() => Receipt, { description: 'Replaces all details of the contact.' })
  changeContactDetails(@Id() id: string, @Args('details') details: ContactDetailsInput, @Meta() meta?: CommandMeta) {
    return this.bus.execute(new ChangeContactDetails(id, details, meta));
  }
}
