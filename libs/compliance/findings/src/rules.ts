import { knownLaws, US_STATES } from '#law';
import type { Profile } from '#snapshot';
import type { Rule } from './model/rule.js';
import { ACCOUNTABILITY_RULES } from './rules/accountability.js';
import { AUTOMATED_RULES } from './rules/automated.js';
import { BREACH_RULES } from './rules/breach.js';
import { IMPACT_ASSESSMENT_RULES } from './rules/impact-assessments.js';
import * as laws from './rules/laws.js';
import { LEGAL_BASIS_RULES } from './rules/legal-basis.js';
import { LOOKED_THROUGH_RULES } from './rules/looked-through.js';
import { ONCE_RULES } from './rules/once.js';
import { OPEN_RETENTION_RULES } from './rules/open-retention.js';
import { PROCESSORS_ABROAD_RULES } from './rules/processors-abroad.js';
import { PROFILE_RULES } from './rules/profile.js';
import { REVEALING_RULES } from './rules/revealing.js';
import { STATED_DUTY_RULES } from './rules/stated-duties.js';
import { UNKNOWN_RETENTION_RULES } from './rules/unknown-retention.js';
import { US_STATE_RULES } from './rules/us/states.js';

const OF_LAW: Readonly<Record<string, readonly Rule[]>> = laws;

/**
 * Returns the rule of a state for its own profile alone. The profile of all states has the rules that report once for all.
 */
const forItsOwn = (rule: Rule): Rule =>
  rule.about === 'jurisdictionProfile' && US_STATES.includes(rule.law)
    ? { ...rule, check: (thing, context) => ((thing as Profile).code === 'US' ? false : rule.check(thing, context)) }
    : rule;

/**
 * Returns true for the rules that a law has. Acts of states of the United States bind by numbers. On things other than
 * profiles they have their own rules, and those that report once.
 */
const isOfLaw = ({ law, about, once }: Rule) =>
  once === true || about === 'jurisdictionProfile' || !US_STATES.includes(law);

/** All rules of all laws, those of one law alone first, in the order of the law data. */
export const RULES: readonly Rule[] = [
  ...[
    ...knownLaws().flatMap((law) => OF_LAW[law.replace('-', '_')] ?? []),
    ...LEGAL_BASIS_RULES,
    ...OPEN_RETENTION_RULES,
    ...UNKNOWN_RETENTION_RULES,
    ...REVEALING_RULES,
    ...AUTOMATED_RULES,
    ...STATED_DUTY_RULES,
    ...PROFILE_RULES,
    ...LOOKED_THROUGH_RULES,
    ...BREACH_RULES,
    ...IMPACT_ASSESSMENT_RULES,
    ...ACCOUNTABILITY_RULES,
    ...PROCESSORS_ABROAD_RULES,
    ...ONCE_RULES,
  ]
    .filter(isOfLaw)
    .map(forItsOwn),
  ...US_STATE_RULES,
];
