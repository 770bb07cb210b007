export * from './countries.js';
export * from './retention.js';
export * from './vocabulary.js';
export * from './rows.js';
