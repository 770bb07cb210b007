export { folded } from './folded.js';
export { freeKey, isKey, KEY, keyFrom } from './key.js';
