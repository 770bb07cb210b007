export * from './access.module.js';
export { type Issuer, keysPublishedBy } from './access-tokens.js';
export { type BegunSignIn, CodeFlow, IssuerFailed } from './code-flow.js';
export { ACCESS } from './grant.decider.js';
export { grants } from './grant.slice.js';
export { ACCOUNTS_MARK, AccountsLost, Grants, type HeldGrant, type NewGrant } from './grants.js';
export * from './reading-log.js';
export * from './sign-in.js';
export * from './sqlite.sessions.js';
