import { lawsOf } from '#law';
import type { Snapshot } from '#snapshot';
import { homeIn, representedIn } from './applicable-laws.js';

/** The ways in which a law concerns the organisation. The first two make it one of the organisation's own. */
export const LawConcern = {
  SEAT: 'SEAT',
  REPRESENTATIVE: 'REPRESENTATIVE',
  PROFILE: 'PROFILE',
  DISCLOSURE: 'DISCLOSURE',
} as const;
export type LawConcern = keyof typeof LawConcern;

/** Returns how each law concerns the organisation, by the code of the law. A law that does not is left out. */
export function concernsIn(snapshot: Snapshot): ReadonlyMap<string, LawConcern[]> {
  const { parties, profiles, engagements, transfers } = snapshot;
  const group = parties.filter((party) => party.group);
  const places: { readonly [C in LawConcern]: readonly string[] } = {
    SEAT: group.flatMap((party) => homeIn(snapshot, party)),
    REPRESENTATIVE: group.flatMap(representedIn),
    PROFILE: profiles.map(({ code }) => code),
    DISCLOSURE: [...engagements, ...transfers].flatMap(({ jurisdictions }) => jurisdictions),
  };
  const concerns = new Map<string, LawConcern[]>();
  for (const concern of Object.values(LawConcern))
    for (const law of new Set(places[concern].flatMap(lawsOf)))
      concerns.set(law, [...(concerns.get(law) ?? []), concern]);
  return concerns;
}
