export * from './legal-bases.js';
export * from './snapshot.js';
