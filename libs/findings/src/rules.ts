import type { Rule } from './rule.js';
import { CH_RULES } from './rules/ch.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...CH_RULES];
