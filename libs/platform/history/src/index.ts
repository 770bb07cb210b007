export type { ThingChange, Words } from './history.graphql.js';
export * from './history.js';
export * from './history.module.js';
export { InWords } from './in-words.js';
export { MomentDiff } from './moment-diff.js';
export { SeenHistories } from './seen-histories.js';
