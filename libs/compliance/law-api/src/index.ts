export * from './law-api.module.js';
