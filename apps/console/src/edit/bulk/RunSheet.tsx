import { Button, CloseButton, Group, Modal, Stack, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../words/words';
import { Outcomes } from './Outcomes';
import { countsOf } from './run';
import type { useBulkRun } from './useBulkRun';

interface Props {
  readonly title: string;
  readonly run: ReturnType<typeof useBulkRun>;
  /** The form: it is shown until it is sent. */
  readonly children: ReactNode;
  close(): void;
}

/** The sheet of a change of many things: its form, then what it would do, then what became of each. */
export function RunSheet({ title, run, children, close }: Props) {
  const { t } = useWords();
  const isRunning = run.phase === 'CHECKING' || run.phase === 'RECORDING';
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the top of what has come.
  useEffect(() => {
    if (run.phase !== 'FORM') heading.current?.focus();
  }, [run.phase]);
  const leave = () => {
    if (isRunning) return;
    run.finish();
    close();
  };
  return (
    <Modal opened onClose={leave} size="lg" withCloseButton={false} attributes={{ content: { 'aria-label': title } }}>
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3" ref={heading} tabIndex={-1}>
            {title}
          </Title>
          <CloseButton onClick={leave} disabled={isRunning} aria-label={t('parts.close')} />
        </Group>
        {run.phase === 'FORM' ? (
          children
        ) : (
          <>
            <Outcomes run={run} />
            <RunButtons run={run} close={leave} />
          </>
        )}
      </Stack>
    </Modal>
  );
}

/** What can be done while it runs, and after: it is stopped and gone on with, recorded, or changed again. */
function RunButtons({ run, close }: { run: ReturnType<typeof useBulkRun>; close(): void }) {
  const { t } = useWords();
  const { READY, RECORDED, UNKNOWN } = countsOf(run.outcomes);
  const left = READY + UNKNOWN;
  const unchecked = run.total - run.outcomes.length + countsOf(run.outcomes).UNCHECKED;
  if (run.phase === 'CHECKING' || run.phase === 'RECORDING')
    return (
      <Group justify="flex-end">
        <Button variant="default" onClick={run.stop}>
          {t('lists.bulk.stop')}
        </Button>
      </Group>
    );
  return (
    <Group justify="flex-end">
      {RECORDED + UNKNOWN === 0 && (
        <Button variant="default" onClick={run.again}>
          {t('lists.bulk.back')}
        </Button>
      )}
      {run.phase === 'CHECKED' && unchecked > 0 && (
        <Button onClick={() => void run.goOnChecking()}>{t('lists.bulk.goOn', { count: unchecked })}</Button>
      )}
      {run.phase === 'CHECKED' && unchecked === 0 && READY > 0 && (
        <Button onClick={() => void run.record()}>{t('lists.bulk.record', { count: READY })}</Button>
      )}
      {run.phase === 'RECORDED' && left > 0 && (
        <Button onClick={() => void run.record()}>{t('lists.bulk.goOn', { count: left })}</Button>
      )}
      <Button variant="default" onClick={close}>
        {t('parts.close')}
      </Button>
    </Group>
  );
}
