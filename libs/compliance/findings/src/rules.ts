import type { Rule } from './model/rule.js';
import { ACCOUNTABILITY_RULES } from './rules/accountability.js';
import { AE_RULES } from './rules/ae.js';
import { AR_RULES } from './rules/ar.js';
import { AUTOMATED_RULES } from './rules/automated.js';
import { BR_RULES } from './rules/br.js';
import { BREACH_RULES } from './rules/breach.js';
import { CA_RULES } from './rules/ca.js';
import { CH_RULES } from './rules/ch.js';
import { CO_RULES } from './rules/co.js';
import { EG_RULES } from './rules/eg.js';
import { EU_RULES } from './rules/eu.js';
import { ID_RULES } from './rules/id.js';
import { IMPACT_ASSESSMENT_RULES } from './rules/impact-assessments.js';
import { IN_RULES } from './rules/in.js';
import { JP_RULES } from './rules/jp/jp.js';
import { KR_RULES } from './rules/kr/kr.js';
import { LEGAL_BASIS_RULES } from './rules/legal-basis.js';
import { MY_RULES } from './rules/my.js';
import { NG_RULES } from './rules/ng.js';
import { ONCE_RULES } from './rules/once.js';
import { OPEN_RETENTION_RULES } from './rules/open-retention.js';
import { PH_RULES } from './rules/ph.js';
import { PROFILE_RULES } from './rules/profile.js';
import { REVEALING_RULES } from './rules/revealing.js';
import { SA_RULES } from './rules/sa.js';
import { SG_RULES } from './rules/sg.js';
import { STATED_DUTY_RULES } from './rules/stated-duties.js';
import { TH_RULES } from './rules/th.js';
import { UK_RULES } from './rules/uk.js';
import { US_CA_RULES } from './rules/us-ca/us-ca.js';
import { ZA_RULES } from './rules/za/za.js';

/** All rules of all laws. */
export const RULES: readonly Rule[] = [
  ...EU_RULES,
  ...UK_RULES,
  ...CH_RULES,
  ...AR_RULES,
  ...BR_RULES,
  ...CA_RULES,
  ...CO_RULES,
  ...EG_RULES,
  ...IN_RULES,
  ...ID_RULES,
  ...JP_RULES,
  ...KR_RULES,
  ...MY_RULES,
  ...NG_RULES,
  ...PH_RULES,
  ...SA_RULES,
  ...SG_RULES,
  ...ZA_RULES,
  ...TH_RULES,
  ...AE_RULES,
  ...US_CA_RULES,
  ...LEGAL_BASIS_RULES,
  ...OPEN_RETENTION_RULES,
  ...REVEALING_RULES,
  ...AUTOMATED_RULES,
  ...STATED_DUTY_RULES,
  ...PROFILE_RULES,
  ...BREACH_RULES,
  ...IMPACT_ASSESSMENT_RULES,
  ...ACCOUNTABILITY_RULES,
  ...ONCE_RULES,
];
