export * from './core.module.js';
export * from './register.module.js';
export * from './stores.js';
