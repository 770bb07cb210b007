import { projection } from '#read-model';
import { contactDecider } from './contact.decider.js';

/** The order, the filters and the search of contacts. */
export const contactProjection = projection({
  decider: contactDecider,
  version: 2,
  sort: (contact) => contactDecider.name(contact).toLowerCase(),
  indexTerms: () => ({}),
  text: ({ name, department, email, phone, address }) => ({ name, department, email, phone, address }),
});
