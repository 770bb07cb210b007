export type { Contact as ContactState } from './contact.events.js';
export { Contact, RegisterContactInput } from './contact.graphql.js';
export { showContact } from './contact.resolver.js';
export { contacts } from './contact.slice.js';
