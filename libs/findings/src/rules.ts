import type { Rule } from './rule.js';
import { AR_RULES } from './rules/ar.js';
import { BR_RULES } from './rules/br.js';
import { CA_RULES } from './rules/ca.js';
import { CH_RULES } from './rules/ch.js';
import { CO_RULES } from './rules/co.js';
import { TH_RULES } from './rules/th.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [
  ...CH_RULES,
  ...AR_RULES,
  ...BR_RULES,
  ...CA_RULES,
  ...CO_RULES,
  ...TH_RULES,
  ...US_CA_RULES,
];
