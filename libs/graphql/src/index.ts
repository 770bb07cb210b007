export * from './access.js';
export * from './connection.graphql.js';
export * from './fields.js';
export * from './law.js';
export * from './register.graphql.js';
export * from './rules.graphql.js';
export * from './scalars.js';
export * from './vocabulary.graphql.js';
