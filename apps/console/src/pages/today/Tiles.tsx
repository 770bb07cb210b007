import { Paper, SimpleGrid, Text } from '@mantine/core';
import type { Texts } from '../../app/address';
import { useSession } from '../../app/SessionContext';
import { PageLink } from '../../parts/PageLink';
import { useWords, type Words } from '../../words/words';
import { countIn, errorCounts } from './errors';
import type { GroundsData, TodayData, WorkData } from './queries';

interface Props {
  readonly data: TodayData;
  /** Undefined while it is on its way, as are the grounds. */
  readonly work: WorkData | undefined;
  readonly grounds: GroundsData | undefined;
}

/** The numbers of the day, each a link to the list that it counts. What is zero is not there. */
export function Tiles(props: Props) {
  const words = useWords();
  const tiles = tilesOf(props, useSession()?.account, words);
  const shown = tiles.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 2, md: Math.max(shown.length, 4) }} spacing="sm" mb="md">
      {shown.map((tile) => (
        <Tile key={tile.label} {...tile} />
      ))}
    </SimpleGrid>
  );
}

function tilesOf(
  { data, work, grounds }: Props,
  account: string | undefined,
  { t, code }: Words,
): readonly TileProps[] {
  const { own, warnings, notices, all, others } = errorCounts(work);
  const tiles: readonly Counted[] = [
    {
      to: '/findings',
      ...own,
      says: 'today.ownErrors',
      others: [
        { ...warnings, label: code('Severity', 'WARNING') },
        { ...notices, label: code('Severity', 'NOTICE') },
        { ...all, label: t('today.allErrors') },
      ],
      isGrave: true,
    },
    { to: '/findings', ...others, says: 'today.otherErrors', isGrave: true },
    { to: '/findings', search: { assignee: account }, count: work?.mine?.findingCount ?? 0, says: 'today.mine' },
    {
      to: '/activities',
      search: { status: 'IN_REVIEW' },
      count: data.activitiesToApprove.totalCount,
      says: 'today.toApprove',
    },
    {
      to: '/transfers',
      search: { status: 'IN_REVIEW' },
      count: data.transfersToApprove.totalCount,
      says: 'today.transfersToApprove',
    },
    {
      to: '/activities',
      search: { status: 'DRAFT' },
      count: data.activityDrafts.totalCount,
      says: 'today.activityDrafts',
    },
    {
      to: '/transfers',
      search: { status: 'DRAFT' },
      count: data.transferDrafts.totalCount,
      says: 'today.transferDrafts',
    },
    {
      to: '/findings',
      search: { group: 'REVIEW:reviewDueOn' },
      count: data.overdue.totalCount,
      says: 'today.reviewsOverdue',
      isGrave: true,
    },
    ...(['SUSPENDED', 'NONE'] as const).map((asked) => ({
      to: '/transfers' as const,
      search: { class: asked },
      count: countIn(grounds?.suspended.counts, asked),
      says: asked === 'NONE' ? ('today.transfersGroundless' as const) : ('today.transfersSuspended' as const),
      isGrave: true,
    })),
  ];
  return tiles.map(({ says, ...tile }) => ({ ...tile, label: t(says, { count: tile.count }) }));
}

/** A tile whose words depend on its number. */
type Counted = Omit<TileProps, 'label'> & { readonly says: Parameters<Words['t']>[0] };

interface TileProps {
  readonly to: '/findings' | '/activities' | '/transfers';
  readonly search: Texts<'severity' | 'own' | 'assignee' | 'status' | 'group' | 'class'>;
  readonly count: number;
  readonly label: string;
  /** Further numbers of the same list. */
  readonly others?: readonly Pick<TileProps, 'search' | 'count' | 'label'>[];
  readonly isGrave?: boolean;
}

function Tile({ to, search, count, label, others = [], isGrave }: TileProps) {
  const { number } = useWords();
  const colour = isGrave ? 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' : undefined;
  return (
    <Paper withBorder p="sm">
      <PageLink to={to} search={search} data-count={count} c="inherit" underline="never" display="block">
        <Text fz={30} fw={700} lh={1.1} ff="heading" c={colour}>
          {number(count)}
        </Text>
        <Text size="sm">{label}</Text>
      </PageLink>
      {others
        .filter((other) => other.count > 0)
        .map((other) => (
          <PageLink key={other.label} to={to} search={other.search} data-count={other.count} size="xs" display="block">
            {`${other.label}: ${number(other.count)}`}
          </PageLink>
        ))}
    </Paper>
  );
}
