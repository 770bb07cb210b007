import { Button, Group, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { VariablesOf } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import type { Texts } from '../../../app/address';
import { Commands } from '../../../edit/Commands';
import { DataTable } from '../../../parts/DataTable';
import { FacetFilter } from '../../../parts/filters/FacetFilter';
import { asChosen, chosenIn, type FacetCount, facetFilters, withoutFacets } from '../../../parts/filters/facets';
import { TextFilter } from '../../../parts/filters/TextFilter';
import { StatusBadge } from '../../../parts/StatusBadge';
import { ThingLink } from '../../../parts/ThingLink';
import type { Column } from '../../../parts/table/column';
import { readSort } from '../../../parts/table/tableSearch';
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
  const sorting = readSort(search.sort ?? 'name');
  const by = SORTS[sorting?.by as keyof typeof SORTS];
  const sort = by ? [{ by, direction: sorting?.isDescending ? ('DESC' as const) : ('ASC' as const) }] : null;
  const pages = usePages(PARTIES, { filter, sort }, (data) => data.parties);
  const changeText = useCallback((text: string | undefined) => change({ text }, 'inPlace'), [change]);
  const isFiltered = Boolean(search.text) || FACETS.some(({ name }) => search[name]);
  return (
    <>
      <Group gap="xs" mb="sm" className="no-print">
        <TextFilter label={t('processors.searchParties')} text={search.text} change={changeText} />
        {FACETS.map((facet) => (
          <OneFacet key={facet.name} facet={facet} search={search} filter={filter} change={change} />
        ))}
        {isFiltered && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => change({ ...withoutFacets(FACETS), text: undefined })}
          >
            {t('processors.clear')}
          </Button>
        )}
      </Group>
      <Text size="sm" mb="xs" role="status">
        {pages.total === undefined ? `${t('parts.loading')} …` : t('processors.parties', { count: pages.total })}
      </Text>
      <DataTable
        label={t('processors.tab.parties')}
        columns={columnsOf(words)}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        sort={search.sort ?? 'name'}
        changeSort={(next) => change({ sort: next === 'name' ? undefined : next })}
        empty={
          isFiltered
            ? { title: t('processors.noPartyFound'), help: t('processors.noneFoundHelp') }
            : {
                title: t('processors.noParty'),
                help: t('processors.noPartyHelp'),
                children: <Commands type="register" section="party" />,
              }
        }
      />
    </>
  );
}

function columnsOf({ t, code, country }: Words): readonly Column<PartyRow>[] {
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
    { id: 'kind', title: t('processors.column.kind'), width: 150, cell: (row) => kindOf(row, { t, code }) },
    {
      id: 'country',
      title: t('processors.column.country'),
      sort: 'country',
      width: 140,
      cell: (row) => row.country && country(row.country),
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
      cell: ({ parent }) =>
        parent && (
          <ThingLink type="party" id={parent.id} size="sm">
            {parent.name}
          </ThingLink>
        ),
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

interface FacetProps {
  readonly facet: PartyFacet;
  readonly search: Texts;
  readonly filter: Filter;
  readonly change: ChangeSearch;
}

function OneFacet({ facet, search, filter, change }: FacetProps) {
  const { t, code, country } = useWords();
  const [isAsked, setAsked] = useState(false);
  const others = { ...filter, facets: filter.facets?.filter(({ by }) => by !== facet.by) };
  const { data } = useRead(PARTY_FACET, { filter: others, by: facet.by }, { pause: !isAsked });
  const titleOf = ({ value, label }: FacetCount): string => {
    switch (facet.by) {
      case 'COUNTRY':
        return country(value);
      case 'KIND':
        return code('PartyKind', value);
      case 'OFFICER':
        return code('OfficerRole', value);
      case 'STATUS':
        return t(value === 'RETIRED' ? 'processors.ended' : 'processors.current');
      default:
        return label ?? t(value === 'true' ? 'processors.ownGroup' : 'processors.otherGroup');
    }
  };
  return (
    <FacetFilter
      title={t(`processors.facet.${facet.name}`)}
      counts={data?.parties.counts}
      chosen={chosenIn(search, facet.name)}
      titleOf={titleOf}
      change={(values) => change({ [facet.name]: asChosen(values) })}
      onOpen={() => setAsked(true)}
    />
  );
}
