export * from './access.module.js';
export { keysPublishedBy } from './access-tokens.js';
export { type BegunSignIn, CodeFlow, IssuerFailed } from './code-flow.js';
export { ACCESS } from './grant.decider.js';
export { grants } from './grant.slice.js';
export {
  ACCOUNTS_MARK,
  AccountsLost,
  accountOf,
  type DirectoryUser,
  Grants,
  type HeldGrant,
  type NewGrant,
} from './grants.js';
export type { Identity } from './identity.js';
export type { Issuer } from './issuer.js';
export * from './reading-log.js';
export { MAPPED_ROLES, type RoleMapping, widestOf } from './role-mapping.js';
export * from './sign-in.js';
export * from './sqlite.sessions.js';
