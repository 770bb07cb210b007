import { codesWithin } from '#law';
import type { Access, Filter, Related } from '#read-model';

/** A grant covers the activities that it names, and those of where it holds. */
export const activityAccess: Access = {
  covered: ({ jurisdictions, activities }) => ({
    anyOf: [{ ids: activities }, ...jurisdictions.flatMap(inJurisdiction)],
  }),
};

/** The activities that things of the other kind name, where these have the term. */
export function named(kind: string, term: string, value: string | readonly string[]): Related {
  return { kind, having: [{ term, value }], collect: 'activities' };
}

/** Those that are done in the jurisdiction: by who is seated or named there, or with who is disclosed there. */
export function inJurisdiction(code: string): Filter[] {
  const codes = codesWithin(code);
  const seated: Related = { kind: 'party', having: [{ term: 'country', value: codes }] };
  const profiled: Related = {
    kind: 'jurisdictionProfile',
    having: [{ term: 'code', value: codes }],
    collect: 'controllers.party',
  };
  return [
    { terms: [{ term: 'controllers', value: seated }] },
    { terms: [{ term: 'controllers', value: profiled }] },
    { id: named('engagement', 'jurisdictions', codes) },
  ];
}
