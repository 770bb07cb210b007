import { Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { facetFilters, isFiltered } from '../../parts/filters/facets';
import { useFacets } from '../../parts/filters/useFacets';
import { FilterChips } from '../../parts/list/FilterChips';
import { FilterMenu } from '../../parts/list/FilterMenu';
import { AnswerState } from '../../parts/NoAnswer';
import { NoteOf } from '../../parts/notes/NoteOf';
import { NOTES, type Note } from '../../parts/notes/query';
import { PageHead } from '../../parts/PageHead';
import { useIsRegulator } from '../../parts/role';
import { ShowMore } from '../../parts/ShowMore';
import { ThingLink } from '../../parts/ThingLink';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import { AssignedFindings } from './AssignedFindings';

const STEP = 30;

const NOTE_FACET = graphql(`
  query NoteFacet($at: Moment, $filter: NoteFilter, $by: NoteFacet!) {
    list: notes(at: $at, first: 1, filter: $filter) { counts(by: $by) { value label count } }
  }
`);

/** The filters with values to choose, by their names in the address. */
const FACETS = [
  { by: 'DEPARTMENT', name: 'department' },
  { by: 'ASSIGNEE', name: 'assignee' },
] as const;

/** What somebody is to do, about any thing of the register: what is due first comes first. */
export default function TasksPage() {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  return (
    <>
      <PageHead
        title={t('frame.tasks')}
        about={t('notes.tasksAbout')}
        actions={<Commands type="register" section="note" />}
      />
      {isRegulator && <Empty title={t('notes.notForRegulators')} help={t('findings.notForRegulatorsHelp')} />}
      {isRegulator === false && <Tasks />}
    </>
  );
}

function Tasks() {
  const { t } = useWords();
  const [search, change] = useSearchTexts();
  const [first, setFirst] = useState(STEP);
  const filter = { task: true, facets: facetFilters(FACETS, search) };
  const { data, problems, isLoading, again } = useRead(NOTES, { first, filter });
  const filters = useFacets(NOTE_FACET, filter, {
    facets: FACETS,
    title: ({ name }) => t(name === 'department' ? 'parts.department' : 'notes.assignee'),
    titleOf: (_facet, { value, label }) => label ?? value,
  });
  const { nodes = [], totalCount } = data?.notes ?? {};
  const isNarrowed = isFiltered(
    search,
    FACETS.map(({ name }) => name),
  );
  return (
    <>
      <Group gap="xs" mb={6} className="no-print">
        <FilterMenu {...filters} search={search} change={change} />
      </Group>
      <FilterChips {...filters} search={search} change={change} />
      <AnswerState data={data} problems={problems} again={again} lines={6} />
      {totalCount !== undefined && (
        <Dimmed role="status" data-total={totalCount} mb="sm">
          {t('notes.tasks', { count: totalCount })}
        </Dimmed>
      )}
      <AssignedFindings />
      {totalCount === 0 && (
        <Empty
          title={t(isNarrowed ? 'notes.noneFound' : 'notes.noTask')}
          help={t(isNarrowed ? 'notes.noneFoundHelp' : 'notes.noTaskHelp')}
        />
      )}
      <Stack component="ul" gap="md" p={0} m={0} style={{ listStyle: 'none' }}>
        {nodes.map((note) => (
          <Task key={note.id} note={note} />
        ))}
      </Stack>
      <ShowMore
        shown={nodes.length}
        total={totalCount ?? 0}
        isLoading={isLoading}
        more={() => setFirst(first + STEP)}
      />
    </>
  );
}

/** A task, with what it is about. */
function Task({ note }: { note: Note }) {
  const words = useWords();
  const { about, path } = note;
  return (
    <li>
      {about && (
        <ThingLink type={about.type} id={about.id} keyOf={about.key} path={path ?? undefined} fw={600} size="sm">
          {thingTitle(words, about)}
        </ThingLink>
      )}
      <NoteOf note={note} />
    </li>
  );
}
