import type { VariablesOf } from '../../../api/graphql';
import type { Texts } from '../../../app/address';
import { Dimmed } from '../../../parts/Dimmed';
import { useMoreColumns } from '../../../parts/declared/useMoreColumns';
import { type FacetCount, facetFilters } from '../../../parts/filters/facets';
import { useCounts, useFacets } from '../../../parts/filters/useFacets';
import { ThingList } from '../../../parts/list/ThingList';
import { NoneYet } from '../../../parts/NoneYet';
import { PartyLink, ThingLink } from '../../../parts/ThingLink';
import { Activities, Parties } from '../../../parts/ThingLinks';
import type { Column } from '../../../parts/table/column';
import { sortOf } from '../../../parts/table/tableSearch';
import { usePages } from '../../../parts/table/usePages';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../../words/words';
import { useContractWords } from '../contract';
import { ENGAGEMENT_FACET, ENGAGEMENTS, type EngagementRow } from '../questions';

/** The most values that the API counts of a facet. */
const COUNTED = 100;
/** The filters with values to choose, by their names in the address. An owner is the id of a contact. */
const FACETS = [
  { by: 'COUNTRY', name: 'country' },
  { by: 'LOCATION', name: 'location' },
  { by: 'JURISDICTION', name: 'in' },
  { by: 'DEPARTMENT', name: 'department' },
  { by: 'OWNER', name: 'owner' },
] as const;
const SORTS = { processor: 'PROCESSOR', work: 'WORK' } as const;

type Filter = NonNullable<VariablesOf<typeof ENGAGEMENTS>['filter']>;

/** The engagements by the names of the processors: filtered by text, seat, place of the data, jurisdiction, and who answers. */
export function ProcessorList({ search, change }: { search: Texts; change: ChangeSearch }) {
  const words = useWords();
  const { t, place } = words;
  const contractWords = useContractWords();
  const filter: Filter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const sort = [...(sortOf(SORTS, search.sort ?? 'processor') ?? []), { by: 'WORK' as const }].slice(0, 2);
  const more = useMoreColumns('engagement', 'engagements.nodes', ENGAGEMENTS, search.columns);
  const pages = usePages(more.question, { filter, sort }, (data) => data.engagements, 25); // each has all its activities
  const processors = useCounts(ENGAGEMENT_FACET, { filter, by: 'PROCESSOR' });
  const filters = useFacets(ENGAGEMENT_FACET, filter, {
    facets: FACETS,
    title: ({ name }) => t(`processors.filter.${name}`),
    titleOf: ({ name }, { value, label }: FacetCount) =>
      name === 'department' || name === 'owner' ? (label ?? value) : place(value),
  });
  return (
    <ThingList
      kind="engagement"
      label={t('processors.tab.processors')}
      searchLabel={t('processors.search')}
      {...{ search, change, pages, filters }}
      columns={[...columnsOf(words, contractWords), ...more.columns]}
      nameOf={({ processor, work }) => [processor?.name, work].filter(Boolean).join(': ')}
      usualSort="processor"
      counted={(count) =>
        processors && processors.length < COUNTED
          ? t('processors.count', { count: processors.length, engagements: count })
          : t('processors.countOfWorks', { count })
      }
      none={<NoneYet section="engagement" title={t('processors.none')} help={t('processors.noneHelp')} />}
      noneFound={{ title: t('processors.noneFound'), help: t('processors.noneFoundHelp') }}
    />
  );
}

function columnsOf(
  { t, place, list }: Words,
  contractWords: ReturnType<typeof useContractWords>,
): readonly Column<EngagementRow>[] {
  const none = (key: 'parts.notStated' | 'processors.noContract' | 'processors.noCountry') => (
    <Dimmed span>{t(key)}</Dimmed>
  );
  const column = (
    id: 'processor' | 'work' | 'location' | 'contract' | 'activities' | 'for' | 'below',
    width: number,
    cell: Column<EngagementRow>['cell'],
    more: Partial<Column<EngagementRow>> = {},
  ) => ({ id, title: t(`processors.column.${id}`), width, cell, ...more });
  return [
    column('processor', 170, ({ processor }) => processor && <PartyLink party={processor} />, { sort: 'processor' }),
    column('work', 190, ({ id, work }) => <EngagementLink id={id} work={work} />, { sort: 'work', isLead: true }),
    column('location', 110, ({ locations }) =>
      locations.length > 0 ? list(locations.map(place)) : none('parts.notStated'),
    ),
    column('contract', 120, ({ contract }) => (contract ? contractWords(contract) : none('processors.noContract'))),
    column('activities', 150, ({ activities }) =>
      activities.length > 0 ? <Activities activities={activities} /> : none('parts.notStated'),
    ),
    column('for', 110, ({ under, engagedBy }) =>
      under?.processor ? t('processors.worksUnder', { name: under.processor.name }) : <Parties parties={engagedBy} />,
    ),
    column('below', 130, ({ below }) => list(below.map(({ processor, work }) => processor?.name ?? work)), {
      isExtra: true,
    }),
    {
      id: 'country',
      title: t('processors.filter.country'),
      isExtra: true,
      cell: ({ processor }) => (processor?.country ? place(processor.country) : none('processors.noCountry')),
    },
    { id: 'department', title: t('parts.department'), isExtra: true, cell: ({ department }) => department },
    { id: 'owner', title: t('parts.owner'), isExtra: true, cell: ({ owner }) => owner?.name ?? owner?.department },
  ];
}

const EngagementLink = ({ id, work }: { id: string; work: string }) => (
  <ThingLink type="engagement" id={id}>
    {work}
  </ThingLink>
);
