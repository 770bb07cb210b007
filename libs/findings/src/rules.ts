import type { Rule } from './rule.js';
import { CH_RULES } from './rules/ch.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...CH_RULES, ...US_CA_RULES];
