import { say } from '#kernel';
import { type Item, knownLaws } from '#law';
import type { Activity, Profile } from '#snapshot';
import { citing, type Fault, isStated, type Rule, type RuleContext, rulesOf } from '../model/rule.js';
import { noticesUntilEnforced } from '../shared/dated-rules.js';
import { lawText, placeOfLaw, quoted } from '../shared/terms.js';

// Decisions by automated means alone. The law's list says what the notice has of them (GDPR Art 13(2)(f)), and how people can
// have them reviewed.

type Deciding = Activity | Profile;
type Decision = Deciding['automatedDecisions'][number];

const named = ({ description, purposes }: Decision) =>
  purposes.length > 0 ? say`"${description}" (for ${purposes})` : quoted(description);

/**
 * Reports decisions by automated means alone that affect people significantly, and whose logic is not stated. Where the
 * register leaves open whether a decision is one of these, it is a NOTICE.
 */
function* withoutLogic({ automatedDecisions }: Deciding, item: Item | undefined): Generator<Fault> {
  if (!item) return;
  for (const decision of automatedDecisions) {
    const { key, significant, humanInvolved, logic } = decision;
    if (isStated(logic) || humanInvolved === 'YES' || significant === 'NO') continue;
    const isOpen = significant === 'NOT_STATED' || humanInvolved === 'NOT_STATED';
    yield isOpen
      ? {
          path: `automatedDecisions.${key}`,
          severity: 'NOTICE',
          message: say`It is not stated whether ${named(decision)} is decided without a person, or affects people significantly. If both are so, they must be informed of the logic: state these, and the logic.`,
          ...citing(item),
        }
      : {
          path: `automatedDecisions.${key}.logic`,
          message: say`${named(decision)} is decided without a person and affects people significantly, and its logic is not stated. State it: people must be informed of it, and of what follows for them.`,
          ...citing(item),
        };
  }
}

/** The statement of a profile on how people have decisions reviewed. */
const STATEMENT = 'automatedDecisions';

/**
 * Reports decisions by automated means alone if no profile says how people can have them reviewed. Some laws ask for it
 * only where people are affected significantly, others of any decision.
 */
function* withoutReview(
  law: string,
  { automatedDecisions }: Deciding,
  { law: on, snapshot }: RuleContext,
): Generator<Fault> {
  const ofAny = on.item(law, 'AUTOMATED_DECISIONS', 'REVIEW_OF_ANY');
  const item = ofAny ?? on.item(law, 'AUTOMATED_DECISIONS', 'REVIEW');
  const isSaid = [snapshot.profile(law), snapshot.profile('ALL')].some((profile) =>
    profile?.statements.some((statement) => statement.item === STATEMENT),
  );
  if (!item || isSaid) return;
  for (const decision of automatedDecisions)
    if ((ofAny || decision.significant === 'YES') && decision.humanInvolved === 'NO')
      yield {
        path: `automatedDecisions.${decision.key}`,
        message: ofAny
          ? say`${named(decision)} is decided without a person. The law of ${placeOfLaw(law, on)} has: ${lawText(item.name)}. State in the profile ${law}, under the item ${STATEMENT}, how this is done.`
          : say`${named(decision)} is decided without a person and affects people significantly. The law of ${placeOfLaw(law, on)} has: ${lawText(item.name)}. State in the profile ${law}, under the item ${STATEMENT}, how this is done.`,
        ...citing(item),
      };
}

/** The rules on decisions by automated means alone, for every law that has a list. Processors inform nobody. */
export const AUTOMATED_RULES: readonly Rule[] = knownLaws().flatMap((law) => {
  const { on } = rulesOf(law);
  const logic = (thing: Deciding, { law: date }: RuleContext) =>
    thing.automatedDecisions.length > 0 && withoutLogic(thing, date.item(law, 'AUTOMATED_DECISIONS', 'LOGIC'));
  const review = (thing: Deciding, context: RuleContext) =>
    thing.automatedDecisions.length > 0 && withoutReview(law, thing, context);
  return noticesUntilEnforced(law, [
    on('processingActivity', 'AUTOMATED.LOGIC', 'as cited', 'ERROR', (activity, context) =>
      activity.role === 'PROCESSOR' ? undefined : logic(activity, context),
    ),
    on('jurisdictionProfile', 'AUTOMATED.LOGIC', 'as cited', 'ERROR', logic),
    on('processingActivity', 'AUTOMATED.REVIEW', 'as cited', 'NOTICE', (activity, context) =>
      activity.role === 'PROCESSOR' ? undefined : review(activity, context),
    ),
    on('jurisdictionProfile', 'AUTOMATED.REVIEW', 'as cited', 'NOTICE', review),
  ] as Rule[]);
});
