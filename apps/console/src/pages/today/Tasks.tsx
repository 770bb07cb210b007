import { Stack, Text } from '@mantine/core';
import { useRead } from '../../api/read';
import { daysAfter } from '../../moment/dates';
import { useMoment } from '../../moment/moment';
import { NoteOf } from '../../parts/notes/NoteOf';
import { NOTES, type Note } from '../../parts/notes/query';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';

/** Notes in one answer: those that are due first. */
const FIRST = 100;
const TWO_WEEKS = 14;

/** The tasks that are due within two weeks, those that are overdue first. Nothing while nobody has a task. */
export default function Tasks() {
  const { t, date } = useWords();
  const { on } = useMoment();
  const { data } = useRead(NOTES, { first: FIRST, filter: {} });
  const until = daysAfter(on, TWO_WEEKS);
  const dated = (data?.notes.nodes ?? []).filter(({ dueOn }) => dueOn !== null);
  const due = dated.filter(({ dueOn }) => dueOn! <= until);
  if (dated.length === 0) return null;
  return (
    <Section title={t('notes.ofWeek')}>
      {due.length === 0 ? (
        <Text size="sm">{t('notes.noneDue', { date: date(until) })}</Text>
      ) : (
        <Stack gap="md">
          {due.map((note) => (
            <Task key={note.id} note={note} isOverdue={note.dueOn! < on} />
          ))}
        </Stack>
      )}
    </Section>
  );
}

/** A task under the name of the thing that it is about. */
function Task({ note, isOverdue }: { note: Note; isOverdue: boolean }) {
  const { t } = useWords();
  const { type, id, key, name } = note.about;
  return (
    <div>
      <ThingLink type={type} id={id} keyOf={key} path={note.path ?? undefined} size="sm" fw={500}>
        {name ?? key ?? id}
      </ThingLink>{' '}
      {isOverdue && <Tag>{t('notes.overdue')}</Tag>}
      <NoteOf note={note} />
    </div>
  );
}
