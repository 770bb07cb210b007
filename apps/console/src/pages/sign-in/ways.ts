import type { Session } from '../../app/session';

/** Returns the key of what is said about going on without a sign-in; undefined if that is refused. */
export function withoutSignIn(ways: Session['ways'] | undefined): 'frame.openHelp' | 'frame.openToAllHelp' | undefined {
  if (!ways?.open) return undefined;
  return ways.key ? 'frame.openToAllHelp' : 'frame.openHelp'; // `key`: somebody has been given access
}
