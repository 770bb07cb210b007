export * from './legal-bases.js';
export { bare, marked, replaceMarked } from './marked-texts.js';
export * from './scope.js';
export * from './snapshot.js';
