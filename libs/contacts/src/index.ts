export * from './contact.commands.js';
export * from './contact.decider.js';
export type { Contact as ContactState } from './contact.events.js';
export { contactAspects } from './contact.file.js';
export { Contact, RegisterContactInput } from './contact.graphql.js';
export { showContact } from './contact.resolver.js';
export * from './contacts.module.js';
