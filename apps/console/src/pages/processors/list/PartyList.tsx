import type { VariablesOf } from '../../../api/graphql';
import type { Texts } from '../../../app/address';
import { useMoreColumns } from '../../../parts/declared/useMoreColumns';
import { type FacetCount, facetFilters } from '../../../parts/filters/facets';
import { useFacets } from '../../../parts/filters/useFacets';
import { ThingList } from '../../../parts/list/ThingList';
import { NoneYet } from '../../../parts/NoneYet';
import { StatusBadge } from '../../../parts/StatusBadge';
import { PartyLink, ThingLink } from '../../../parts/ThingLink';
import type { Column } from '../../../parts/table/column';
import { sortOf } from '../../../parts/table/tableSearch';
import { usePages } from '../../../parts/table/usePages';
import type { ChangeSearch } from '../../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../../words/words';
import { kindOf } from '../kind';
import { PARTIES, PARTY_FACET, type PartyRow } from '../questions';

type Filter = NonNullable<VariablesOf<typeof PARTIES>['filter']>;

const FACETS = [
  { by: 'COUNTRY', name: 'country' },
  { by: 'KIND', name: 'kind' },
  { by: 'GROUP', name: 'group' },
  { by: 'OFFICER', name: 'officer' },
  { by: 'STATUS', name: 'status' },
] as const;
type PartyFacet = (typeof FACETS)[number];

const SORTS = { name: 'NAME', country: 'COUNTRY', status: 'STATUS' } as const;

/** All parties of the register: companies of the group and others, and classes of companies. */
export function PartyList({ search, change }: { search: Texts; change: ChangeSearch }) {
  const words = useWords();
  const { t } = words;
  const filter: Filter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const more = useMoreColumns('party', 'parties.nodes', PARTIES, search.columns);
  const pages = usePages(more.question, { filter, sort: sortOf(SORTS, search.sort ?? 'name') }, (data) => data.parties);
  const filters = useFacets(PARTY_FACET, filter, {
    facets: FACETS,
    title: ({ name }) => t(`processors.facet.${name}`),
    titleOf: (facet, count) => titleOf(facet, count, words),
  });
  return (
    <ThingList
      kind="party"
      label={t('processors.tab.parties')}
      searchLabel={t('processors.searchParties')}
      {...{ search, change, pages, filters }}
      columns={[...columnsOf(words), ...more.columns]}
      nameOf={({ name }) => name}
      usualSort="name"
      counted={(count) => t('processors.parties', { count })}
      none={<NoneYet section="party" title={t('processors.noParty')} help={t('processors.noPartyHelp')} />}
      noneFound={{ title: t('processors.noPartyFound'), help: t('processors.noneFoundHelp') }}
    />
  );
}

function columnsOf(words: Words): readonly Column<PartyRow>[] {
  const { t, place } = words;
  return [
    {
      id: 'name',
      title: t('processors.column.name'),
      isLead: true,
      sort: 'name',
      width: 220,
      cell: ({ id, name }) => (
        <ThingLink type="party" id={id} fw={500}>
          {name}
        </ThingLink>
      ),
    },
    { id: 'kind', title: t('processors.column.kind'), width: 150, cell: (row) => kindOf(row, words) },
    {
      id: 'country',
      title: t('processors.column.country'),
      sort: 'country',
      width: 140,
      cell: (row) => row.country && place(row.country),
    },
    {
      id: 'group',
      title: t('processors.column.group'),
      width: 110,
      cell: ({ group }) => t(group ? 'parts.yes' : 'parts.no'),
    },
    {
      id: 'parent',
      title: t('processors.column.parent'),
      width: 150,
      cell: ({ parent }) => parent && <PartyLink party={parent} />,
    },
    {
      id: 'works',
      title: t('processors.column.works'),
      isNumber: true,
      cell: ({ engagements }) => engagements.length || null,
    },
    {
      id: 'status',
      title: t('processors.column.status'),
      sort: 'status',
      width: 90,
      cell: ({ status }) => status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />,
    },
  ];
}

function titleOf({ by }: PartyFacet, { value, label }: FacetCount, { t, code, place }: Words): string {
  switch (by) {
    case 'COUNTRY':
      return place(value);
    case 'KIND':
      return code('PartyKind', value);
    case 'OFFICER':
      return code('OfficerRole', value);
    case 'STATUS':
      return t(value === 'RETIRED' ? 'processors.ended' : 'processors.current');
    default:
      return label ?? t(value === 'true' ? 'processors.ownGroup' : 'processors.otherGroup');
  }
}
