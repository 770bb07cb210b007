import { say } from '#kernel';
import { canOutlast, US_STATES } from '#law';
import type { Profile } from '#snapshot';
import { citing, type Fault, type Rule, type RuleContext, rulesOf } from '../../model/rule.js';
import { weakerDuties } from '../../shared/breach-duties.js';
import { few, periodOf, placeOfLaw } from '../../shared/terms.js';
import { ALL_STATES } from './scope.js';

// Breach duties in the profile of all states. The statutes bind without regard to the numbers of the act on consumers. A state with a
// profile of its own is judged there.

/** The shortest time of a statute, in calendar days. */
function shortestOf(states: readonly string[], { law }: RuleContext) {
  const clocks = states.flatMap((state) =>
    law
      .all(state, 'breachClocks')
      .flatMap(({ whom, within, days }) =>
        whom === 'DATA_SUBJECTS' && within !== undefined && days !== 'BUSINESS' ? [{ state, within }] : [],
      ),
  );
  const [first, ...others] = clocks;
  const shortest = others.reduce((least, clock) => (least && canOutlast(least, clock) ? clock : least), first);
  return shortest && { within: shortest.within, states: clocks.filter(({ within }) => within === shortest.within) };
}

function weakerThan(profile: Profile, context: RuleContext): readonly string[] {
  const { law, snapshot } = context;
  return US_STATES.filter((state) => {
    if (snapshot.profile(state) || law.all(state, 'breachClocks').length === 0) return false;
    return profile.breachDuties.length === 0 || [...weakerDuties(profile, state, law)].length > 0;
  });
}

function faultOf(profile: Profile, states: readonly string[], context: RuleContext): Fault {
  const { law } = context;
  const named = few(states.map((state) => placeOfLaw(state, law)));
  const cited = citing(law.all(states[0]!, 'breachClocks')[0]!);
  const shortest = shortestOf(states, context);
  if (profile.breachDuties.length > 0 || !shortest)
    return {
      path: 'breachDuties',
      message: say`The statutes on breaches of these states ask for more than the profile states: ${named}. State duties that are as short as theirs, or profiles of these states with their own.`,
      ...cited,
    };
  return {
    path: 'breachDuties',
    message: say`The profile does not say who is notified of a breach. Each of these states has a statute of its own, which protects staff too: ${named}. Those with the shortest time for the people concerned (${periodOf(shortest.within)}): ${few(shortest.states.map(({ state }) => placeOfLaw(state, law)))}. Add breach duties that are as short.`,
    ...cited,
  };
}

/** The rules on breach duties in the profile of all states. */
export const BREACH_RULES_OF_STATES: readonly Rule[] = US_STATES.map((state) =>
  rulesOf(state).on('jurisdictionProfile', 'BREACH.STATES', 'as cited', 'NOTICE', (profile, context) => {
    if (profile.code !== ALL_STATES) return undefined;
    const states = weakerThan(profile, context);
    return states[0] === state ? faultOf(profile, states, context) : undefined;
  }),
);
