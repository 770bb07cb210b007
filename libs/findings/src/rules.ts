import type { Rule } from './rule.js';
import { KR_RULES } from './rules/kr.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...KR_RULES];
