export * from './legal-bases.js';
export * from './scope.js';
export * from './snapshot.js';
