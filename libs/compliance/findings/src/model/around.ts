import type { Snapshot } from '#snapshot';

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
