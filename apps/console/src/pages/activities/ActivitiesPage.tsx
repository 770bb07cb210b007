import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { csv } from '../../../../../libs/files/spreadsheet/src/write/csv';
import type { Texts } from '../../app/address';
import { Commands } from '../../edit/Commands';
import { useMoment } from '../../moment/moment';
import { DataTable } from '../../parts/DataTable';
import { download } from '../../parts/download';
import { TextFilter } from '../../parts/filters/TextFilter';
import { PageHead } from '../../parts/PageHead';
import { SavedViews } from '../../parts/SavedViews';
import { ColumnChoice } from '../../parts/table/ColumnChoice';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { BulkBar } from './bulk/BulkBar';
import { ActivityFacets } from './list/ActivityFacets';
import { FACETS } from './list/facets';
import { useActivities } from './list/useActivities';
import { useSelection } from './list/useSelection';

const OF_VIEW = ['text', 'sort', 'columns', ...FACETS.map(({ name }) => name)];

/** The table of activities. */
export default function ActivitiesPage() {
  const { t, number } = useWords();
  const { on } = useMoment();
  const [asked, change] = useSearchTexts();
  const search: Texts = asked;
  const { pages, columns, visible, filter } = useActivities(search);
  const [ids, select] = useSelection(search, change);
  const [isExporting, setExporting] = useState(false);
  const changeText = useCallback((text: string | undefined) => change({ text }, 'inPlace'), [change]);
  const isFiltered = search.text !== undefined || FACETS.some(({ name }) => search[name]);

  const exportAll = async () => {
    setExporting(true);
    const rows = await pages.all();
    setExporting(false);
    const body = rows.map((row) => visible.map(({ texts }) => texts(row).join('; ')));
    download(`${t('activities.fileName')}-${on}.csv`, csv([visible.map(({ title }) => title), ...body]));
  };

  return (
    <>
      <PageHead
        title={t('frame.activities')}
        about={t('activities.about')}
        actions={<Commands type="register" section="processingActivity" />}
      />
      <Group gap="xs" mb="xs" className="no-print">
        <TextFilter label={t('activities.search')} text={search.text} change={changeText} />
        <SavedViews
          list="activities"
          usual={[
            { name: t('activities.viewAll'), search: {} },
            { name: t('activities.viewDrafts'), search: { status: 'DRAFT' } },
            { name: t('activities.viewInReview'), search: { status: 'IN_REVIEW' } },
            { name: t('activities.viewSpecial'), search: { special: 'YES' } },
            { name: t('activities.viewRetired'), search: { status: 'RETIRED' } },
          ]}
          parameters={OF_VIEW}
          search={search}
          change={change}
        />
        <ColumnChoice columns={columns} shown={search.columns} change={(shown) => change({ columns: shown })} />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={isExporting}
          disabled={!pages.total}
          onClick={exportAll}
        >
          {t('activities.export')}
        </Button>
      </Group>
      <ActivityFacets search={search} filter={filter} change={change} />
      <Text size="sm" mb="xs" role="status">
        {pages.total === undefined
          ? `${t('parts.loading')} …`
          : t(isFiltered ? 'activities.found' : 'activities.count', {
              count: pages.total,
              number: number(pages.total),
            })}
      </Text>
      <BulkBar pages={pages} ids={ids} change={select} />
      <DataTable
        label={t('frame.activities')}
        columns={columns}
        pages={pages}
        idOf={({ id }) => id}
        nameOf={({ title }) => title}
        shown={search.columns}
        sort={search.sort ?? 'reference'}
        changeSort={(sort) => change({ sort: sort === 'reference' ? undefined : sort })}
        selection={{ ids, change: select }}
        empty={
          isFiltered
            ? { title: t('activities.noneFound'), help: t('activities.noneFoundHelp') }
            : {
                title: t('activities.none'),
                help: t('activities.noneHelp'),
                children: <Commands type="register" section="processingActivity" />,
              }
        }
      />
    </>
  );
}
