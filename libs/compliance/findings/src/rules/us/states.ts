import { listed, say } from '#kernel';
import { US_STATES } from '#law';
import type { Activity, Profile } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { few, lawText, placeOfLaw } from '../../shared/terms.js';
import { isSeenToNeedAssessment, withoutAssessment } from '../impact-assessments.js';
import { BREACH_RULES_OF_STATES } from './breach.js';
import { isOfConsumers } from './consumers.js';
import { CONTRACT_RULES_OF_STATES } from './contracts.js';
import { HEALTH_RULES } from './health.js';
import { NOTICE_RULES } from './notices.js';
import { oncePerJudgement } from './once-for-all.js';
import { REQUEST_RULES } from './requests.js';
import { SALE_RULES } from './sales.js';
import { ALL_STATES, boundStates, SCOPE_STATEMENT, scopeAnswer } from './scope.js';
import { SENSITIVE_RULES } from './sensitive.js';
import { THRESHOLD_RULES } from './thresholds.js';

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

/** Asks in the profile of all states which of their acts bind the organisation. */
function scopeOfAllUnstated(state: string, { code }: Profile, { law, snapshot }: RuleContext): Fault | false {
  if (code !== ALL_STATES) return false;
  const open = US_STATES.filter(
    (each) =>
      !snapshot.profile(each) &&
      law.item(each, 'SCOPE', 'THRESHOLD') !== undefined &&
      scopeAnswer(each, snapshot) === 'NOT_STATED',
  );
  if (open[0] !== state) return false;
  return {
    path: `statements.${SCOPE_STATEMENT}`,
    message: say`It is not stated whether the acts of these states on the data of consumers bind the organisation: ${few(open.map((each) => placeOfLaw(each, law)))}. Their numbers are on the page of each law. State in the profile ${ALL_STATES}, under the item ${SCOPE_STATEMENT}: MET, NOT MET or EXEMPT, and why. A profile of a state overrules it.`,
    ...citing(law.item(state, 'SCOPE', 'THRESHOLD')!),
  };
}

/** Returns the states whose acts bind the organisation, and ask for an assessment of the activity. */
const askingOf = oncePerJudgement((context, activity: Activity): readonly string[] => {
  if (!isOfConsumers(activity)) return [];
  const laws = context.laws.lawsOf('processingActivity', activity);
  return boundStates(context.snapshot).filter(
    (state) => laws.has(state) && isSeenToNeedAssessment(state, activity, context),
  );
});

/** Reports an activity without an assessment once, under the first of the states that ask for one. It names all of them. */
function unassessed(state: string, activity: Activity, context: RuleContext): Fault | undefined {
  const asking = askingOf(context, activity);
  const fault = asking[0] === state ? withoutAssessment(state, activity, context) : undefined;
  if (!fault) return undefined;
  const states = asking.map((each) => {
    const { createdFrom } = context.law.items(each, 'IMPACT_ASSESSMENT')[0]!;
    const name = placeOfLaw(each, context.law);
    return createdFrom ? say`${name} (${createdFrom})` : name;
  });
  const message = say`${fault.message} It is asked for by these states, of processing begun since the day in brackets: ${states}.`;
  return { ...fault, message };
}

/** The rules of all states. */
export const US_STATE_RULES: readonly Rule[] = [
  ...US_STATES.flatMap((state): Rule[] => {
    const { on } = rulesOf(state);
    return [
      on('jurisdictionProfile', 'SCOPE', 'as cited', 'NOTICE', (profile, context) =>
        scopeUnstated(state, profile, context),
      ),
      on('jurisdictionProfile', 'SCOPE.ALL', 'as cited', 'NOTICE', (profile, context) =>
        scopeOfAllUnstated(state, profile, context),
      ),
      on('processingActivity', 'IMPACT_ASSESSMENT', 'as cited', 'NOTICE', (activity, context) =>
        unassessed(state, activity, context),
      ),
    ];
  }),
  ...THRESHOLD_RULES,
  ...BREACH_RULES_OF_STATES,
  ...NOTICE_RULES,
  ...CONTRACT_RULES_OF_STATES,
  ...REQUEST_RULES,
  ...SENSITIVE_RULES,
  ...SALE_RULES,
  ...HEALTH_RULES,
];
