export * from './disclosures.module.js';
