import { Group, Select, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { labelOfField } from '#say';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { Commands } from '../../edit/Commands';
import { TYPE_OF } from '../../edit/commands';
import { mayGive } from '../../edit/roles';
import { fieldsOfOutput } from '../../edit/schema';
import { useWords } from '../../words/words';
import { Dimmed } from '../Dimmed';
import { Folded } from '../Folded';
import { Section } from '../Section';
import { ShowMore } from '../ShowMore';
import { NoteOf } from './NoteOf';
import { NOTES } from './query';

const STEP = 10;
const MOST_DONE = 100;

interface Props {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
}

/** The remarks and tasks on the thing of a page. Nothing for callers who see none. */
export default function Notes({ id, kind, name }: Props) {
  const { t } = useWords();
  const session = useSession();
  const seesNotes = session?.role !== undefined && session.role !== 'REGULATOR';
  const [most, setMost] = useState(STEP);
  const { data } = useRead(NOTES, { first: most, filter: { about: id } }, { pause: !seesNotes });
  if (!seesNotes || !data) return null;
  const { nodes, totalCount } = data.notes;
  return (
    <div className="no-print">
      <Section
        title={t('notes.title')}
        actions={mayGive('writeNote', session.role) && <NewNote {...{ id, kind, name }} />}
      >
        {nodes.length === 0 ? (
          <Dimmed>{t('notes.none')}</Dimmed>
        ) : (
          <Stack gap="sm">
            {nodes.map((note) => (
              <NoteOf key={note.id} note={note} />
            ))}
          </Stack>
        )}
        <ShowMore shown={nodes.length} total={totalCount} more={() => setMost(most + STEP)} />
        <Done id={id} />
      </Section>
    </div>
  );
}

/** The notes that are done, once somebody asks for them. */
function Done({ id }: { id: string }) {
  const { t } = useWords();
  const { data } = useRead(NOTES, { first: MOST_DONE, filter: { about: id, status: 'RETIRED' } });
  const { nodes = [], totalCount = 0 } = data?.notes ?? {};
  if (totalCount === 0) return null;
  return (
    <Folded title={t('notes.showDone', { count: totalCount })}>
      {nodes.map((note) => (
        <NoteOf key={note.id} note={note} />
      ))}
    </Folded>
  );
}

/** Begins a note on the thing, or on the field that is chosen. */
function NewNote({ id, kind, name }: Props) {
  const words = useWords();
  const [path, setPath] = useState<string | null>(null);
  const fields = useMemo(
    () =>
      fieldsOfOutput(TYPE_OF[kind] ?? '').flatMap((field) => {
        const label = labelOfField(words.find, field);
        return label ? [{ value: field, label }] : [];
      }),
    [kind, words],
  );
  return (
    <Group gap="xs" wrap="nowrap">
      <Select
        size="xs"
        aria-label={words.t('notes.where')}
        placeholder={words.t('notes.whole')}
        data={fields}
        value={path}
        onChange={setPath}
        searchable
        clearable
      />
      <Commands type="register" section="note" values={{ about: { id, label: name }, ...(path && { path }) }} />
    </Group>
  );
}
