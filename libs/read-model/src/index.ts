export * from './database.js';
export * from './documents.js';
export * from './moment.js';
export * from './projection.js';
export * from './projector.js';
export * from './rectangles.js';
export * from './timeline.js';
