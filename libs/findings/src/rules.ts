import type { Rule } from './rule.js';
import { AE_RULES } from './rules/ae.js';
import { EG_RULES } from './rules/eg.js';
import { ID_RULES } from './rules/id.js';
import { IN_RULES } from './rules/in.js';
import { NG_RULES } from './rules/ng.js';
import { PH_RULES } from './rules/ph.js';
import { SA_RULES } from './rules/sa.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [
  ...EG_RULES,
  ...IN_RULES,
  ...ID_RULES,
  ...NG_RULES,
  ...PH_RULES,
  ...SA_RULES,
  ...AE_RULES,
];
