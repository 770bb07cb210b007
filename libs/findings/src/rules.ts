import type { Rule } from './rule.js';
import { CH_RULES } from './rules/ch.js';
import { EU_RULES, EU_TRANSFER_RULES } from './rules/eu.js';
import { JP_RULES } from './rules/jp.js';
import { KR_RULES } from './rules/kr.js';
import { MY_RULES } from './rules/my.js';
import { PROFILE_RULES } from './rules/profile.js';
import { SG_RULES } from './rules/sg.js';
import { UK_RULES } from './rules/uk.js';
import { US_CA_RULES } from './rules/us-ca.js';

/** Every rule of every law. */
export const RULES: readonly Rule[] = [
  ...EU_RULES,
  ...UK_RULES,
  ...CH_RULES,
  ...JP_RULES,
  ...KR_RULES,
  ...MY_RULES,
  ...SG_RULES,
  ...US_CA_RULES,
  ...EU_TRANSFER_RULES,
  ...PROFILE_RULES,
];
