export { periodIn } from './periods.js';
export { type Said, saidAt } from './values.js';
