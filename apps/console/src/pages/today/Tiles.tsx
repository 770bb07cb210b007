import { Paper, type PaperProps, SimpleGrid, Text } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import type { Texts } from '../../app/address';
import { useSession } from '../../app/SessionContext';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import type { GroundsData, TodayData, WorkData } from './queries';

interface Props {
  readonly data: TodayData;
  /** Undefined while it is on its way, as are the grounds. */
  readonly work: WorkData | undefined;
  readonly grounds: GroundsData | undefined;
}

/** The numbers of the day, each a link to the list that it counts. What is zero is not there. */
export function Tiles({ data, work, grounds }: Props) {
  const { t } = useWords();
  const account = useSession()?.account;
  const countOf = (severity: string) => countIn(work?.work.bySeverity, severity);
  const tiles: readonly TileProps[] = [
    {
      to: '/findings',
      search: { severity: 'ERROR' },
      count: countOf('ERROR'),
      label: t('today.tileErrors'),
      help: t('today.tileErrorsHelp', { warnings: countOf('WARNING'), notices: countOf('NOTICE') }),
      isGrave: true,
    },
    { to: '/findings', search: { assignee: account }, count: work?.mine?.findingCount ?? 0, label: t('today.mine') },
    {
      to: '/activities',
      search: { status: 'IN_REVIEW' },
      count: data.activitiesToApprove.totalCount,
      label: t('today.toApprove'),
    },
    {
      to: '/transfers',
      search: { status: 'IN_REVIEW' },
      count: data.transfersToApprove.totalCount,
      label: t('today.transfersToApprove'),
    },
    {
      to: '/findings',
      search: { group: 'REVIEW:reviewDueOn' },
      count: data.overdue.totalCount,
      label: t('today.reviewsOverdue'),
      isGrave: true,
    },
    ...(['SUSPENDED', 'NONE'] as const).map((asked) => ({
      to: '/transfers' as const,
      search: { class: asked },
      count: countIn(grounds?.judgedTransfers.counts, asked),
      label: t(asked === 'NONE' ? 'today.transfersGroundless' : 'today.transfersSuspended'),
      isGrave: true,
    })),
  ];
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

const countIn = (counts: WorkData['work']['counts'] | undefined, asked: string) =>
  counts?.find(({ value }) => value === asked)?.count ?? 0;

const PaperLink = createLink((props: PaperProps & Omit<ComponentPropsWithRef<'a'>, keyof PaperProps>) => (
  <Paper component="a" {...props} />
));

interface TileProps {
  readonly to: '/findings' | '/activities' | '/transfers';
  readonly search: Texts<'severity' | 'assignee' | 'status' | 'group' | 'class'>;
  readonly count: number;
  readonly label: string;
  readonly help?: string;
  readonly isGrave?: boolean;
}

function Tile({ to, search, count, label, help, isGrave }: TileProps) {
  const { number } = useWords();
  const colour = isGrave ? 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' : undefined;
  return (
    <PaperLink to={to} search={search} data-count={count} withBorder p="sm" c="inherit" td="none">
      <Text fz={30} fw={700} lh={1.1} ff="heading" c={colour}>
        {number(count)}
      </Text>
      <Text size="sm">{label}</Text>
      {help && <Dimmed size="xs">{help}</Dimmed>}
    </PaperLink>
  );
}
