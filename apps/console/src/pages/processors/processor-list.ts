import type { EngagementRow } from './questions';

/** A processor with its engagements. */
export interface Processor {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly group: boolean;
  readonly engagements: readonly EngagementRow[];
}

/** The filters with values to choose, by their names in the address. An owner is the id of a contact. */
export const FACETS = [
  { by: 'COUNTRY', name: 'country' },
  { by: 'LOCATION', name: 'location' },
  { by: 'JURISDICTION', name: 'in' },
  { by: 'DEPARTMENT', name: 'department' },
  { by: 'OWNER', name: 'owner' },
] as const;

/** Returns the processors of the engagements, which come by the names of processors. */
export function processorsOf(engagements: readonly EngagementRow[]): readonly Processor[] {
  const processors = new Map<string, Processor>();
  for (const engagement of engagements) {
    const { processor } = engagement;
    if (!processor) continue; // not visible to the caller
    const known = processors.get(processor.id);
    processors.set(processor.id, { ...processor, engagements: [...(known?.engagements ?? []), engagement] });
  }
  return [...processors.values()];
}
