import type { Activity, Profile } from '#snapshot';
import { type Fault, isStated, type Rule, rulesOf } from '../model/rule.js';

// Decisions by automated means alone (GDPR Art 22). People must be informed of them.

const ARTICLE = '13(2)(f), 14(2)(g)';

/**
 * Reports decisions by automated means alone that affect people significantly, and whose logic is not stated. Where the
 * register leaves open whether a decision is one of these, it is a NOTICE.
 */
function* withoutLogic({ automatedDecisions }: Activity | Profile): Generator<Fault> {
  for (const { key, description, significant, humanInvolved, logic, purposes } of automatedDecisions) {
    if (isStated(logic) || humanInvolved === 'YES' || significant === 'NO') continue;
    const isOpen = significant === 'NOT_STATED' || humanInvolved === 'NOT_STATED';
    const used = purposes.length > 0 ? ` (for ${purposes.join(', ')})` : '';
    yield isOpen
      ? {
          path: `automatedDecisions.${key}`,
          severity: 'NOTICE',
          message: `It is not stated whether "${description}"${used} is decided without a person, or affects people significantly. If both are so, they must be informed of the logic: state these, and the logic.`,
        }
      : {
          path: `automatedDecisions.${key}.logic`,
          message: `"${description}"${used} is decided without a person and affects people significantly, and its logic is not stated. State it: people must be informed of it, and of what follows for them.`,
        };
  }
}

/** The rules on decisions by automated means alone, for the EU and the UK. Processors inform nobody. */
export const AUTOMATED_RULES: readonly Rule[] = ['EU', 'UK'].flatMap((law) => {
  const { on } = rulesOf(law);
  return [
    on('processingActivity', 'AUTOMATED.LOGIC', ARTICLE, 'ERROR', (activity) =>
      activity.role === 'PROCESSOR' ? undefined : withoutLogic(activity),
    ),
    on('jurisdictionProfile', 'AUTOMATED.LOGIC', ARTICLE, 'ERROR', withoutLogic),
  ];
});
