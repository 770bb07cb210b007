import { Button, Group, Paper, Text } from '@mantine/core';
import type { VariablesOf } from '../../../api/graphql';
import type { Texts } from '../../../app/address';
import { Empty } from '../../../parts/Empty';
import { type Facet, type FacetCount, facetFilters, isFiltered, withoutFilters } from '../../../parts/filters/facets';
import { QueryFacet, useCounts } from '../../../parts/filters/QueryFacet';
import { TextFilter } from '../../../parts/filters/TextFilter';
import { NoAnswer } from '../../../parts/NoAnswer';
import { NoneYet } from '../../../parts/NoneYet';
import { Problems } from '../../../parts/Problems';
import { ShowMore } from '../../../parts/ShowMore';
import { usePages } from '../../../parts/table/usePages';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';
import { useWords } from '../../../words/words';
import { FACETS, processorsOf } from '../processor-list';
import { ENGAGEMENT_FACET, ENGAGEMENTS } from '../questions';
import { ProcessorTable } from './ProcessorTable';

/** Engagements in a page: each has all its activities. */
const STEP = 25;
/** The most values that the API counts of a facet. */
const COUNTED = 100;
const NAMES = FACETS.map(({ name }) => name);

type Filter = NonNullable<VariablesOf<typeof ENGAGEMENTS>['filter']>;
/** A facet of engagements, of all that the API has. */
type AnyFacet = Facet<VariablesOf<typeof ENGAGEMENT_FACET>['by']>;
const PROCESSORS: AnyFacet = { by: 'PROCESSOR', name: 'processor' };

interface Props {
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** The processors with their engagements, filtered by text, seat, place of the data, and jurisdiction. */
export function ProcessorList({ search, change }: Props) {
  const { t } = useWords();
  const filter: Filter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const { rows, total, problems, again, isLoading, want } = usePages(
    ENGAGEMENTS,
    { filter },
    (data) => data.engagements,
    STEP,
  );
  const found = useFound(filter, total);
  if (total === undefined) return <NoAnswer problems={problems} again={again} />;
  const isNarrowed = isFiltered(search, NAMES);
  if (total === 0 && !isNarrowed && !isLoading)
    return <NoneYet section="engagement" title={t('processors.none')} help={t('processors.noneHelp')} />;
  return (
    <>
      <Filters filter={filter} search={search} change={change} />
      <Problems problems={problems} again={again} />
      <Text size="sm" mb="sm" role="status" data-total={total}>
        {found}
      </Text>
      {total === 0 ? (
        <Empty title={t('processors.noneFound')} help={t('processors.noneFoundHelp')} />
      ) : (
        <Paper withBorder p="xs" aria-busy={isLoading}>
          <ProcessorTable processors={processorsOf(rows)} />
        </Paper>
      )}
      <ShowMore shown={rows.length} total={total} isLoading={isLoading} more={() => want(rows.length + STEP)} />
    </>
  );
}

/** Says how much was found: processors too, unless they are more than are counted. */
function useFound(filter: Filter, total = 0): string {
  const { t } = useWords();
  const counts = useCounts({ query: ENGAGEMENT_FACET, facet: PROCESSORS, filter });
  return counts && counts.length < COUNTED
    ? t('processors.count', { count: counts.length, engagements: total })
    : t('processors.countOfWorks', { count: total });
}

/** The filters of the list, each value with its number. */
function Filters({ filter, search, change }: Props & { filter: Filter }) {
  const { t, country } = useWords();
  const nameOf = (name: (typeof NAMES)[number], { value, label }: FacetCount) =>
    name === 'department' || name === 'owner' ? (label ?? value) : country(value);
  return (
    <Group gap="xs" mb="sm" className="no-print">
      <TextFilter label={t('processors.search')} search={search} change={change} />
      {FACETS.map((facet) => (
        <QueryFacet
          key={facet.name}
          query={ENGAGEMENT_FACET}
          facet={facet as AnyFacet}
          title={t(`processors.filter.${facet.name}`)}
          titleOf={(count) => nameOf(facet.name, count)}
          {...{ search, filter, change }}
        />
      ))}
      {isFiltered(search, NAMES) && (
        <Button size="compact-sm" variant="subtle" onClick={() => change(withoutFilters(NAMES))}>
          {t('processors.clear')}
        </Button>
      )}
    </Group>
  );
}
