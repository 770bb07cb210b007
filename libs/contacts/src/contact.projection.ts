import { projection } from '#read-model';
import { contactDecider } from './contact.decider.js';

export const contactProjection = projection({
  decider: contactDecider,
  version: 1,
  sort: (contact) => contactDecider.name(contact).toLowerCase(),
  indexTerms: () => ({}),
  text: (contact) => [contact.name, contact.department, contact.email].filter(Boolean).join(' '),
});
