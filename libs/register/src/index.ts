export * from './apply.js';
export * from './core.module.js';
export * from './export.js';
export * from './history.js';
export * from './register.module.js';
export { ApplyReceipt, RegisterInput } from './register-file.graphql.js';
export * from './register-file.js';
export * from './register-file.resolver.js';
export * from './stores.js';
