import { say } from '#kernel';
import { canOutlast, type RequestRight, US_STATES } from '#law';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { periodOf, placeOfLaw, quoted } from '../../shared/terms.js';
import { ALL_STATES, boundStates } from './scope.js';

// The time limits for requests of consumers that a profile states in words, against those of the acts.

/** Statements that name a time limit, and the right whose time it is. */
const STATEMENTS: readonly (readonly [item: string, right: RequestRight])[] = [
  ['rightsExercise', 'ANY'],
  ['requestTimes', 'ANY'],
  ['appeal', 'APPEAL'],
];

const LIMIT = /\bwithin (?:a period of )?(\d{1,3}) (business |working )?(day|week|month)s?\b/i;
const UNITS: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M' };

/** Returns the time limit that the words name first: "within 60 days". */
export function limitIn(text: string): { readonly within: string; readonly days: 'CALENDAR' | 'BUSINESS' } | undefined {
  const [, count, business, unit] = LIMIT.exec(text) ?? [];
  if (count === undefined || unit === undefined) return undefined;
  return { within: `P${Number(count)}${UNITS[unit.toLowerCase()]}`, days: business ? 'BUSINESS' : 'CALENDAR' };
}

/** Yields the statements of the profile that leave more time than the acts of states that it speaks for. */
function* tooLong(state: string, code: string, context: RuleContext): Generator<Fault> {
  const { snapshot, law } = context;
  const profile = snapshot.profile(code);
  for (const [item, right] of STATEMENTS) {
    const text = profile?.statements.find((statement) => statement.item === item)?.text;
    const limit = text === undefined ? undefined : limitIn(text);
    if (!limit) continue;
    const clockOf = (each: string) => law.all(each, 'requestClocks').find((clock) => clock.right === right);
    const shorter = boundStates(snapshot).filter((each) => {
      const isSpokenFor = code === each || (code === ALL_STATES && !isSaidIn(each, item, context));
      const within = isSpokenFor ? clockOf(each)?.within : undefined;
      return within !== undefined && canOutlast(limit, { within, days: 'CALENDAR' });
    });
    if (shorter[0] !== state) continue;
    yield {
      path: `statements.${item}`,
      message: say`Requests of consumers are answered within ${periodOf(limit.within)}, as is stated. The law leaves less time: ${shorter.map((each) => say`${placeOfLaw(each, law)} (${periodOf(clockOf(each)!.within!)})`)}. Answer sooner, and correct ${quoted(item)}.`,
      ...citing(clockOf(state)!),
    };
  }
}

function isSaidIn(state: string, item: string, { snapshot }: RuleContext): boolean {
  return snapshot.profile(state)?.statements.some((statement) => statement.item === item) ?? false;
}

/** The rules on time limits for requests that are stated longer than the acts leave. */
export const REQUEST_RULES: readonly Rule[] = US_STATES.map((state) =>
  rulesOf(state).on('jurisdictionProfile', 'REQUEST.CLOCK', 'as cited', 'WARNING', ({ code }, context) =>
    code === state || code === ALL_STATES ? tooLong(state, code, context) : undefined,
  ),
);
