import { Button, Group, Paper, Text } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSession } from '../../app/SessionContext';
import type { Pages } from '../../parts/table/usePages';
import { useWords } from '../../words/words';
import { bulkFieldsOf, type Chosen } from './change';

const BulkEdit = lazy(() => import('./BulkEdit'));

/** The most things that are changed at once. */
const MOST = 500;

interface Props<Row> {
  /** The kind of the things, as `processingActivity`. */
  readonly kind: string;
  readonly pages: Pages<Row, unknown>;
  readonly ids: ReadonlySet<string>;
  change(ids: ReadonlySet<string>): void;
  nameOf(row: Row): string;
  /** What else can be done with the rows that are chosen. */
  more?(rows: readonly Row[]): ReactNode;
}

/** What can be done with the rows that are chosen. */
export function BulkBar<Row extends { readonly id: string }>({ kind, pages, ids, change, nameOf, more }: Props<Row>) {
  const { t } = useWords();
  const fields = bulkFieldsOf(kind, useSession()?.role);
  const [things, setThings] = useState<readonly Chosen[]>();
  const rows = pages.rows.filter(({ id }) => ids.has(id));
  // The sheets stay until they are closed: their commands may take the rows out of the list.
  return (
    <>
      <Paper
        withBorder
        p={4}
        mb={6}
        role="region"
        aria-label={t('lists.selection')}
        className="no-print"
        display={rows.length === 0 ? 'none' : undefined}
      >
        <Group gap="xs">
          <Text size="sm" fw={600} role="status">
            {t('lists.selected', { count: rows.length })}
          </Text>
          {rows.length > MOST ? (
            <Text size="sm">{t('lists.bulk.most', { count: MOST })}</Text>
          ) : (
            <Button size="compact-sm" onClick={() => setThings(rows.map((row) => ({ id: row.id, name: nameOf(row) })))}>
              {t('lists.bulk.edit')}
            </Button>
          )}
          {more?.(rows)}
          <Group gap="xs" ml="auto">
            <SelectAll pages={pages} chosen={rows.length} change={change} />
            <Button size="compact-sm" variant="subtle" onClick={() => change(new Set())}>
              {t('lists.unselect')}
            </Button>
          </Group>
        </Group>
      </Paper>
      {things && (
        <Suspense>
          <BulkEdit kind={kind} fields={fields} things={things} close={() => setThings(undefined)} />
        </Suspense>
      )}
    </>
  );
}

type AllProps<Row> = Pick<Props<Row>, 'pages' | 'change'> & { readonly chosen: number };

/** Chooses all rows of the list, also those that are not loaded; of a long list, the first of them. */
function SelectAll<Row extends { readonly id: string }>({ pages, chosen, change }: AllProps<Row>) {
  const { t } = useWords();
  const [isLoading, setLoading] = useState(false);
  const { total = 0 } = pages;
  const most = Math.min(total, MOST);
  if (chosen >= most) return null;
  const all = async () => {
    setLoading(true);
    change(new Set((await pages.upTo(most)).map(({ id }) => id)));
    setLoading(false);
  };
  return (
    <Button size="compact-sm" variant="subtle" loading={isLoading} onClick={all}>
      {t(total > MOST ? 'lists.bulk.some' : 'lists.selectAll', { count: most })}
    </Button>
  );
}
