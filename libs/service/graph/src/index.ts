export * from './graph.module.js';
export { RegisterFileResolver } from './register-file.resolver.js';
