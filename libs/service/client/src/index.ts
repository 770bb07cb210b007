export { type ClientOptions, Regesta } from './client.js';
export type { Connection, Document, Moment, NodeOf, Receipt } from './document.js';
export { NoAnswer, NoRegister, RegestaError } from './errors.js';
