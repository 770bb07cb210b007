export * from './delegation.js';
export * from './overseas.js';
export * from './policy.js';
