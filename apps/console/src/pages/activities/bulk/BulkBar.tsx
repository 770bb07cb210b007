import { Button, Group, Paper, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../../app/SessionContext';
import type { Pages } from '../../../parts/table/usePages';
import { useWords } from '../../../words/words';
import type { ActivityRow } from '../list/query';
import { type BulkCommand, bulkFor, isEnd } from './commands';

const BulkSheet = lazy(() => import('./BulkSheet'));

interface Props {
  readonly pages: Pages<ActivityRow, unknown>;
  readonly ids: ReadonlySet<string>;
  change(ids: ReadonlySet<string>): void;
}

/** What can be done with the selected activities. */
export function BulkBar({ pages, ids, change }: Props) {
  const { t } = useWords();
  const session = useSession();
  const [command, setCommand] = useState<BulkCommand>();
  const [isLoadingAll, setLoadingAll] = useState(false);
  const rows = pages.rows.filter(({ id }) => ids.has(id));
  const all = async () => {
    setLoadingAll(true);
    change(new Set((await pages.all()).map(({ id }) => id)));
    setLoadingAll(false);
  };
  // The sheet stays until it is closed: its commands may take the rows out of the list.
  return (
    <>
      {rows.length > 0 && (
        <Paper withBorder p="xs" mb="sm" role="region" aria-label={t('activities.selection')} className="no-print">
          <Group gap="xs">
            <Text size="sm" fw={600} role="status">
              {t('activities.selected', { count: rows.length })}
            </Text>
            {bulkFor(rows, session?.role).map((each) => (
              <Button
                key={each.name}
                size="compact-sm"
                variant="default"
                c={isEnd(each) ? 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' : undefined}
                onClick={() => setCommand(each)}
              >
                {t(`activities.bulk.${each.name}`)}
              </Button>
            ))}
            <Group gap="xs" ml="auto">
              {rows.length < (pages.total ?? 0) && (
                <Button size="compact-sm" variant="subtle" loading={isLoadingAll} onClick={all}>
                  {t('activities.selectAll', { count: pages.total })}
                </Button>
              )}
              <Button size="compact-sm" variant="subtle" onClick={() => change(new Set())}>
                {t('activities.unselect')}
              </Button>
            </Group>
          </Group>
        </Paper>
      )}
      {command && (
        <Suspense>
          <BulkSheet command={command} rows={rows} close={() => setCommand(undefined)} />
        </Suspense>
      )}
    </>
  );
}
