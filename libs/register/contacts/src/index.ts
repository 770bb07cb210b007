export type { Contact as ContactState } from './contact.fields.js';
export { Contact, contactTypes } from './contact.graphql.js';
export { showContact } from './contact.resolver.js';
export { contacts } from './contact.slice.js';
