import type { Snapshot } from '#snapshot';

/** The answer that is kept of the snapshot, or else is worked out and kept: rules ask the same for every thing in it. */
export function kept<V extends object>(answers: WeakMap<Snapshot, V>, about: Snapshot, workOut: () => V): V {
  const known = answers.get(about);
  if (known !== undefined) return known;
  const answer = workOut();
  answers.set(about, answer);
  return answer;
}
