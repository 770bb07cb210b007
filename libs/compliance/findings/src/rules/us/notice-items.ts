import type { Snapshot } from '#snapshot';

// Where the register holds what the notice to consumers says and no activity does: statements of profiles.

/** The profile of all states. */
const ALL_STATES = 'US';

/** The statements of profiles that items of the notice need, by the key of the item. */
export const NOTICE_STATEMENTS: Readonly<Record<string, string>> = {
  RIGHTS_HOW: 'rightsExercise',
  METHODS: 'rightsExercise',
  APPEAL_HOW: 'appeal',
  SALE_TA_OPT_OUT: 'optOutLink',
  RETENTION: 'retention',
  CHANGES: 'noticeChanges',
  LLM_TRAINING: 'modelTraining',
};

/** Returns what the profiles of the states, of all states and of everywhere say on the item, each text once. */
export function statedForStates(states: readonly string[], item: string, snapshot: Snapshot): string[] {
  const profiles = [...states, ALL_STATES, 'ALL'].flatMap((code) => snapshot.profile(code) ?? []);
  const texts = profiles.flatMap(({ statements }) => statements.filter((one) => one.item === item));
  return [...new Set(texts.map(({ text }) => text))];
}
