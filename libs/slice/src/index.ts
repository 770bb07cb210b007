export * from './slice.js';
