import { Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { useMoment } from '../../moment/moment';
import { useAccountName } from '../../parts/accounts';
import { Dimmed } from '../../parts/Dimmed';
import { AnswerState } from '../../parts/NoAnswer';
import { NoteOf } from '../../parts/notes/NoteOf';
import { NOTES } from '../../parts/notes/query';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { StillChecking } from '../../parts/StillChecking';
import { Tag } from '../../parts/Tag';
import { ThingLink } from '../../parts/ThingLink';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { thingTitle } from '../../parts/thing-title';
import { useWords } from '../../words/words';
import { dueFilter, endOfNextWeek, partOf, shownParts } from './morning';
import { DUE, type DueData, type DueNode } from './morning-queries';
import classes from './today.module.css';

const PAGE = 5;
/** Tasks whose notes are shown as a whole. */
const NOTES_SHOWN = 100;

/** What falls due, by when and by whom: the part of it that the address names. */
export default function Due() {
  const { t, date } = useWords();
  const { on } = useMoment();
  const [search] = useSearchTexts();
  const [first, setFirst] = useState(PAGE);
  const { data, problems, isLoading, isStale, again } = useRead(DUE, { first, filter: dueFilter(search) });
  const list = data?.deadlines;
  const isNarrowed = Boolean(search.owner ?? search.department ?? search.due);
  return (
    <Section title={t('morning.due')}>
      <AnswerState data={data} problems={problems} again={again} lines={3} />
      {list && (
        <div data-total={list.totalCount}>
          <Choices list={list} />
          <StillChecking isStale={isStale} what="work" />
          {list.totalCount === 0 && !isStale && (
            <Text size="sm">
              {isNarrowed ? t('morning.noneNarrowed') : t('morning.none', { date: date(endOfNextWeek(on)) })}
            </Text>
          )}
          <Rows rows={list.nodes} isStale={isStale} />
          <ShowMore
            shown={list.nodes.length}
            total={list.totalCount}
            isLoading={isLoading}
            more={() => setFirst(first + 10 * PAGE)}
          />
        </div>
      )}
      <Dimmed mt="xs">{t('morning.dueHelp')}</Dimmed>
    </Section>
  );
}

/** The choices of when and whose, each with its number. Nothing while there is nothing to choose. */
function Choices({ list: { within, owners, departments } }: { list: DueData }) {
  const { t, code, number } = useWords();
  const [search, change] = useSearchTexts();
  const part = partOf(search);
  const counted = (name: string, count: number) => `${name} (${number(count)})`;
  const parts = shownParts(within).map(({ part: value, count }) => {
    const title = value === 'soon' ? t('morning.soon') : code('DeadlineWithin', value);
    return { value: value as string, label: counted(title, count) };
  });
  const own = new Set(useSession()?.limits?.flatMap((limit) => limit.departments));
  const ofDepartments = (isOwn: boolean) =>
    departments
      .filter(({ value }) => own.has(value) === isOwn)
      .map(({ value, count }) => item('department', value, value, count));
  const whose = [
    { group: t('morning.mine'), items: ofDepartments(true) },
    { group: t('morning.departments'), items: ofDepartments(false) },
    {
      group: t('morning.people'),
      items: owners.map(({ value, label, count }) => item('owner', value, label ?? value, count)),
    },
  ].filter(({ items }) => items.length > 0);
  function item(kind: 'owner' | 'department', value: string, name: string, count: number) {
    return { value: `${kind} ${value}`, label: counted(name, count) };
  }
  const chosen = search.owner ? `owner ${search.owner}` : search.department && `department ${search.department}`;
  const choose = (value: string | null) => {
    const [kind, ...words] = value?.split(' ') ?? [];
    change({ owner: undefined, department: undefined, ...(kind && { [kind]: words.join(' ') }) }, 'inPlace');
  };
  if (parts.length === 0 && whose.length === 0 && !chosen) return null;
  return (
    <Group gap="sm" mb="sm" className="no-print">
      {parts.length > 0 && (
        <SegmentedControl
          aria-label={t('morning.when')}
          size="xs"
          data={parts}
          value={parts.some(({ value }) => value === part) ? part : parts[0]!.value}
          onChange={(value) => change({ due: value === 'soon' ? undefined : value }, 'inPlace')}
        />
      )}
      <Select
        aria-label={t('morning.whose')}
        placeholder={t('morning.everybody')}
        size="xs"
        w={240}
        data={whose}
        value={chosen ?? null}
        onChange={choose}
        clearable
        searchable
      />
    </Group>
  );
}

/** The rows. A task is shown with its note, so that it can be answered and done here. */
function Rows({ rows, isStale }: { rows: readonly DueNode[]; isStale: boolean }) {
  const hasTasks = rows.some(({ kind }) => kind === 'TASK');
  const notes = useRead(NOTES, { first: NOTES_SHOWN, filter: {} }, { pause: !hasTasks });
  const noteOf = (id: string | null) => notes.data?.notes.nodes.find((note) => note.id === id);
  return (
    <ul className={classes.plain}>
      {rows.map((row) => {
        const note = noteOf(row.note);
        return (
          <li key={`${row.on} ${row.kind} ${row.about.id} ${row.path} ${row.note}`} className={classes.wait}>
            <When row={row} />
            <div>
              <What row={row} isStale={isStale} />
              {note ? <NoteOf note={note} /> : <Dimmed>{row.text}</Dimmed>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function When({ row: { on, within, kind } }: { row: DueNode }) {
  const { date, code } = useWords();
  return (
    <div>
      <Text size="sm">
        {date(on)} {within === 'OVERDUE' && <Tag>{code('DeadlineWithin', within)}</Tag>}
      </Text>
      <Dimmed>{code('DeadlineKind', kind)}</Dimmed>
    </div>
  );
}

function What({ row, isStale }: { row: DueNode; isStale: boolean }) {
  const { about, path, kind, owner, department, assignees } = row;
  const words = useWords();
  const nameOf = useAccountName();
  const whose = [...assignees.map(nameOf), owner?.name, department].filter((name) => name != null);
  return (
    <>
      <ThingLink
        type={about.type}
        id={about.id}
        keyOf={about.key}
        path={path ?? undefined}
        fw={600}
        c="inherit"
        size="sm"
      >
        {thingTitle(words, about)}
      </ThingLink>
      <Dimmed>
        {[
          kind !== 'TASK' && path && words.path(path),
          whose.length > 0 ? words.list(whose) : !isStale && words.t('morning.nobody'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Dimmed>
    </>
  );
}
