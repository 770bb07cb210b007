import { useCallback, useMemo } from 'react';
import type { ResultOf } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import type { Texts } from '../../../app/address';
import { useMoment } from '../../../moment/moment';
import { useMoreColumns } from '../../../parts/declared/useMoreColumns';
import { facetFilters } from '../../../parts/filters/facets';
import { useFacets } from '../../../parts/filters/useFacets';
import { shownColumns, sortOf } from '../../../parts/table/tableSearch';
import { usePages } from '../../../parts/table/usePages';
import { useWords } from '../../../words/words';
import { useSeesFindings } from '../seesFindings';
import { columnsOf, FIELDS_OF_COLUMNS } from './columns';
import { FACETS } from './facets';
import { ACTIVITIES, type ActivityFilter, FACET, PROFILES } from './query';
import type { Around } from './rows';
import { useCountFindings, useFindingCounts } from './useFindingCounts';

const SORTS = { title: 'TITLE', reference: 'REFERENCE', status: 'STATUS', changed: 'CHANGED_AT' } as const;

/** Asks for the activities that an address names, and returns their pages, columns, filters and table. */
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
  const more = useMoreColumns('processingActivity', 'processingActivities.nodes', ACTIVITIES, search.columns);
  const pages = usePages(more.question, { filter, sort, ...fields }, (data) => data.processingActivities);
  const countsFindings = seesFindings === true && ids.has('findings');
  const findings = useFindingCounts(
    pages.rows.map(({ id }) => id),
    countsFindings,
  );
  const countFindings = useCountFindings();
  const profiles = useRead(PROFILES, {}, { pause: !ids.has('in') });
  const jurisdictionsOf = useMemo(() => jurisdictionsFrom(profiles.data), [profiles.data]);
  const columnsWith = useCallback(
    (findings: Around['findings']) =>
      [...columnsOf(words, { findings, jurisdictionsOf }, on), ...more.columns].filter(
        ({ id }) => seesFindings !== false || id !== 'findings',
      ),
    [words, jurisdictionsOf, on, seesFindings, more.columns],
  );
  const columns = useMemo(() => columnsWith(findings), [columnsWith, findings]);
  const filters = useFacets(FACET, filter, {
    facets: FACETS,
    title: ({ title }) => words.t(title),
    titleOf: (facet, count) => facet.titleOf(count, words),
  });
  /** Returns all rows as texts, under the titles of the columns that are shown. */
  const table = async () => {
    const rows = await pages.upTo(Number.MAX_SAFE_INTEGER);
    const findings = countsFindings ? await countFindings(rows.map(({ id }) => id)) : nothingAround.findings;
    const all = shownColumns(columnsWith(findings), search.columns);
    return [all.map(({ title }) => title), ...rows.map((row) => all.map(({ texts }) => texts(row).join('; ')))];
  };
  return { pages, columns, table, filters };
}

const nothingAround: Around = { findings: new Map(), jurisdictionsOf: new Map() };

function jurisdictionsFrom(profiles: ResultOf<typeof PROFILES> | undefined): Around['jurisdictionsOf'] {
  const jurisdictionsOf = new Map<string, string[]>();
  for (const { code, controllers } of profiles?.jurisdictionProfiles ?? [])
    for (const { party } of controllers)
      if (party) jurisdictionsOf.set(party.id, [...(jurisdictionsOf.get(party.id) ?? []), code]);
  return jurisdictionsOf;
}
