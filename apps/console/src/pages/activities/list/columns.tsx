import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { nameOfContact } from '../../../parts/contact-name';
import { PageLink } from '../../../parts/PageLink';
import { StatusBadge } from '../../../parts/StatusBadge';
import { Tag } from '../../../parts/Tag';
import { ThingLink } from '../../../parts/ThingLink';
import type { Column } from '../../../parts/table/column';
import type { Words } from '../../../words/words';
import type { ActivityRow } from './query';
import { type Around, assessmentsOf, basesOf, countriesOf, jurisdictionsOf, processorsOf, specialOf } from './rows';

/** A column of the table of activities, with its texts for a spreadsheet. */
interface ActivityColumn extends Column<ActivityRow> {
  texts(row: ActivityRow): readonly string[];
}

/** Columns, by the group of fields that the list is asked for. */
export const FIELDS_OF_COLUMNS = {
  purposes: ['purposes', 'bases'],
  dataCategories: ['data', 'special'],
  dataSubjects: ['subjects'],
  controllers: ['controllers', 'in'],
  processors: ['processors', 'in'],
  transfers: ['to'],
  systems: ['systems'],
  responsible: ['department', 'owner', 'tags'],
  assessments: ['assessments'],
} as const;

/** Returns the columns of the table of activities. */
export function columnsOf(words: Words, around: Around, today: string): readonly ActivityColumn[] {
  const { t, code, date } = words;
  const list = (
    id: string,
    title: string,
    texts: (row: ActivityRow) => readonly string[],
    more: Partial<ActivityColumn> = {},
  ): ActivityColumn => ({
    id,
    title,
    texts,
    width: 120,
    cell: (row) => few(texts(row), words),
    ...more,
  });
  return [
    {
      id: 'title',
      title: t('activities.title'),
      isLead: true,
      sort: 'title',
      width: 190,
      texts: ({ title }) => [title],
      cell: ({ id, title }) => (
        <ThingLink type="processingActivity" id={id} fw={500}>
          {title}
        </ThingLink>
      ),
    },
    {
      id: 'reference',
      title: t('activities.reference'),
      sort: 'reference',
      width: 90,
      texts: ({ reference }) => [reference],
      cell: ({ reference }) => reference,
    },
    {
      id: 'status',
      title: t('activities.status'),
      sort: 'status',
      width: 112,
      texts: ({ status }) => [code('RecordStatus', status)],
      cell: ({ status }) => <StatusBadge type="RecordStatus" code={status} />,
    },
    {
      id: 'findings',
      title: t('activities.findings'),
      isNumber: true,
      texts: ({ id }) => [String(around.findings.get(id) ?? '')],
      cell: ({ id }) => <Findings id={id} around={around} words={words} />,
    },
    list('bases', t('activities.legalBases'), (row) => basesOf(row, words)),
    list('data', t('activities.dataCategories'), ({ dataCategories = [] }) => dataCategories.map(({ name }) => name), {
      width: 160,
      cell: (row) => <DataOf row={row} words={words} />,
    }),
    {
      id: 'due',
      title: t('activities.reviewDue'),
      width: 150,
      texts: ({ reviewDueOn }) => [reviewDueOn ?? ''],
      cell: ({ reviewDueOn }) =>
        reviewDueOn && (
          <Text size="sm" c={reviewDueOn < today ? OVERDUE : undefined} fw={reviewDueOn < today ? 600 : undefined}>
            {date(reviewDueOn)}
            {reviewDueOn < today && ` · ${t('activities.overdue')}`}
          </Text>
        ),
    },
    list('special', t('activities.specialData'), (row) => specialOf(row, words), { width: 130, isExtra: true }),
    list('to', t('activities.transferredTo'), (row) => countriesOf(row, words), { isExtra: true }),
    list('role', t('activities.role'), ({ role }) => [code('ActivityRole', role)], { width: 110, isExtra: true }),
    list('purposes', t('activities.purposes'), ({ purposes = [] }) => purposes.map(({ description }) => description), {
      width: 240,
      isExtra: true,
    }),
    list('subjects', t('activities.dataSubjects'), ({ dataSubjects = [] }) => dataSubjects.map(({ name }) => name), {
      width: 200,
      isExtra: true,
    }),
    list('in', t('activities.jurisdictions'), (row) => jurisdictionsOf(row, around, words), { isExtra: true }),
    list('controllers', t('activities.controllers'), ({ controllers = [] }) => controllers.map(({ name }) => name), {
      isExtra: true,
    }),
    list('processors', t('activities.processors'), processorsOf, { isExtra: true }),
    list('systems', t('activities.systems'), ({ systems = [] }) => systems.map(({ name }) => name), { isExtra: true }),
    list('department', t('activities.department'), ({ department }) => (department ? [department] : []), {
      isExtra: true,
    }),
    list('owner', t('activities.owner'), ({ owner }) => (owner ? [nameOfContact(words, owner)] : []), {
      isExtra: true,
    }),
    list('tags', t('fields.tags'), ({ tags = [] }) => tags, { isExtra: true }),
    list('assessments', t('activities.assessments'), (row) => assessmentsOf(row, words), { width: 190, isExtra: true }),
  ];
}

const OVERDUE = 'light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))';
const SHOWN = 2;

/** The first texts of a list in at most two lines, and how many more there are. */
function few(texts: readonly string[], { t, series }: Words): ReactNode {
  if (texts.length === 0) return null;
  return (
    <span title={texts.join('\n')}>
      {series(texts.slice(0, SHOWN))}
      {texts.length > SHOWN && ` ${t('activities.andMore', { count: texts.length - SHOWN })}`}
    </span>
  );
}

function Findings({ id, around, words: { number } }: { id: string; around: Around; words: Words }) {
  const count = around.findings.get(id);
  if (count === undefined) return '…';
  if (count === 0) return '0';
  return (
    <PageLink to="/activities/$id" params={{ id }} search={{ tab: 'findings' }} size="sm" data-count={count}>
      {number(count)}
    </PageLink>
  );
}

/** The data, with what is special about them first. */
function DataOf({ row, words }: { row: ActivityRow; words: Words }) {
  const special = specialOf(row, words);
  return (
    <>
      {special.map((title) => (
        <Tag key={title} mr={4}>
          {title}
        </Tag>
      ))}
      {few(
        (row.dataCategories ?? []).map(({ name }) => name),
        words,
      )}
    </>
  );
}
