export * from './legal-bases.js';
export { bare, marked, replaceMarked } from './marked-texts.js';
export { MovingSnapshot } from './moving-snapshot.js';
export { nameIn } from './names.js';
export * from './parts.js';
export { remembered } from './remembered.js';
export * from './scope.js';
export { Snapshot } from './snapshot.js';
