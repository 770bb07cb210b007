import { Group, Stack, Text } from '@mantine/core';
import { ThingCommands, ThingOfPage } from '../../edit/ThingCommands';
import { useWords } from '../../words/words';
import { useAccountName } from '../accounts';
import { Dimmed } from '../Dimmed';
import { Tag } from '../Tag';
import type { Note } from './query';

/** A note with its answers, whose it is and until when, and what can be done with it. */
export function NoteOf({ note }: { note: Note }) {
  const words = useWords();
  const { t, date, list } = words;
  const accountName = useAccountName();
  const { id, status, path, text, by, writtenOn, dueOn, department, assignee, mentions, replies } = note;
  const doers = [assignee?.name ?? assignee?.department, department].filter((name) => name != null);
  const readers = mentions.map(({ name, department: of }) => name ?? of ?? '').filter(Boolean);
  const isDone = status === 'RETIRED';
  return (
    <ThingOfPage value={{ type: 'note', id, status }}>
      <Group wrap="nowrap" align="flex-start" justify="space-between">
        <Stack gap={2} style={{ flex: 1 }}>
          <Text size="sm" td={isDone ? 'line-through' : undefined} style={{ whiteSpace: 'pre-line' }}>
            {path && (
              <Text span inherit fw={600}>
                {words.path(path)}:{' '}
              </Text>
            )}
            {text}
          </Text>
          <Dimmed>
            {[
              t('notes.by', { account: accountName(by), date: date(writtenOn) }),
              doers.length > 0 && t('notes.for', { names: list(doers) }),
              dueOn && t('notes.due', { date: date(dueOn) }),
              readers.length > 0 && t('notes.mentions', { names: list(readers) }),
            ]
              .filter(Boolean)
              .join(' · ')}{' '}
            {isDone && <Tag>{t('notes.done')}</Tag>}
          </Dimmed>
          {replies.map((reply) => (
            <Stack key={`${reply.on} ${reply.by} ${reply.text}`} gap={0} pl="md">
              <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
                {reply.text}
              </Text>
              <Dimmed>{t('notes.by', { account: accountName(reply.by), date: date(reply.on) })}</Dimmed>
            </Stack>
          ))}
        </Stack>
        <ThingCommands section="head" name={text} />
      </Group>
    </ThingOfPage>
  );
}
