import { US_HEALTH_STATES, US_STATES } from '#law';
import type { Profile, Snapshot } from '#snapshot';

// Whether the act of a state on the data of consumers binds the organisation. Only the organisation knows its numbers.

/** The statement of a profile that answers it. */
export const SCOPE_STATEMENT = 'scope';

/** The profile of all states. That of a state overrules it. */
export const ALL_STATES = 'US';

/** The answers of an organisation. */
export type ScopeAnswer = 'MET' | 'NOT_MET' | 'EXEMPT' | 'NOT_STATED';

const ANSWERS: readonly (readonly [ScopeAnswer, RegExp])[] = [
  ['NOT_MET', /^\s*not[ _]met\b/i],
  ['MET', /^\s*met\b/i],
  ['EXEMPT', /^\s*exempt\b/i],
];

/** Returns what the profile of the state says on the item, otherwise that of all states. */
export function statedFor(state: string, item: string, snapshot: Snapshot): string | undefined {
  return [state, ALL_STATES].map((code) => textOf(snapshot.profile(code), item)).find((text) => text !== undefined);
}

function textOf(profile: Profile | undefined, item: string): string | undefined {
  return profile?.statements.find((statement) => statement.item === item)?.text;
}

/** Returns the answer with which the statement for the state begins. */
export function scopeAnswer(state: string, snapshot: Snapshot): ScopeAnswer {
  const text = statedFor(state, SCOPE_STATEMENT, snapshot) ?? '';
  return ANSWERS.find(([, words]) => words.test(text))?.[0] ?? 'NOT_STATED';
}

/** Returns the code of the profile that answers for the state: its own, or that of all states. */
export function answering(state: string, snapshot: Snapshot): string | undefined {
  return [state, ALL_STATES].find((code) => textOf(snapshot.profile(code), SCOPE_STATEMENT) !== undefined);
}

/**
 * Returns the states whose acts bind the organisation, in the order of the law data. An act that binds by no number binds an
 * organisation that has a profile of the state, unless it says otherwise.
 */
export function boundStates(register: Snapshot): readonly string[] {
  return register.derive('states whose acts bind', (snapshot) =>
    US_STATES.filter((state) => {
      const answer = scopeAnswer(state, snapshot);
      const bindsAnybody = US_HEALTH_STATES.includes(state) && snapshot.profile(state) !== undefined;
      return answer === 'MET' || (bindsAnybody && answer === 'NOT_STATED');
    }),
  );
}

/** Returns true if a profile that speaks for the state has the statement: its own, that of all states, or that of everywhere. */
export function isSaid(state: string, item: string, snapshot: Snapshot): boolean {
  return statedFor(state, item, snapshot) !== undefined || textOf(snapshot.profile('ALL'), item) !== undefined;
}

/** Returns what the profiles of the states, of all states and of everywhere say on the item, each text once. */
export function textsFor(states: readonly string[], item: string, snapshot: Snapshot): string[] {
  const texts = [...states, ALL_STATES, 'ALL'].flatMap((code) => textOf(snapshot.profile(code), item) ?? []);
  return [...new Set(texts)];
}
