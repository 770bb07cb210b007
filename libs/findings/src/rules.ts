import type { Rule } from './rule.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...US_CA_RULES];
