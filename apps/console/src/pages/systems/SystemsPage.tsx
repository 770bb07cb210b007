import type { VariablesOf } from '../../api/graphql';
import { Commands } from '../../edit/Commands';
import { useMoreColumns } from '../../parts/declared/useMoreColumns';
import { type FacetCount, facetFilters } from '../../parts/filters/facets';
import { useFacets } from '../../parts/filters/useFacets';
import { ThingList } from '../../parts/list/ThingList';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { StatusBadge } from '../../parts/StatusBadge';
import { PartyLink, ThingLink } from '../../parts/ThingLink';
import { Parties } from '../../parts/ThingLinks';
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
type AssetFacet = (typeof FACETS)[number];
const SORTS = { name: 'NAME', status: 'STATUS' } as const;

/** The systems and other assets in which personal data are kept or used. */
export default function SystemsPage() {
  const words = useWords();
  const { t, number } = words;
  const [search, change] = useSearchTexts();
  const filter: Filter = { text: search.text ?? null, facets: facetFilters(FACETS, search) };
  const more = useMoreColumns('asset', 'assets.nodes', ASSETS, search.columns);
  const pages = usePages(more.question, { filter, sort: sortOf(SORTS, search.sort ?? 'name') }, (data) => data.assets);
  const filters = useFacets(ASSET_FACET, filter, {
    facets: FACETS,
    title: ({ name }) => t(`systems.facet.${name}`),
    titleOf: ({ by }, count) => titleOf(by, count, words),
  });
  const register = <Commands type="register" section="asset" />;
  return (
    <>
      <PageHead title={t('frame.systems')} about={t('systems.about')} actions={register} />
      <ThingList
        kind="asset"
        label={t('frame.systems')}
        searchLabel={t('systems.search')}
        {...{ search, change, pages, filters }}
        columns={[...columnsOf(words), ...more.columns]}
        nameOf={({ name }) => name}
        usualSort="name"
        counted={(count) => t('systems.count', { count, number: number(count) })}
        none={<NoneYet section="asset" title={t('systems.none')} help={t('systems.noneHelp')} />}
        noneFound={{ title: t('systems.noneFound'), help: t('systems.noneFoundHelp') }}
      />
    </>
  );
}

function columnsOf({ t, code, place, list }: Words): readonly Column<AssetRow>[] {
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
      cell: ({ processors }) => processors.length > 0 && <Parties parties={processors} />,
    },
    {
      id: 'location',
      title: t('systems.facet.location'),
      width: 150,
      cell: ({ locations }) => locations.length > 0 && list(locations.map(place)),
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

function titleOf(by: AssetFacet['by'], { value, label }: FacetCount, { t, code, place }: Words): string {
  switch (by) {
    case 'KIND':
      return code('AssetKind', value);
    case 'LOCATION':
      return place(value);
    case 'STATUS':
      return t(value === 'RETIRED' ? 'systems.ended' : 'systems.current');
    default:
      return label ?? value;
  }
}
