import { lawsOf } from '#law';
import type { Snapshot } from '#snapshot';

/**
 * Returns the rights that hold under the law: those that its profile states. A profile that states some states all of them: none
 * of everywhere is promised with them. Without any, they are those of the country whose law applies too, then of everywhere.
 */
export function rightsUnder(code: string, snapshot: Snapshot): readonly string[] {
  return rightsIn([...new Set([code, ...lawsOf(code), 'ALL'])], snapshot);
}

/** Returns the rights of the first of the profiles that states some, each once. */
export function rightsIn(profiles: readonly string[], snapshot: Snapshot): readonly string[] {
  const stated = profiles.map((code) => snapshot.profile(code)?.rights ?? []);
  return [...new Set(stated.find(({ length }) => length > 0))];
}
