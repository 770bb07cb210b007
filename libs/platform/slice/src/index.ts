export * from './aspects.js';
export * from './slice.js';
