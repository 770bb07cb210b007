import type { Rule } from './rule.js';
import { CH_RULES } from './rules/ch.js';
import { KR_RULES } from './rules/kr.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...CH_RULES, ...KR_RULES, ...US_CA_RULES];
