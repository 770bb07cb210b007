import { say } from '#kernel';
import { type Item, monthsAfter, type Threshold, US_STATES } from '#law';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { lawText, placeOfLaw } from '../../shared/terms.js';
import { ALL_STATES, answering, SCOPE_STATEMENT, scopeAnswer, statedFor } from './scope.js';

// Numbers with which the profile says that an act does not bind, against those of the act today and in a year.

/** Numbers that the statement on scope names: "NOT MET: 12,000 consumers, 30 % of revenue from sales". */
export interface Numbers {
  readonly consumers?: number;
  /** The share of revenue from the sale of data, in percent. */
  readonly share?: number;
}

const COUNT = /(\d{1,3}(?:[,.'’ ]\d{3})+|\d+)\s*(?:consumers|customers|residents|people|persons|households)\b/i;
const SHARE = /(\d{1,3})\s*%/;

/** Returns the numbers that the text names. */
export function numbersIn(text: string): Numbers {
  const [consumers, share] = [COUNT.exec(text)?.[1]?.replace(/\D/g, ''), SHARE.exec(text)?.[1]];
  return {
    ...(consumers !== undefined && { consumers: Number(consumers) }),
    ...(share !== undefined && { share: Number(share) }),
  };
}

/** Returns true if the numbers reach the threshold. What is not stated reaches none. */
export function isReached(threshold: Threshold, numbers: Numbers): boolean {
  const { of, number, isExclusive, and = [] } = threshold;
  const stated = of === 'DATA_SUBJECTS' ? numbers.consumers : of === 'REVENUE_FROM_SALE' ? numbers.share : undefined;
  if (stated === undefined || (isExclusive ? stated <= number : stated < number)) return false;
  return and.every((other) => isReached(other, numbers));
}

const reaches = ({ thresholds = [] }: Item, numbers: Numbers) =>
  thresholds.some((threshold) => isReached(threshold, numbers));

/** Months before its first day from which a coming number is shown. */
export const MONTHS_AHEAD = 12;

/** Returns the entry on numbers that comes next within a year. */
function comingIn(state: string, { law }: RuleContext): Item | undefined {
  const { date } = law;
  return law
    .jurisdiction(state)!
    .items.SCOPE!.find(
      ({ key, from }) =>
        key === 'THRESHOLD' && from !== undefined && from > date && from <= monthsAfter(date, MONTHS_AHEAD),
    );
}

/** Returns the numbers of a profile that says that the act does not bind the organisation. */
function statedOutside(state: string, { snapshot }: RuleContext): Numbers | undefined {
  if (scopeAnswer(state, snapshot) !== 'NOT_MET') return undefined;
  return numbersIn(statedFor(state, SCOPE_STATEMENT, snapshot)!);
}

/** A number that the organisation reaches, although it is said that the act does not bind it. */
interface Crossed {
  readonly state: string;
  readonly item: Item;
}

function faultOf(crossed: readonly Crossed[], context: RuleContext, isAhead: boolean): Fault {
  const { law } = context;
  const places = crossed.map(({ state, item }) =>
    isAhead
      ? say`${placeOfLaw(state, law)}, from ${item.from!}: ${lawText(item.name)}`
      : say`${placeOfLaw(state, law)}: ${lawText(item.name)}`,
  );
  return {
    path: `statements.${SCOPE_STATEMENT}`,
    message: isAhead
      ? say`The numbers that are stated do not bring the organisation under these acts yet, and will: ${places}. Prepare for it, and correct the item ${SCOPE_STATEMENT} on that day.`
      : say`It is stated that these acts do not bind the organisation, and its numbers reach theirs: ${places}. Correct the item ${SCOPE_STATEMENT}, or say which exemption holds.`,
    ...citing(crossed[0]!.item),
  };
}

/** Returns the states for which the profile answers and whose numbers are reached today, or will be within a year. */
function crossedIn(code: string, context: RuleContext, isAhead: boolean): readonly Crossed[] {
  const { law, snapshot } = context;
  return US_STATES.flatMap((state): Crossed[] => {
    const numbers = answering(state, snapshot) === code ? statedOutside(state, context) : undefined;
    if (!numbers) return [];
    const today = law.item(state, 'SCOPE', 'THRESHOLD');
    const isToday = today !== undefined && reaches(today, numbers);
    if (!isAhead) return isToday ? [{ state, item: today }] : [];
    const item = comingIn(state, context);
    return item && !isToday && reaches(item, numbers) ? [{ state, item }] : [];
  });
}

/** Returns the rules on numbers that are reached today, or will be within a year. The first state whose numbers are reports them. */
const rulesOn = (name: string, isAhead: boolean): readonly Rule[] =>
  US_STATES.map((state) =>
    rulesOf(state).on('jurisdictionProfile', name, 'as cited', 'WARNING', ({ code }, context) => {
      if (code !== state && code !== ALL_STATES) return undefined;
      const crossed = crossedIn(code, context, isAhead);
      return crossed[0]?.state === state ? faultOf(crossed, context, isAhead) : undefined;
    }),
  );

/** The rules on numbers that contradict the answer on scope. */
export const THRESHOLD_RULES: readonly Rule[] = [
  ...rulesOn('SCOPE.CROSSED', false),
  ...rulesOn('SCOPE.CROSSED_SOON', true),
];
