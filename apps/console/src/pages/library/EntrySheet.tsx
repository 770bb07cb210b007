import { List, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { CheckButtons } from '../../edit/bulk/CheckButtons';
import { RunSheet } from '../../edit/bulk/RunSheet';
import { useBulkRun } from '../../edit/bulk/useBulkRun';
import { mayGive } from '../../edit/roles';
import { WhenAndWhy } from '../../edit/WhenAndWhy';
import { today } from '../../moment/dates';
import { NoAnswer } from '../../parts/NoAnswer';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import { type Entry, type LibraryKind, MOST_USES, USES, type Use } from './query';
import { commandOf, planned, renamed } from './rename';

interface Props {
  readonly kind: LibraryKind;
  readonly entry: Entry;
  close(): void;
}

/** One name of the library: where it is said, and the form by which it is written one way everywhere. */
export default function EntrySheet({ kind, entry, close }: Props) {
  const words = useWords();
  const { t, list } = words;
  const run = useBulkRun();
  const mayRename = mayGive(commandOf(kind), useSession()?.role);
  const { name, spellings, differing } = entry;
  const { data, ...read } = useRead(USES, { kind, name });
  const uses = data?.library.nodes[0]?.uses;
  return (
    <RunSheet title={name} run={run} close={close}>
      <Stack>
        {spellings.length > 1 && (
          <Text size="sm">
            {t('library.alsoWritten', { names: list(spellings.slice(1).map((one) => `“${one}”`)) })}
          </Text>
        )}
        {differing.length > 0 && (
          <Text size="sm">
            {t('library.toldDifferently', { fields: list(differing.map((field) => words.path(field))) })}
          </Text>
        )}
        {uses ? <Uses entry={entry} uses={uses} /> : <NoAnswer {...read} />}
        {uses && mayRename && <RenameForm {...{ kind, entry, uses, run, close }} />}
      </Stack>
    </RunSheet>
  );
}

interface UsesProps extends Pick<Props, 'entry'> {
  readonly uses: readonly Use[];
}

function Uses({ entry: { activities }, uses }: UsesProps) {
  const { t, number } = useWords();
  return (
    <>
      <Text size="sm" fw={600}>
        {t('library.saidBy', { count: activities, number: number(activities) })}
      </Text>
      <List size="sm" spacing={4} mah={220} style={{ overflowY: 'auto' }} listStyleType="none" tabIndex={0}>
        {uses.map(({ key, name, activity }) => (
          <List.Item key={`${activity.id} ${key} ${name}`}>
            <ThingLink type="processingActivity" id={activity.id} size="sm" underline="always">
              {activity.name}
            </ThingLink>
            {uses.some((other) => other.name !== name) && ` · “${name}”`}
          </List.Item>
        ))}
      </List>
    </>
  );
}

interface FormProps extends Props, UsesProps {
  readonly run: ReturnType<typeof useBulkRun>;
}

function RenameForm({ kind, entry, uses, run, close }: FormProps) {
  const { t } = useWords();
  const [to, setTo] = useState(entry.name);
  const [circumstances, setCircumstances] = useState({ effectiveOn: today(), reason: '', evidence: '' });
  const name = to.trim();
  const isReady = name !== '' && (name !== entry.name || entry.spellings.length > 1);
  const send = (event: FormEvent) => {
    event.preventDefault();
    void run.check(planned(kind, uses), (_, now) => renamed(kind, entry, name, now), circumstances);
  };
  return (
    <form onSubmit={send}>
      <Stack>
        <TextInput
          label={t('library.writeAs')}
          description={t('library.writeAsHelp', { count: uses.length })}
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        {uses.length === MOST_USES && <Text size="sm">{t('lists.bulk.most', { count: MOST_USES })}</Text>}
        <WhenAndWhy
          circumstances={circumstances}
          change={setCircumstances}
          isAct={false}
          hasOwnReason={false}
          problems={{}}
        />
        <CheckButtons isReady={isReady} close={close} />
      </Stack>
    </form>
  );
}
