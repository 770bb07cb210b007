import { Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../moment/dates';
import { useWords } from '../../words/words';
import type { Circumstances } from '../variables';
import { WhenAndWhy } from '../WhenAndWhy';
import { BulkFields } from './BulkFields';
import { CheckButtons } from './CheckButtons';
import { type BulkChange, type BulkField, type Chosen, changed, planned, saysSomething } from './change';
import { RunSheet } from './RunSheet';
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
  const run = useBulkRun();
  const [typed, setTyped] = useState<Typed>({
    change: {},
    circumstances: { effectiveOn: today(), reason: '', evidence: '' },
  });
  const check = (change: BulkChange, circumstances: Circumstances) =>
    run.check(planned(kind, things, change), (step, now) => changed(step, now, change), circumstances);
  return (
    <RunSheet title={t('lists.bulk.edit')} run={run} close={close}>
      <BulkForm {...{ fields, typed, setTyped, close, check }} count={things.length} />
    </RunSheet>
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
        <CheckButtons isReady={saysSomething(change)} missing={t('lists.bulk.nothing')} close={close} />
      </Stack>
    </form>
  );
}
