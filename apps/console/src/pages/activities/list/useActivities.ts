import { useMemo } from 'react';
import { useRead } from '../../../api/read';
import { useMoment } from '../../../moment/moment';
import { facetFilters } from '../../../parts/filters/facets';
import { readSort, shownColumns } from '../../../parts/table/tableSearch';
import { type Pages, usePages } from '../../../parts/table/usePages';
import type { SearchPart } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import { type ActivityColumn, columnsOf, FIELDS_OF_COLUMNS } from './columns';
import { FACETS } from './facets';
import { ACTIVITIES, type ActivityFilter, type ActivityRow, AROUND } from './query';
import type { Around } from './rows';

/** The most values that the API counts of a facet. */
const COUNTED = 100;
const SORTS = { title: 'TITLE', reference: 'REFERENCE', status: 'STATUS', changed: 'CHANGED_AT' } as const;

/** The list of activities as the address asks for it, and its columns. */
export interface Activities {
  readonly pages: Pages<ActivityRow, unknown>;
  readonly columns: readonly ActivityColumn[];
  readonly visible: readonly ActivityColumn[];
  readonly filter: ActivityFilter;
}

/** Asks for the activities that an address names. */
export function useActivities(search: SearchPart): Activities {
  const words = useWords();
  const { on } = useMoment();
  const filter: ActivityFilter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const ids = new Set(shownColumns(columnsOf(words, nothingAround, on), search.columns).map(({ id }) => id));
  const shows = (columns: readonly string[]) => columns.some((id) => ids.has(id));
  const fields = Object.fromEntries(
    Object.entries(FIELDS_OF_COLUMNS).map(([field, columns]) => [field, shows(columns)]),
  ) as Record<keyof typeof FIELDS_OF_COLUMNS, boolean>;
  const sorting = readSort(search.sort);
  const by = SORTS[sorting?.by as keyof typeof SORTS];
  const sort = by ? [{ by, direction: sorting?.isDescending ? ('DESC' as const) : ('ASC' as const) }] : null;

  const pages = usePages(ACTIVITIES, { filter, sort, ...fields }, (data) => data.processingActivities);
  const { data } = useRead(
    AROUND,
    { findings: ids.has('findings'), profiles: ids.has('in') },
    { pause: !ids.has('findings') && !ids.has('in') },
  );
  const around = useMemo(() => aroundFrom(data), [data]);
  const columns = useMemo(() => columnsOf(words, around, on), [words, around, on]);
  return { pages, columns, visible: shownColumns(columns, search.columns), filter };
}

const nothingAround: Around = { restOfFindings: 0, jurisdictionsOf: new Map() };

interface AroundData {
  readonly findingGroups?: { readonly counts: readonly { readonly value: string; readonly count: number }[] };
  readonly jurisdictionProfiles?: readonly {
    readonly code: string;
    readonly controllers: readonly { readonly party: { readonly id: string } | null }[];
  }[];
}

function aroundFrom(data: AroundData | undefined): Around {
  const counts = data?.findingGroups?.counts;
  const jurisdictionsOf = new Map<string, string[]>();
  for (const { code, controllers } of data?.jurisdictionProfiles ?? [])
    for (const { party } of controllers)
      if (party) jurisdictionsOf.set(party.id, [...(jurisdictionsOf.get(party.id) ?? []), code]);
  return {
    findings: counts && new Map(counts.map(({ value, count }) => [value, count])),
    restOfFindings: counts && counts.length >= COUNTED ? counts.at(-1)!.count : 0,
    jurisdictionsOf,
  };
}
