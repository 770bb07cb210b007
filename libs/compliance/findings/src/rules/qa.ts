import { say } from '#kernel';
import { thingsUnder } from '../model/applicable-laws.js';
import type { Rule, RuleContext } from '../model/rule.js';
import { keptRule } from '../shared/kept.js';
import { sensitiveItem } from '../shared/sensitive.js';
import { statedDutyRules } from './stated-duties.js';
import { filing } from './stated-duty.js';

/** Returns true if data of a special nature are processed, or may be. Data of children are of that nature as such. */
function hasSpecialNature({ snapshot, law }: RuleContext): boolean {
  const items = law.items('QA', 'SENSITIVE');
  return thingsUnder('QA', 'processingActivity', snapshot).some(
    ({ role, dataCategories, dataSubjects }) =>
      role !== 'PROCESSOR' &&
      (dataCategories.some((category) => sensitiveItem(category, items)) ||
        dataSubjects.some(({ children }) => children === 'YES')),
  );
}

/** The rules of Qatar's law: retention, and the permission for special data. It asks for no ground of a transfer. */
export const QA_RULES: readonly Rule[] = [
  keptRule('QA', 'Law 13/2016, 10'),
  ...statedDutyRules([
    filing(
      'QA',
      'PERMISSION',
      'Law 13/2016, 16',
      'specialNaturePermission',
      /\bpermi(?:t|ssion)\b|تصريح/i,
      say`Data of a special nature, those of children among them, are processed after a permission of the National Cyber Security Agency. Consent does not replace it.`,
      hasSpecialNature,
    ),
  ]),
];
