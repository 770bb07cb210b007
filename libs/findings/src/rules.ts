import type { Rule } from './rule.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [];
