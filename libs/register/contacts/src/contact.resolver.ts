import { Resolver } from '@nestjs/graphql';
import { MutationsOf, present } from '#graphql';
import { type Found, filterOf } from '#read-model';
import { thingQueries } from '#slice';
import { contactSorts } from './contact.facets.js';
import type { Contact as ContactState } from './contact.fields.js';
import { Contact, ContactConnection, ContactFilter, ContactSort, contactTypes } from './contact.graphql.js';

/** Returns the contact as the API shows it. */
export function showContact(contact: Found<ContactState>): Contact {
  return present<Contact>({
    ...contact,
    erased: contact.erased ?? false,
    keyMissing: contact.keyMissing ?? false,
  });
}

@MutationsOf(contactTypes)
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
}) {}
