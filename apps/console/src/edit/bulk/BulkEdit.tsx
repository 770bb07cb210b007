import { Button, CloseButton, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { today } from '../../moment/dates';
import { useWords } from '../../words/words';
import type { Circumstances } from '../variables';
import { WhenAndWhy } from '../WhenAndWhy';
import { BulkFields } from './BulkFields';
import { type BulkChange, type BulkField, type Chosen, saysSomething } from './change';
import { Outcomes } from './Outcomes';
import { countsOf } from './run';
import { useBulkRun } from './useBulkRun';

interface Props {
  readonly kind: string;
  readonly fields: readonly BulkField[];
  readonly things: readonly Chosen[];
  close(): void;
}

/** Changes fields of many things: one form, one rehearsal for all, and then one command and one receipt for each. */
export default function BulkEdit({ kind, fields, things: chosen, close }: Props) {
  const { t } = useWords();
  const [things] = useState(chosen); // what was chosen when it was opened: the list behind it changes with the commands
  const run = useBulkRun(kind, things);
  const [typed, setTyped] = useState<Typed>({
    change: {},
    circumstances: { effectiveOn: today(), reason: '', evidence: '' },
  });
  const isRunning = run.phase === 'CHECKING' || run.phase === 'RECORDING';
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the top of what has come.
  useEffect(() => {
    if (run.phase !== 'FORM') title.current?.focus();
  }, [run.phase]);
  const leave = () => {
    if (isRunning) return;
    run.finish();
    close();
  };
  return (
    <Modal
      opened
      onClose={leave}
      size="lg"
      withCloseButton={false}
      attributes={{ content: { 'aria-label': t('lists.bulk.edit') } }}
    >
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3" ref={title} tabIndex={-1}>
            {t('lists.bulk.edit')}
          </Title>
          <CloseButton onClick={leave} disabled={isRunning} aria-label={t('parts.close')} />
        </Group>
        {run.phase === 'FORM' ? (
          <BulkForm {...{ fields, typed, setTyped, close }} count={things.length} check={run.check} />
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

/** What is typed into the form. It stays while its effect is looked at. */
interface Typed {
  readonly change: BulkChange;
  readonly circumstances: Circumstances;
}

interface FormProps extends Pick<Props, 'fields' | 'close'> {
  readonly count: number;
  readonly typed: Typed;
  setTyped(typed: Typed): void;
  check(change: BulkChange, circumstances: Circumstances): Promise<void>;
}

function BulkForm({ fields, count, typed, setTyped, check, close }: FormProps) {
  const { t } = useWords();
  const { change, circumstances } = typed;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void check(change, circumstances);
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <Text size="sm">{t('lists.bulk.help', { count })}</Text>
        <BulkFields fields={fields} value={change} change={(next) => setTyped({ ...typed, change: next })} />
        <WhenAndWhy
          circumstances={circumstances}
          change={(next) => setTyped({ ...typed, circumstances: next })}
          isAct={false}
          hasOwnReason={false}
          problems={{}}
        />
        <FormButtons isReady={saysSomething(change)} close={close} />
      </Stack>
    </form>
  );
}

function FormButtons({ isReady, close }: { isReady: boolean; close(): void }) {
  const { t } = useWords();
  return (
    <Group justify="flex-end">
      {!isReady && <Text size="sm">{t('lists.bulk.nothing')}</Text>}
      <Button variant="default" onClick={close}>
        {t('edit.cancel')}
      </Button>
      <Button type="submit" disabled={!isReady}>
        {t('edit.check')}
      </Button>
    </Group>
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
