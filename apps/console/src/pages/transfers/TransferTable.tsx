import { Badge, Text } from '@mantine/core';
import type { Texts } from '../../app/address';
import { Dimmed } from '../../parts/Dimmed';
import type { FacetCount } from '../../parts/filters/facets';
import { useFacets } from '../../parts/filters/useFacets';
import { ThingList } from '../../parts/list/ThingList';
import { NoneYet } from '../../parts/NoneYet';
import { StatusBadge } from '../../parts/StatusBadge';
import { type Named, PartyLink } from '../../parts/ThingLink';
import { Activities } from '../../parts/ThingLinks';
import { TransferLink } from '../../parts/TransferLink';
import type { Column } from '../../parts/table/column';
import type { ChangeSearch } from '../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../words/words';
import { GroundMark } from './GroundMark';
import { GroundStateBadge, useGroundWords } from './GroundText';
import { TRANSFER_FACET } from './questions';
import { conditionsOf, FACETS } from './search';
import { type Judgement, type ListedTransfer, useGroundsOfLaw, type useTransfers } from './useTransfers';

interface Props {
  readonly transfers: ReturnType<typeof useTransfers>;
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** The transfers of the map as a list. */
export function TransferTable({ transfers, search, change }: Props) {
  const words = useWords();
  const { t } = words;
  const titleOf = useTitles();
  const filters = useFacets(TRANSFER_FACET, conditionsOf(search), {
    facets: FACETS,
    title: ({ name }) => t(`transfers.filter.${name}`),
    titleOf: ({ name }, count) => titleOf(name, count),
  });
  return (
    <ThingList
      kind="transfer"
      label={t('transfers.table')}
      searchLabel={t('transfers.filter.qHint')}
      {...{ search, change }}
      pages={transfers}
      filters={filters}
      columns={columnsOf(words)}
      nameOf={({ transfer }) => transfer.title}
      counted={(count) => t('parts.total', { count })}
      none={<NoneYet section="transfer" title={t('transfers.empty')} help={t('transfers.emptyHelp')} />}
      noneFound={{ title: t('transfers.emptyFilter'), help: t('transfers.emptyFilterHelp') }}
    />
  );
}

/** Returns the function that names a value of a filter. */
function useTitles() {
  const { code, place } = useWords();
  const ofLaw = useGroundsOfLaw();
  return (filter: (typeof FACETS)[number]['name'], { value, label }: FacetCount): string => {
    if (filter === 'class') return code('GroundClass', value);
    if (filter === 'status') return code('RecordStatus', value);
    if (filter === 'country' || filter === 'from') return place(value);
    const ground = filter === 'ground' ? ofLaw.get(value) : undefined;
    return ground ? `${ground.name} (${ground.law})` : (label ?? value);
  };
}

function columnsOf({ t, code, place, list }: Words): readonly Column<ListedTransfer>[] {
  const column = (
    id: 'transfer' | 'from' | 'to' | 'country' | 'ground' | 'status' | 'findings' | 'activities' | 'kind',
    width: number,
    cell: Column<ListedTransfer>['cell'],
    more: Partial<Column<ListedTransfer>> = {},
  ) => ({ id, title: t(`transfers.column.${id}`), width, cell, ...more });
  const party = (one: Named | null) => (one ? <PartyLink party={one} /> : <Dimmed span>{t('parts.notStated')}</Dimmed>);
  return [
    column('transfer', 150, ({ transfer }) => <TransferLink transfer={transfer} />, { isLead: true }),
    column('from', 110, ({ transfer: { exporter } }) => party(exporter)),
    column('to', 110, ({ transfer: { importer } }) => party(importer)),
    column('country', 90, ({ transfer: { countries } }) =>
      countries.length > 0 ? list(countries.map(place)) : t('transfers.noCountry'),
    ),
    column('ground', 180, (row) => <Grounds row={row} />),
    column('status', 100, ({ transfer: { status } }) => <StatusBadge type="RecordStatus" code={status} />),
    column('findings', 60, ({ findingCount }) => <FindingCount count={findingCount} />, { isNumber: true }),
    column('activities', 110, (row) => <ActivityList row={row} />),
    column('kind', 130, ({ transfer: { kind } }) => code('TransferKind', kind), { isExtra: true }),
    { id: 'department', title: t('parts.department'), isExtra: true, cell: (row) => row.transfer.department },
    { id: 'owner', title: t('parts.owner'), isExtra: true, cell: ({ transfer: { owner } }) => owner?.name },
  ];
}

/** The number of findings in a transfer; nothing for a regulator, and where there is none. */
function FindingCount({ count }: { count: number | null }) {
  if (!count) return null;
  return (
    <Badge size="sm" variant="outline" color="red.9" className="finding-count" tt="none">
      {count}
    </Badge>
  );
}

/** What the transfer relies on: its class if that is no ground, and its current grounds with their states. */
function Grounds({ row: { class: of, grounds, transfer } }: { row: Judgement }) {
  const { t, code, date } = useWords();
  const words = useGroundWords();
  const since = transfer.suspension?.since;
  return (
    <>
      {(of === 'NONE' || of === 'UNSTATED' || transfer.suspension) && (
        <Text span size="sm" fw={600}>
          <GroundMark of={transfer.suspension ? 'SUSPENDED' : of} />{' '}
          {code('GroundClass', transfer.suspension ? 'SUSPENDED' : of)}
          {since && ` ${t('transfers.since', { date: date(since) })}`}{' '}
        </Text>
      )}
      {grounds
        .filter(({ isCurrent }) => isCurrent)
        .map((ground) => (
          <span key={`${ground.row.key}`}>
            <GroundMark of={ground.class} /> {words(ground).title}{' '}
            {ground.state !== 'IN_FORCE' && <GroundStateBadge state={ground.state} />}{' '}
          </span>
        ))}
    </>
  );
}

/** The activities of a transfer; one that is disclosed for all serves every activity. */
export function ActivityList({ row: { transfer } }: { row: Judgement }) {
  const { t } = useWords();
  if (transfer.activities.length > 0) return <Activities activities={transfer.activities} />;
  return (
    <Dimmed span>
      {transfer.jurisdictions.includes('ALL') ? t('transfers.everyActivity') : t('transfers.noActivity')}
    </Dimmed>
  );
}
