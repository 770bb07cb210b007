import type { Snapshot } from '#snapshot';

// Whether the act of a state on the data of consumers binds the organisation. Only the organisation knows its numbers.

/** The statement of a profile that answers it. */
export const SCOPE_STATEMENT = 'scope';

/** The answers of an organisation. */
export type ScopeAnswer = 'MET' | 'NOT_MET' | 'EXEMPT' | 'NOT_STATED';

const ANSWERS: readonly (readonly [ScopeAnswer, RegExp])[] = [
  ['NOT_MET', /^\s*not[ _]met\b/i],
  ['MET', /^\s*met\b/i],
  ['EXEMPT', /^\s*exempt\b/i],
];

/** Returns the answer with which the statement in the profile of the state begins. */
export function scopeAnswer(state: string, snapshot: Snapshot): ScopeAnswer {
  const text = snapshot.profile(state)?.statements.find(({ item }) => item === SCOPE_STATEMENT)?.text ?? '';
  return ANSWERS.find(([, words]) => words.test(text))?.[0] ?? 'NOT_STATED';
}
