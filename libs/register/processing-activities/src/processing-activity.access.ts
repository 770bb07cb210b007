import { codesWithin } from '#law';
import type { Access, Filter, Related } from '#read-model';

/** A grant covers the activities that it names, and those carried out in its jurisdictions. They belong to their department and controllers. */
export const activityAccess: Access = {
  covered: ({ jurisdictions, activities }) => ({
    anyOf: [{ ids: activities }, ...jurisdictions.flatMap(inJurisdiction)],
  }),
  belonging: { department: 'department', controllers: 'controllers' },
};

/** Returns the condition for activities that a thing of the other kind names, if that thing has the term. */
export function named(kind: string, term: string, value: string | readonly string[]): Related {
  return { kind, having: [{ term, value }], collect: 'activities' };
}

/**
 * Returns alternative conditions for activities carried out in the jurisdiction. A controller is seated there or named by
 * its profile, or an engagement is disclosed there.
 */
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
