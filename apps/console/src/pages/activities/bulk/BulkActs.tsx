import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useSession } from '../../../app/SessionContext';
import { useWords } from '../../../words/words';
import type { ActivityRow } from '../list/query';
import { type BulkCommand, bulkFor, isEnd } from './commands';

const BulkSheet = lazy(() => import('./BulkSheet'));

/** The acts that fit activities which are chosen: handing them in, approving, reviewing, ending them. */
export function BulkActs({ rows }: { rows: readonly ActivityRow[] }) {
  const { t } = useWords();
  const session = useSession();
  const [given, give] = useState<{ readonly command: BulkCommand; readonly rows: readonly ActivityRow[] }>();
  return (
    <>
      {bulkFor(rows, session?.role).map((each) => (
        <Button
          key={each.name}
          size="compact-sm"
          variant="default"
          c={isEnd(each) ? 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))' : undefined}
          onClick={() => give({ command: each, rows })}
        >
          {t(`activities.bulk.${each.name}`)}
        </Button>
      ))}
      {given && (
        <Suspense>
          <BulkSheet {...given} close={() => give(undefined)} />
        </Suspense>
      )}
    </>
  );
}
