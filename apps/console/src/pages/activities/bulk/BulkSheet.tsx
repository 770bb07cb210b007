import { Alert, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CheckButtons } from '../../../edit/bulk/CheckButtons';
import { RunSheet } from '../../../edit/bulk/RunSheet';
import { useBulkRun } from '../../../edit/bulk/useBulkRun';
import type { Circumstances } from '../../../edit/variables';
import { WhenAndWhy } from '../../../edit/WhenAndWhy';
import { today } from '../../../moment/dates';
import { useWords } from '../../../words/words';
import type { ActivityRow } from '../list/query';
import { type BulkCommand, isDated, planned } from './commands';

interface Props {
  readonly command: BulkCommand;
  readonly rows: readonly ActivityRow[];
  close(): void;
}

/** Asks once for what a command needs, rehearses it for each row, and gives it to each that is not refused. */
export default function BulkSheet({ command, rows: selected, close }: Props) {
  const { t } = useWords();
  // What was selected when the sheet was opened: the list behind it changes with the commands.
  const [rows] = useState(() => selected.filter(({ status }) => command.fits.includes(status)));
  const [left] = useState(selected.length - rows.length);
  const run = useBulkRun();
  const [typed, setTyped] = useState<Typed>({
    text: '',
    circumstances: { effectiveOn: today(), reason: '', evidence: '' },
  });
  const check = ({ text, circumstances }: Typed) => {
    void run.check(planned(command, rows, text), (_, now) => now, circumstances);
  };
  return (
    <RunSheet title={t(`activities.bulk.${command.name}`)} run={run} close={close}>
      <Stack>
        <Text>{t(`activities.bulk.${command.name}Help`, { count: rows.length })}</Text>
        {left > 0 && <Alert color="yellow">{t('activities.bulk.left', { count: left })}</Alert>}
        <BulkForm {...{ command, typed, setTyped, check, close }} isReady={rows.length > 0} />
      </Stack>
    </RunSheet>
  );
}

/** What is typed into the form, the same for all rows. It stays while its effect is looked at. */
interface Typed {
  readonly text: string;
  readonly circumstances: Circumstances;
}

interface FormProps extends Pick<Props, 'command' | 'close'> {
  readonly typed: Typed;
  readonly isReady: boolean;
  setTyped(typed: Typed): void;
  check(typed: Typed): void;
}

function BulkForm({ command, typed, isReady, setTyped, check, close }: FormProps) {
  const { t } = useWords();
  const { text, circumstances } = typed;
  const words = command.text === 'outcome' ? 'outcome' : 'comment';
  const send = (event: FormEvent) => {
    event.preventDefault();
    check(typed);
  };
  return (
    <form onSubmit={send}>
      <Stack>
        {command.text && (
          <Textarea
            label={t(`activities.bulk.${words}`)}
            description={t(`activities.bulk.${words}Help`)}
            value={text}
            onChange={({ currentTarget: { value } }) => setTyped({ ...typed, text: value })}
            required={command.text !== 'comment'}
            autosize
          />
        )}
        <WhenAndWhy
          circumstances={circumstances}
          change={(next) => setTyped({ ...typed, circumstances: next })}
          isAct={!isDated(command)}
          hasOwnReason={false}
          problems={{}}
        />
        <CheckButtons isReady={isReady} close={close} />
      </Stack>
    </form>
  );
}
