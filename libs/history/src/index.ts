export * from './history.js';
export * from './history.module.js';
