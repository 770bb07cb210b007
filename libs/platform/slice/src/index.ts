export * from './aspects.js';
export * from './slice.js';
export * from './thing-queries.js';
