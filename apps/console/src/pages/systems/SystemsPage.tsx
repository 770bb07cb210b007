import { Button, Group, Text } from '@mantine/core';
import type { VariablesOf } from '../../api/graphql';
import { Commands } from '../../edit/Commands';
import { DataTable } from '../../parts/DataTable';
import { Empty } from '../../parts/Empty';
import { type FacetCount, facetFilters, isFiltered, withoutFilters } from '../../parts/filters/facets';
import { QueryFacet } from '../../parts/filters/QueryFacet';
import { TextFilter } from '../../parts/filters/TextFilter';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { StatusBadge } from '../../parts/StatusBadge';
import { PartyLink, ThingLink } from '../../parts/ThingLink';
import type { Column } from '../../parts/table/column';
import { sortOf } from '../../parts/table/tableSearch';
import { usePages } from '../../parts/table/usePages';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../words/words';
import { ASSET_FACET, ASSETS, type AssetRow } from './query';

type Filter = NonNullable<VariablesOf<typeof ASSETS>['filter']>;

const FACETS = [
  { by: 'KIND', name: 'kind' },
  { by: 'KEPT_BY', name: 'company' },
  { by: 'PROCESSOR', name: 'processor' },
  { by: 'LOCATION', name: 'location' },
  { by: 'DEPARTMENT', name: 'department' },
  { by: 'OWNER', name: 'owner' },
  { by: 'STATUS', name: 'status' },
] as const;
const NAMES = FACETS.map(({ name }) => name);
const SORTS = { name: 'NAME', status: 'STATUS' } as const;

/** The systems and other assets in which personal data are kept or used. */
export default function SystemsPage() {
  const words = useWords();
  const { t, number } = words;
  const [search, change] = useSearchTexts();
  const filter: Filter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const pages = usePages(ASSETS, { filter, sort: sortOf(SORTS, search.sort ?? 'name') }, (data) => data.assets);
  const isNarrowed = isFiltered(search, NAMES);
  const register = <Commands type="register" section="asset" />;
  return (
    <>
      <PageHead title={t('frame.systems')} about={t('systems.about')} actions={register} />
      <Group gap="xs" mb="sm" className="no-print">
        <TextFilter label={t('systems.search')} search={search} change={change} />
        {FACETS.map((facet) => (
          <QueryFacet
            key={facet.name}
            query={ASSET_FACET}
            facet={facet}
            title={t(`systems.facet.${facet.name}`)}
            titleOf={(count) => titleOf(facet.by, count, words)}
            {...{ search, filter, change }}
          />
        ))}
        {isNarrowed && (
          <Button size="compact-sm" variant="subtle" onClick={() => change(withoutFilters(NAMES))}>
            {t('systems.clear')}
          </Button>
        )}
      </Group>
      <Text size="sm" mb="xs" role="status" data-total={pages.total}>
        {pages.total === undefined
          ? `${t('parts.loading')} …`
          : t('systems.count', { count: pages.total, number: number(pages.total) })}
      </Text>
      <DataTable
        label={t('frame.systems')}
        columns={columnsOf(words)}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ name }) => name}
        sort={search.sort ?? 'name'}
        changeSort={(next) => change({ sort: next === 'name' ? undefined : next })}
        empty={
          isNarrowed ? (
            <Empty title={t('systems.noneFound')} help={t('systems.noneFoundHelp')} />
          ) : (
            <NoneYet section="asset" title={t('systems.none')} help={t('systems.noneHelp')} />
          )
        }
      />
    </>
  );
}

function columnsOf({ t, code, country, list }: Words): readonly Column<AssetRow>[] {
  return [
    {
      id: 'name',
      title: t('systems.column.name'),
      isLead: true,
      sort: 'name',
      width: 220,
      cell: ({ id, name }) => (
        <ThingLink type="asset" id={id} fw={500}>
          {name}
        </ThingLink>
      ),
    },
    { id: 'kind', title: t('systems.facet.kind'), width: 140, cell: ({ kind }) => kind && code('AssetKind', kind) },
    {
      id: 'company',
      title: t('systems.facet.company'),
      width: 170,
      cell: ({ keptBy }) => keptBy && <PartyLink party={keptBy} />,
    },
    {
      id: 'processor',
      title: t('systems.facet.processor'),
      width: 170,
      cell: ({ processors }) => processors.map((party) => <PartyLink key={party.id} party={party} />),
    },
    {
      id: 'location',
      title: t('systems.facet.location'),
      width: 150,
      cell: ({ locations }) => locations.length > 0 && list(locations.map(country)),
    },
    { id: 'department', title: t('systems.facet.department'), width: 130, cell: ({ department }) => department },
    {
      id: 'status',
      title: t('systems.facet.status'),
      sort: 'status',
      width: 90,
      cell: ({ status }) => status === 'RETIRED' && <StatusBadge type="RecordStatus" code={status} />,
    },
  ];
}

function titleOf(by: (typeof FACETS)[number]['by'], { value, label }: FacetCount, { t, code, country }: Words): string {
  switch (by) {
    case 'KIND':
      return code('AssetKind', value);
    case 'LOCATION':
      return country(value);
    case 'STATUS':
      return t(value === 'RETIRED' ? 'systems.ended' : 'systems.current');
    default:
      return label ?? value;
  }
}
