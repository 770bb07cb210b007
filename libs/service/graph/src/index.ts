export * from './graph.module.js';
export type { RequestContext } from './loaders.js';
export { Loaders } from './loaders.js';
export { RegisterFileResolver } from './register-file.resolver.js';
