export { Jurisdiction, LawChange } from './law.graphql.js';
export { showChange, showRecognition } from './law.present.js';
export { inLanguage } from './law.texts.js';
export * from './law-api.module.js';
export { LawRecognition } from './law-transfers.graphql.js';
