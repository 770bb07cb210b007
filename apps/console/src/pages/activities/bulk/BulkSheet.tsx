import {
  Alert,
  Button,
  CloseButton,
  Group,
  List,
  Modal,
  Progress,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../../moment/dates';
import { ActivityLink } from '../../../parts/ThingLink';
import { useWords } from '../../../words/words';
import type { ActivityRow } from '../list/query';
import { type BulkCommand, type BulkValues, isDated, isEnd } from './commands';
import { type BulkResult, useBulk } from './useBulk';

interface Props {
  readonly command: BulkCommand;
  readonly rows: readonly ActivityRow[];
  close(): void;
}

/** Asks once for what a command needs, gives it to each row, and says what became of each. */
export default function BulkSheet({ command, rows: selected, close }: Props) {
  const { t } = useWords();
  // What was selected when the sheet was opened: the list behind it changes with the commands.
  const [rows] = useState(() => selected.filter(({ status }) => command.fits.includes(status)));
  const [left] = useState(selected.length - rows.length);
  const bulk = useBulk();
  const title = t(`activities.bulk.${command.name}`);
  const isBegun = bulk.isRunning || bulk.results.length > 0;
  return (
    <Modal
      opened
      onClose={() => !bulk.isRunning && close()}
      size="lg"
      withCloseButton={false}
      attributes={{ content: { 'aria-label': title } }}
    >
      <Stack>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h3">
            {title}
          </Title>
          <CloseButton onClick={close} disabled={bulk.isRunning} aria-label={t('parts.close')} />
        </Group>
        <Text>{t(`activities.bulk.${command.name}Help`, { count: rows.length })}</Text>
        {left > 0 && <Alert color="yellow">{t('activities.bulk.left', { count: left })}</Alert>}
        {isBegun ? (
          <Outcome
            total={rows.length}
            results={bulk.results}
            isRunning={bulk.isRunning}
            stop={bulk.stop}
            close={close}
          />
        ) : (
          <BulkForm
            command={command}
            rows={rows}
            run={(values) => void bulk.run(command, rows, values)}
            close={close}
          />
        )}
      </Stack>
    </Modal>
  );
}

interface FormProps extends Props {
  run(values: BulkValues): void;
}

function BulkForm({ command, rows, run, close }: FormProps) {
  const { t } = useWords();
  const [values, setValues] = useState<BulkValues>({ text: '', effectiveOn: today(), reason: '' });
  const field = (name: keyof BulkValues, words: 'outcome' | 'comment' | 'effectiveOn' | 'reason') => ({
    label: t(`activities.bulk.${words}`),
    description: t(`activities.bulk.${words}Help`),
    value: values[name] ?? '',
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setValues((before) => ({ ...before, [name]: value })),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    run(values);
  };
  return (
    <form onSubmit={send}>
      <Stack>
        {command.text && (
          <Textarea
            {...field('text', command.text === 'outcome' ? 'outcome' : 'comment')}
            required={command.text !== 'comment'}
            autosize
          />
        )}
        {isDated(command) && <TextInput {...field('effectiveOn', 'effectiveOn')} type="date" required />}
        <TextInput {...field('reason', 'reason')} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('activities.bulk.cancel')}
          </Button>
          <Button type="submit" color={isEnd(command) ? 'red.8' : undefined} disabled={rows.length === 0}>
            {t('activities.bulk.go', { count: rows.length })}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface OutcomeProps {
  readonly total: number;
  readonly results: readonly BulkResult[];
  readonly isRunning: boolean;
  stop(): void;
  close(): void;
}

function Outcome({ total, results, isRunning, stop, close }: OutcomeProps) {
  const { t } = useWords();
  const refused = results.filter(({ refusal }) => refusal !== undefined);
  const summary = t('activities.bulk.done', { done: results.length - refused.length, total, refused: refused.length });
  return (
    <>
      <Progress
        value={(100 * results.length) / total}
        aria-label={summary}
        color={refused.length > 0 ? 'orange' : undefined}
      />
      <Text role="status" fw={600}>
        {summary}
      </Text>
      <List size="sm" spacing={4} mah={300} style={{ overflowY: 'auto' }} listStyleType="none" tabIndex={0}>
        {results.map(({ row, refusal }) => (
          <List.Item key={row.id}>
            <ActivityLink activity={row} underline="always" />:{' '}
            {refusal ? `${t('activities.bulk.refused')}. ${refusal}` : t('activities.bulk.recorded')}
          </List.Item>
        ))}
      </List>
      <Group justify="flex-end">
        {isRunning ? (
          <Button variant="default" onClick={stop}>
            {t('activities.bulk.stop')}
          </Button>
        ) : (
          <Button onClick={close}>{t('parts.close')}</Button>
        )}
      </Group>
    </>
  );
}
