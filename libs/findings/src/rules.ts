import type { Rule } from './rule.js';
import { CH_RULES } from './rules/ch.js';
import { JP_RULES } from './rules/jp.js';
import { MY_RULES } from './rules/my.js';
import { SG_RULES } from './rules/sg.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...CH_RULES, ...JP_RULES, ...MY_RULES, ...SG_RULES, ...US_CA_RULES];
