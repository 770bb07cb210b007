import { KINDS, type Snapshot } from '#snapshot';

/** The contact and the department that answer for a thing. */
export interface Responsible {
  readonly owner?: string;
  readonly department?: string;
}

/** Returns who answers for the things of the snapshot, by their ids. A thing that names nobody is left out. Pure. */
export function responsibleIn(snapshot: Snapshot): ReadonlyMap<string, Responsible> {
  const found = new Map<string, Responsible>();
  for (const kind of KINDS)
    for (const { id, owner, department } of snapshot.all(kind) as readonly ({ readonly id: string } & Responsible)[])
      if (kind !== 'contact' && (owner !== undefined || department !== undefined)) found.set(id, { owner, department });
  return found;
}
