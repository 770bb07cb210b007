export { answerTo, type ScimAnswer } from './answers.js';
export { Directory } from './directory.js';
export type { FollowingParts } from './following.js';
export { ScimError } from './scim-error.js';
export { SqliteDirectory } from './sqlite.directory.js';
