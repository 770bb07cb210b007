import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Commands } from '../../edit/Commands';
import { ThingCommands, ThingOfPage } from '../../edit/ThingCommands';
import { useWords } from '../../words/words';
import { useAccountName } from '../accounts';
import { Dimmed } from '../Dimmed';
import { useShownHere } from '../useShownPath';
import { FILES_AT } from './place';
import type { AttachedFile } from './query';

const KB = 1000;
/** Digits of a hash that people compare at a glance. The title has all. */
const SHOWN = 12;

/** An attached file: what it is, who attached it, its hash, and what can be done with it. */
export function FileOf({ file }: { file: AttachedFile }) {
  const words = useWords();
  const { t, date, list, number } = words;
  const accountName = useAccountName();
  const { id, status, path, name, note, size, sha256, address, by, attachedOn, persons } = file;
  const people = persons.map((person) => person.name ?? person.department ?? '').filter(Boolean);
  return (
    <ThingOfPage value={{ type: 'attachment', id, status }}>
      <Group wrap="nowrap" align="flex-start" justify="space-between" ref={useShownHere(`${FILES_AT}${id}`)}>
        <Stack gap={2} style={{ flex: 1, overflowWrap: 'anywhere' }}>
          <Text size="sm" td={status === 'RETIRED' ? 'line-through' : undefined}>
            {path && (
              <Text span inherit fw={600}>
                {words.path(path)}:{' '}
              </Text>
            )}
            {sha256 ? (
              <Anchor href={address} download inherit>
                {name ?? id}
              </Anchor>
            ) : (
              t('notes.fileForgotten')
            )}
            {note && ` – ${note}`}
          </Text>
          <Dimmed>
            {[
              t('notes.by', { account: accountName(by), date: date(attachedOn) }),
              t('notes.size', { size: number(Math.ceil(size / KB)) }),
              people.length > 0 && t('notes.withPeople', { names: list(people) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            {sha256 && (
              <Text span inherit title={sha256}>
                {' · '}
                {t('notes.sha256', { hash: `${sha256.slice(0, SHOWN)}…` })}
              </Text>
            )}
          </Dimmed>
        </Stack>
        <Group gap={4} wrap="nowrap">
          <ThingCommands section="head" name={name ?? id} />
          <Commands type="attachment" section="forget" id={id} status={status} name={name ?? id} isSmall />
        </Group>
      </Group>
    </ThingOfPage>
  );
}
