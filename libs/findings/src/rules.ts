import type { Rule } from './rule.js';
import { JP_RULES } from './rules/jp.js';
import { MY_RULES } from './rules/my.js';
import { SG_RULES } from './rules/sg.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...JP_RULES, ...MY_RULES, ...SG_RULES];
