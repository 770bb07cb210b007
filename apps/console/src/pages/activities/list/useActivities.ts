import { useMemo } from 'react';
import type { ResultOf } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import type { Texts } from '../../../app/address';
import { useMoment } from '../../../moment/moment';
import { facetFilters } from '../../../parts/filters/facets';
import { useFacets } from '../../../parts/filters/useFacets';
import { shownColumns, sortOf } from '../../../parts/table/tableSearch';
import { usePages } from '../../../parts/table/usePages';
import { useWords } from '../../../words/words';
import { useSeesFindings } from '../seesFindings';
import { columnsOf, FIELDS_OF_COLUMNS } from './columns';
import { FACETS } from './facets';
import { ACTIVITIES, type ActivityFilter, FACET, FINDINGS, PROFILES } from './query';
import type { Around } from './rows';

/** The most values that the API counts of a facet. */
const COUNTED = 100;
const SORTS = { title: 'TITLE', reference: 'REFERENCE', status: 'STATUS', changed: 'CHANGED_AT' } as const;

/** Asks for the activities that an address names, and returns their pages, columns and filters. */
export function useActivities(search: Texts) {
  const words = useWords();
  const { on } = useMoment();
  const seesFindings = useSeesFindings();
  const filter: ActivityFilter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const ids = new Set(shownColumns(columnsOf(words, nothingAround, on), search.columns).map(({ id }) => id));
  const shows = (columns: readonly string[]) => columns.some((id) => ids.has(id));
  const fields = Object.fromEntries(
    Object.entries(FIELDS_OF_COLUMNS).map(([field, columns]) => [field, shows(columns)]),
  ) as Record<keyof typeof FIELDS_OF_COLUMNS, boolean>;
  const sort = sortOf(SORTS, search.sort);
  const pages = usePages(ACTIVITIES, { filter, sort, ...fields }, (data) => data.processingActivities);
  const findings = useRead(FINDINGS, {}, { pause: !seesFindings || !ids.has('findings') });
  const profiles = useRead(PROFILES, {}, { pause: !ids.has('in') });
  const around = useMemo(() => aroundFrom(findings.data, profiles.data), [findings.data, profiles.data]);
  const columns = useMemo(
    () => columnsOf(words, around, on).filter(({ id }) => seesFindings !== false || id !== 'findings'),
    [words, around, on, seesFindings],
  );
  const filters = useFacets(FACET, filter, {
    facets: FACETS,
    title: ({ title }) => words.t(title),
    titleOf: (facet, count) => facet.titleOf(count, words),
  });
  return { pages, columns, visible: shownColumns(columns, search.columns), filters };
}

const nothingAround: Around = { restOfFindings: 0, jurisdictionsOf: new Map() };

function aroundFrom(
  findings: ResultOf<typeof FINDINGS> | undefined,
  profiles: ResultOf<typeof PROFILES> | undefined,
): Around {
  const counts = findings?.findingGroups.counts;
  const jurisdictionsOf = new Map<string, string[]>();
  for (const { code, controllers } of profiles?.jurisdictionProfiles ?? [])
    for (const { party } of controllers)
      if (party) jurisdictionsOf.set(party.id, [...(jurisdictionsOf.get(party.id) ?? []), code]);
  return {
    findings: counts && new Map(counts.map(({ value, count }) => [value, count])),
    restOfFindings: counts && counts.length >= COUNTED ? counts.at(-1)!.count : 0,
    jurisdictionsOf,
  };
}
