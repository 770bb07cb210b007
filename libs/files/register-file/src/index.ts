export * from './apply.js';
export * from './export.js';
export * from './json-schema.js';
export * from './register-file.js';
export * from './register-file.module.js';
export * from './text.js';
export * from './yaml.js';
