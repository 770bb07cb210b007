import { listed, say } from '#kernel';
import { US_STATES } from '#law';
import type { Activity, Profile } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { lawText, placeOfLaw } from '../../shared/terms.js';
import { isSeenToNeedAssessment, withoutAssessment } from '../impact-assessments.js';
import { SCOPE_STATEMENT, scopeAnswer } from './scope.js';

// The rules of the acts of states on the data of consumers, once for all states. Without an answer on scope, the only finding
// asks for it.

/** Asks whether the act binds the organisation, with the numbers of the date. */
function scopeUnstated(state: string, profile: Profile, { law, snapshot }: RuleContext): Fault | false {
  const numbers = law.item(state, 'SCOPE', 'THRESHOLD');
  if (profile.code !== state || !numbers || scopeAnswer(state, snapshot) !== 'NOT_STATED') return false;
  const exempt = law.item(state, 'SCOPE', 'EXEMPTIONS')!;
  return {
    path: `statements.${SCOPE_STATEMENT}`,
    message: say`${listed(
      [
        say`It is not stated whether the act of ${placeOfLaw(state, law)} on the data of consumers binds the organisation. It does so from: ${lawText(numbers.name)}.`,
        ...(numbers.note ? [lawText(numbers.note)] : []),
        say`Exempt are: ${lawText(exempt.name)}.`,
        say`State in the profile ${state}, under the item ${SCOPE_STATEMENT}: MET, NOT MET or EXEMPT, and why.`,
      ],
      ' ',
    )}`,
    ...citing(numbers),
  };
}

/** Names of people who do not act for themselves or their household. */
const AT_WORK =
  /\b(?:employees?|staff|workers?|applicants?|candidates?|contractors?|directors?|business (?:contacts?|customers?|partners?)|suppliers?)\b/i;

/** Returns true if all people of the activity are at work, by their names: none is a consumer. */
function isAboutWork({ dataSubjects }: Activity): boolean {
  return dataSubjects.length > 0 && dataSubjects.every(({ name }) => AT_WORK.test(name));
}

/** Returns true if the act of the state binds the organisation, and asks for an assessment of the activity. */
function asks(state: string, activity: Activity, context: RuleContext): boolean {
  return (
    scopeAnswer(state, context.snapshot) === 'MET' &&
    context.laws.lawsOf('processingActivity', activity).has(state) &&
    isSeenToNeedAssessment(state, activity, context)
  );
}

/** Reports an activity without an assessment once, under the first of the states that ask for one. It names all of them. */
function unassessed(state: string, activity: Activity, context: RuleContext): Fault | undefined {
  if (activity.role === 'PROCESSOR' || isAboutWork(activity)) return undefined;
  if (!asks(state, activity, context) || US_STATES.find((each) => asks(each, activity, context)) !== state)
    return undefined;
  const fault = withoutAssessment(state, activity, context);
  if (!fault) return undefined;
  const states = US_STATES.filter((each) => asks(each, activity, context)).map((each) => {
    const { createdFrom } = context.law.items(each, 'IMPACT_ASSESSMENT')[0]!;
    const name = placeOfLaw(each, context.law);
    return createdFrom ? say`${name} (${createdFrom})` : name;
  });
  const message = say`${fault.message} It is asked for by these states, of processing begun since the day in brackets: ${states}.`;
  return { ...fault, message };
}

/** The rules of all states. */
export const US_STATE_RULES: readonly Rule[] = US_STATES.flatMap((state): Rule[] => {
  const { on } = rulesOf(state);
  return [
    on('jurisdictionProfile', 'SCOPE', 'as cited', 'NOTICE', (profile, context) =>
      scopeUnstated(state, profile, context),
    ),
    on('processingActivity', 'IMPACT_ASSESSMENT', 'as cited', 'NOTICE', (activity, context) =>
      unassessed(state, activity, context),
    ),
  ];
});
