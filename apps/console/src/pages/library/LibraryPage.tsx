import { Anchor, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { DataTable } from '../../parts/DataTable';
import { Empty } from '../../parts/Empty';
import { TextFilter } from '../../parts/filters/TextFilter';
import { PageHead } from '../../parts/PageHead';
import { useIsRegulator } from '../../parts/role';
import type { Column } from '../../parts/table/column';
import { usePages } from '../../parts/table/usePages';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords, type Words } from '../../words/words';
import { type Entry, KINDS, LIBRARY } from './query';

const EntrySheet = lazy(() => import('./EntrySheet'));

/** What activities are made of, each name once: who says it, how it is written, and where it is told differently. */
export default function LibraryPage() {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  return (
    <>
      <PageHead title={t('frame.library')} about={t('library.about')} />
      {isRegulator && <Empty title={t('library.notForRegulators')} help={t('findings.notForRegulatorsHelp')} />}
      {isRegulator === false && <Names />}
    </>
  );
}

function Names() {
  const words = useWords();
  const { t, code, number } = words;
  const [search, change] = useSearchTexts();
  const kind = KINDS.find((one) => one === search.kind) ?? 'DATA_SUBJECT';
  const pages = usePages(LIBRARY, { kind, text: search.text ?? null }, (data) => data.library);
  const [opened, open] = useState<Entry>();
  const columns = useMemo(() => columnsOf(words, open), [words]);
  return (
    <>
      <Stack gap="xs">
        <SegmentedControl
          aria-label={t('library.kind')}
          value={kind}
          onChange={(next) => change({ kind: next, text: undefined })}
          data={KINDS.map((value) => ({ value, label: code('LibraryKind', value) }))}
          style={{ alignSelf: 'start', maxWidth: '100%', overflowX: 'auto' }}
        />
        <Group className="no-print">
          <TextFilter key={kind} label={t('library.search')} search={search} change={change} />
        </Group>
        <Text size="sm" role="status" data-total={pages.total}>
          {pages.total === undefined
            ? `${t('parts.loading')} …`
            : t('library.count', { count: pages.total, number: number(pages.total) })}
        </Text>
        <DataTable
          label={code('LibraryKind', kind)}
          columns={columns}
          pages={pages}
          idOf={({ name }) => name}
          nameOf={({ name }) => name}
          empty={
            <Empty
              title={t(search.text ? 'library.noneFound' : 'library.none')}
              help={t(search.text ? 'library.noneFoundHelp' : 'library.noneHelp')}
            />
          }
        />
      </Stack>
      {opened && (
        <Suspense>
          <EntrySheet key={opened.name} kind={kind} entry={opened} close={() => open(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function columnsOf(words: Words, open: (entry: Entry) => void): readonly Column<Entry>[] {
  const { t, number, list } = words;
  return [
    {
      id: 'name',
      title: t('library.name'),
      isLead: true,
      width: 280,
      cell: (entry) => (
        <Anchor component="button" type="button" size="sm" fw={500} ta="left" onClick={() => open(entry)}>
          {entry.name}
        </Anchor>
      ),
    },
    {
      id: 'activities',
      title: t('frame.activities'),
      isNumber: true,
      width: 90,
      cell: ({ activities }) => number(activities),
    },
    {
      id: 'spellings',
      title: t('library.spellings'),
      width: 220,
      cell: ({ spellings: [, ...others] }) => (others.length > 0 ? list(others) : null),
    },
    {
      id: 'differing',
      title: t('library.differing'),
      width: 220,
      cell: ({ differing }) => (differing.length > 0 ? list(differing.map((field) => words.path(field))) : null),
    },
  ];
}
