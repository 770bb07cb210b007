export { Jurisdiction } from './law.graphql.js';
export { showRecognition } from './law.present.js';
export { inLanguage } from './law.texts.js';
export * from './law-api.module.js';
export { LawRecognition } from './law-transfers.graphql.js';
