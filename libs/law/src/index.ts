export * from './countries.js';
export * from './retention.js';
export * from './rows.js';
export * from './vocabulary.js';
