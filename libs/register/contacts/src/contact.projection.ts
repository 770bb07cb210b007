import { declaredProjection } from '#read-model';
import { contactDecider } from './contact.decider.js';
import { contactFields } from './contact.fields.js';

/** The order, the filters and the search of contacts. */
export const contactProjection = declaredProjection(contactFields, {
  decider: contactDecider,
  version: 2,
  sort: (contact) => contactDecider.name(contact).toLowerCase(),
  terms: () => ({ erased: [] }), // nobody asks for those who were forgotten
  text: ({ name, department, email, phone, address }) => ({ name, department, email, phone, address }),
});
