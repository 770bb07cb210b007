import type { Snapshot } from '#snapshot';
import { type Count, countsBy } from './groups.js';

/**
 * Returns the ids of a thing and of what belongs to it. To an activity belong its engagements and transfers. To a party belong
 * the engagements in which it is the processor, and the transfers to it. Pure.
 */
export function thingsAround(id: string, snapshot: Snapshot): ReadonlySet<string> {
  const belonging = snapshot.activity(id)
    ? [...snapshot.engagementsOf(id), ...snapshot.transfersOf(id)]
    : [
        ...snapshot.engagements.filter(({ processor }) => processor === id),
        ...snapshot.transfers.filter(({ importer }) => importer === id),
      ];
  return new Set([id, ...belonging.map((thing) => thing.id)]);
}

/** Counts the findings in each of the things and in what belongs to it, in the order of the ids. Pure. */
export function countsAround(
  ids: readonly string[],
  findings: Iterable<readonly { readonly subject: { readonly id: string } }[]>,
  snapshot: Snapshot,
): readonly Count[] {
  const ofThing = new Map(
    countsBy(findings, ([first]) => [first!.subject.id]).map(({ value, count }) => [value, count]),
  );
  return ids.map((value) => {
    const counts = [...thingsAround(value, snapshot)].map((id) => ofThing.get(id) ?? 0);
    return { value, count: counts.reduce((sum, count) => sum + count, 0) };
  });
}
