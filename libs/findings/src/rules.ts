import type { Rule } from './rule.js';
import { AR_RULES } from './rules/ar.js';
import { BR_RULES } from './rules/br.js';
import { CA_RULES } from './rules/ca.js';
import { CO_RULES } from './rules/co.js';
import { TH_RULES } from './rules/th.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [...AR_RULES, ...BR_RULES, ...CA_RULES, ...CO_RULES, ...TH_RULES];
