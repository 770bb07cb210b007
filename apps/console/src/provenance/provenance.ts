import { graphql, type ResultOf } from '../api/graphql';

/** Asks where every value of a thing comes from. */
export const PROVENANCE = graphql(`query ProvenanceOfThing($id: ID!, $at: Moment) {
  provenance(of: $id, at: $at) {
    path type position effectiveOn recordedAt actor actorLabel reason evidence
    words { key arguments { name value } }
  }
}`);

/** The event that set a value. */
export type ProvenanceOfValue = ResultOf<typeof PROVENANCE>['provenance'][number];

/** Returns the origin of a path: its own, else that of the nearest path around it, else the newest one within it. */
export function originOf(origins: readonly ProvenanceOfValue[], path: string): ProvenanceOfValue | undefined {
  const byPath = new Map(origins.map((origin) => [origin.path, origin]));
  for (let at = path; at; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const found = byPath.get(at);
    if (found) return found;
  }
  const within = origins.filter((origin) => origin.path.startsWith(`${path}.`));
  return within.reduce<ProvenanceOfValue | undefined>(
    (newest, origin) => (newest && BigInt(newest.position) >= BigInt(origin.position) ? newest : origin),
    undefined,
  );
}
