export * from './concern.js';
export * from './findings.js';
export * from './findings.module.js';
export * from './grounds.js';
export * from './judge.js';
export * from './rule.js';
export * from './rules.js';
export * from './transfers.js';
