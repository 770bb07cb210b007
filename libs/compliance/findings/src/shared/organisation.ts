import type { Activity, Party, Profile, Snapshot } from '#snapshot';
import { seatedInGroup } from './group.js';

// The organisation that a document speaks for.

/**
 * Returns the company that a document of the law speaks for: the controller of the profile of the law, else of the
 * profile of everywhere. Without either, it is a company of the group seated there. Classes do not count.
 */
export function organisationOf(code: string, snapshot: Snapshot): Party | undefined {
  return (
    controllerIn(snapshot.profile(code), snapshot) ??
    controllerIn(snapshot.profile('ALL'), snapshot) ??
    seatedInGroup(code, snapshot)
  );
}

/** A controller under one law, with the condition under which the profile of the law names it. */
interface ControllerUnder {
  readonly party: Party;
  readonly when?: string;
}

/**
 * Returns the controllers of the activity under the law: those that the profile of the law names, then the activity's
 * own. Without either, they are those of the profile of everywhere.
 *
 * A profile says who controls what the organisation decides itself. A processor's activity has them only if it names
 * nobody.
 */
export function controllersUnder(code: string, activity: Activity, snapshot: Snapshot): ControllerUnder[] {
  const own = activity.controllers.map((party) => ({ party }));
  const here = snapshot.profile(code)?.controllers ?? [];
  const all = activity.role === 'PROCESSOR' && own.length > 0 ? own : [...here, ...own];
  const named = all.length > 0 ? all : (snapshot.profile('ALL')?.controllers ?? []);
  const byParty = new Map<string, ControllerUnder>();
  for (const { party: id, when } of named as readonly { readonly party: string; readonly when?: string }[]) {
    const party = snapshot.party(id);
    // A controller of the activity itself controls it without a condition.
    if (party) byParty.set(id, activity.controllers.includes(id) ? { party } : { party, when });
  }
  return [...byParty.values()];
}

function controllerIn(profile: Profile | undefined, snapshot: Snapshot): Party | undefined {
  const named = profile?.controllers.map(({ party }) => snapshot.party(party)) ?? [];
  return named.find((party) => party !== undefined && !party.class);
}

/** Statements and filings under which the publication of a privacy notice is recorded. */
const NOTICE = /\bprivacy (?:notice|policy|statement)\b/i;

/**
 * Returns the days on which the privacy notice for the law was published, up to the date of the snapshot (ISO 8601).
 * They are filings of the profile of the law; without any, of the profile of everywhere.
 */
export function noticePublished(code: string, snapshot: Snapshot): string[] {
  const days = (profile: Profile | undefined) =>
    (profile?.filings ?? [])
      .filter(({ item }) => NOTICE.test(item))
      .flatMap(({ since }) => (since !== undefined && since <= snapshot.on ? [since] : []))
      .sort();
  const own = days(snapshot.profile(code));
  return own.length > 0 ? own : days(snapshot.profile('ALL'));
}
