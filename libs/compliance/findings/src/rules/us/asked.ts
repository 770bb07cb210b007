import { type Argument, Said } from '#kernel';
import { type Item, US_HEALTH_STATES, US_STATES } from '#law';
import type { Activity, Snapshot } from '#snapshot';
import type { RuleContext } from '../../model/rule.js';
import { casesOf } from '../impact-assessments.js';
import { risksOf } from '../us-ca/risk.js';
import { isOfConsumers } from './consumers.js';
import { boundStates, type ScopeAnswer, scopeAnswer } from './scope.js';

// What the acts of the states, and that of California, ask to be assessed: for lists that show all of them at once.

const CALIFORNIA = 'US-CA';

const OF_NUMBERS = US_STATES.filter((state) => !US_HEALTH_STATES.includes(state));

/** The codes of all states with an act on all data of consumers, California among them, by their names. */
export const ALL_US_STATES: readonly string[] = [OF_NUMBERS[0]!, CALIFORNIA, ...OF_NUMBERS.slice(1)];

/** Returns the states whose acts on all data of consumers bind the organisation, without California. */
export function boundByNumbers(snapshot: Snapshot): readonly string[] {
  return boundStates(snapshot).filter((state) => OF_NUMBERS.includes(state));
}

/** A case of the list of a state that the activity is, with the names of what is seen of it. */
export interface AskedCase {
  readonly item: Item;
  readonly names: readonly string[];
}

/** A state that asks for an assessment of the activity, or would do so if its act binds. */
export interface AskingState {
  readonly state: string;
  /** MET, or NOT_STATED. California asks unless it is said that its act does not bind. */
  readonly answer: ScopeAnswer;
  /** The day since which processing must have begun to owe one (ISO 8601). */
  readonly createdFrom?: string;
  readonly cases: readonly AskedCase[];
}

/** Returns the states that ask for an assessment of the activity. Processors owe none, and staff are no consumers but in California. */
export function statesAsking(activity: Activity, context: RuleContext): AskingState[] {
  if (activity.role === 'PROCESSOR') return [];
  const laws = context.laws.lawsOf('processingActivity', activity);
  return ALL_US_STATES.filter((state) => laws.has(state)).flatMap((state): AskingState[] => {
    const stated = scopeAnswer(state, context.snapshot);
    if (stated === 'NOT_MET' || stated === 'EXEMPT') return [];
    const cases = state === CALIFORNIA ? risksOf(activity, context) : casesIn(state, activity, context);
    if (cases.length === 0) return [];
    const createdFrom =
      state === CALIFORNIA
        ? context.law.item(state, 'RISK_ASSESSMENT', 'MADE')?.createdFrom
        : cases.map(({ item }) => item.createdFrom).sort()[0];
    const answer = state === CALIFORNIA ? 'MET' : stated;
    return [{ state, answer, ...(createdFrom && { createdFrom }), cases }];
  });
}

/** Returns the activities on consumers that acts which bind concern, each with their states. */
export function activitiesOfConsumers({ snapshot, laws }: Pick<RuleContext, 'snapshot' | 'laws'>): readonly {
  readonly activity: Activity;
  readonly states: readonly string[];
}[] {
  const bound = boundByNumbers(snapshot);
  return snapshot.activities.flatMap((activity) => {
    const of = laws.lawsOf('processingActivity', activity);
    const states = bound.filter((state) => of.has(state));
    return states.length > 0 && isOfConsumers(activity) ? [{ activity, states }] : [];
  });
}

function casesIn(state: string, activity: Activity, context: RuleContext): AskedCase[] {
  if (!isOfConsumers(activity)) return [];
  return casesOf(state, activity, context).map(({ item, seen }) => ({ item, names: namesIn(seen) }));
}

/** Returns the names of the register in what is said. */
function namesIn(said: Argument): string[] {
  if (typeof said === 'string') return [said];
  if (said instanceof Said) return said.args.flatMap(namesIn);
  return Array.isArray(said) ? (said as readonly Argument[]).flatMap(namesIn) : [];
}
