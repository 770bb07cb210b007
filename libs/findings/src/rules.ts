import type { Rule } from './rule.js';
import { AE_RULES } from './rules/ae.js';
import { CH_RULES } from './rules/ch.js';
import { EG_RULES } from './rules/eg.js';
import { ID_RULES } from './rules/id.js';
import { IN_RULES } from './rules/in.js';
import { NG_RULES } from './rules/ng.js';
import { PH_RULES } from './rules/ph.js';
import { SA_RULES } from './rules/sa.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [
  ...CH_RULES,
  ...EG_RULES,
  ...IN_RULES,
  ...ID_RULES,
  ...NG_RULES,
  ...PH_RULES,
  ...SA_RULES,
  ...AE_RULES,
  ...US_CA_RULES,
];
