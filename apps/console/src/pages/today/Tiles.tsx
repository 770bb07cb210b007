import { Paper, type PaperProps, SimpleGrid, Text } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';
import type { Texts } from '../../app/address';
import { useSession } from '../../app/SessionContext';
import { Dimmed } from '../../parts/Dimmed';
import { useWords } from '../../words/words';
import type { TodayData } from './queries';

/** The numbers of the day, each a link to the list that it counts. */
export function Tiles({ data }: { data: TodayData }) {
  const { t } = useWords();
  const account = useSession()?.account;
  const countOf = (severity: string) => data.work.bySeverity.find(({ value }) => value === severity)?.count ?? 0;
  const ofClass = (asked: string) => data.transfers.nodes.filter(({ groundClass }) => groundClass === asked).length;
  return (
    <SimpleGrid cols={{ base: 2, md: data.mine ? 6 : 5 }} spacing="sm" mb="md">
      <Tile
        to="/findings"
        search={{ severity: 'ERROR' }}
        count={countOf('ERROR')}
        label={t('today.tileErrors')}
        help={t('today.tileErrorsHelp', { warnings: countOf('WARNING'), notices: countOf('NOTICE') })}
        isGrave
      />
      {data.mine && (
        <Tile to="/findings" search={{ assignee: account }} count={data.mine.findingCount} label={t('today.mine')} />
      )}
      <Tile
        to="/activities"
        search={{ status: 'IN_REVIEW' }}
        count={data.activitiesToApprove.totalCount}
        label={t('today.toApprove')}
      />
      {data.transfersToApprove.totalCount > 0 && (
        <Tile
          to="/transfers"
          search={{ status: 'IN_REVIEW' }}
          count={data.transfersToApprove.totalCount}
          label={t('today.transfersToApprove')}
        />
      )}
      <Tile
        to="/findings"
        search={{ group: 'REVIEW:reviewDueOn' }}
        count={data.overdue.totalCount}
        label={t('today.reviewsOverdue')}
        isGrave
      />
      {(['SUSPENDED', 'NONE'] as const).map((asked) => (
        <Tile
          key={asked}
          to="/transfers"
          search={{ class: asked }}
          count={ofClass(asked)}
          label={t(asked === 'NONE' ? 'today.transfersGroundless' : 'today.transfersSuspended')}
          isGrave
        />
      ))}
    </SimpleGrid>
  );
}

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
  const colour =
    count === 0 ? 'dimmed' : isGrave ? 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' : undefined;
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
