import type { Texts } from '../../app/address';
import { chosenIn } from '../../parts/filters/facets';
import type { EngagementRow } from './questions';

/** A processor with its engagements. */
export interface Processor {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly group: boolean;
  readonly engagements: readonly EngagementRow[];
}

/** The filters with values to choose. An owner is the id of a contact. */
export const FILTERS = ['country', 'location', 'in', 'department', 'owner'] as const;
type ProcessorFilter = (typeof FILTERS)[number];

/** The filters of the list. */
export interface ProcessorSearch extends Readonly<Record<ProcessorFilter, readonly string[]>> {
  readonly text?: string;
}

/** Reads the filters of the address. */
export const readProcessorSearch = (search: Texts): ProcessorSearch => ({
  text: search.text,
  country: chosenIn(search, 'country'),
  location: chosenIn(search, 'location'),
  in: chosenIn(search, 'in'),
  department: chosenIn(search, 'department'),
  owner: chosenIn(search, 'owner'),
});

/** The value of an engagement that states none. */
export const NONE = 'none';

/** Returns the values of an engagement for a filter: the seat of its processor, where data are, where it is disclosed. */
function valuesOf(engagement: EngagementRow, filter: ProcessorFilter): readonly string[] {
  switch (filter) {
    case 'country':
      return [engagement.processor?.country ?? NONE];
    case 'location':
      return engagement.locations.length > 0 ? engagement.locations : [NONE];
    case 'in':
      return engagement.jurisdictions.length > 0 ? engagement.jurisdictions : [NONE];
    case 'department':
      return [engagement.department ?? NONE];
    case 'owner':
      return [engagement.owner?.id ?? NONE];
  }
}

/** Returns the engagements that all filters let through, except the one that is left out. */
export function engagementsFor(
  engagements: readonly EngagementRow[],
  search: ProcessorSearch,
  leaveOut?: ProcessorFilter,
): readonly EngagementRow[] {
  const words = search.text?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return engagements.filter(
    (engagement) =>
      FILTERS.every(
        (filter) =>
          filter === leaveOut ||
          search[filter].length === 0 ||
          valuesOf(engagement, filter).some((value) => search[filter].includes(value)),
      ) && words.every((word) => textOf(engagement).includes(word)),
  );
}

function textOf({ work, processor, activities, contract }: EngagementRow): string {
  const titles = activities.flatMap(({ reference, title }) => [reference, title]);
  return [work, processor?.name, contract?.reference, ...titles].join(' ').toLowerCase();
}

/** Counts the engagements by the values of a filter, as the other filters let them through; the largest count first. */
export function countsOf(engagements: readonly EngagementRow[], search: ProcessorSearch, filter: ProcessorFilter) {
  const counts = new Map<string, number>();
  for (const engagement of engagementsFor(engagements, search, filter))
    for (const value of valuesOf(engagement, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, label: null, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** Returns the processors of the engagements, by name. */
export function processorsOf(engagements: readonly EngagementRow[]): readonly Processor[] {
  const processors = new Map<string, Processor>();
  for (const engagement of engagements) {
    const { processor } = engagement;
    if (!processor) continue; // not visible to the caller
    const known = processors.get(processor.id);
    processors.set(processor.id, { ...processor, engagements: [...(known?.engagements ?? []), engagement] });
  }
  return [...processors.values()].sort((a, b) => a.name.localeCompare(b.name));
}
