import { Button, Group, Text } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { csv } from '../../../../../libs/files/spreadsheet/src/write/csv';
import { useSession } from '../../app/SessionContext';
import { Commands } from '../../edit/Commands';
import { mayGive } from '../../edit/roles';
import { useMoment } from '../../moment/moment';
import { DataTable } from '../../parts/DataTable';
import { download } from '../../parts/download';
import { Empty } from '../../parts/Empty';
import { isFiltered } from '../../parts/filters/facets';
import { TextFilter } from '../../parts/filters/TextFilter';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { PageButton } from '../../parts/PageLink';
import { SavedViews } from '../../parts/SavedViews';
import { ColumnChoice } from '../../parts/table/ColumnChoice';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { BulkBar } from './bulk/BulkBar';
import { ActivityFacets } from './list/ActivityFacets';
import { FACETS } from './list/facets';
import { useActivities } from './list/useActivities';
import { useSelection } from './list/useSelection';

const NAMES = FACETS.map(({ name }) => name);
const OF_VIEW = ['text', 'sort', 'columns', ...NAMES];
/** The views that everybody has. */
const USUAL = [
  ['activities.viewAll', {}],
  ['activities.viewDrafts', { status: 'DRAFT' }],
  ['activities.viewInReview', { status: 'IN_REVIEW' }],
  ['activities.viewSpecial', { special: 'YES' }],
  ['activities.viewRetired', { status: 'RETIRED' }],
] as const;

/** The table of activities. */
export default function ActivitiesPage() {
  const { t, number } = useWords();
  const [search, change] = useSearchTexts();
  const activities = useActivities(search);
  const { pages, columns, filter } = activities;
  const [ids, select] = useSelection(search, change);
  const isNarrowed = isFiltered(search, NAMES);
  return (
    <>
      <PageHead title={t('frame.activities')} about={t('activities.about')} actions={<Beginnings />} />
      <Group gap="xs" mb="xs" className="no-print">
        <TextFilter label={t('activities.search')} search={search} change={change} />
        <SavedViews
          list="activities"
          usual={USUAL.map(([name, view]) => ({ name: t(name), search: view }))}
          parameters={OF_VIEW}
          search={search}
          change={change}
        />
        <ColumnChoice columns={columns} shown={search.columns} change={(shown) => change({ columns: shown })} />
        <Export of={activities} />
      </Group>
      <ActivityFacets search={search} filter={filter} change={change} />
      <Text size="sm" mb="xs" role="status" data-total={pages.total}>
        {pages.total === undefined
          ? `${t('parts.loading')} …`
          : t(isNarrowed ? 'activities.found' : 'activities.count', {
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
          isNarrowed ? (
            <Empty title={t('activities.noneFound')} help={t('activities.noneFoundHelp')} />
          ) : (
            <NoneYet section="processingActivity" title={t('activities.none')} help={t('activities.noneHelp')} />
          )
        }
      />
    </>
  );
}

/** The ways to begin a record: in five steps, or with all fields at once. */
function Beginnings() {
  const { t } = useWords();
  const role = useSession()?.role;
  return (
    <>
      {mayGive('applyRegister', role) && (
        <PageButton to="/activities/new" size="compact-sm" leftSection={<IconPlus size={16} aria-hidden />}>
          {t('record.steps')}
        </PageButton>
      )}
      <Commands type="register" section="processingActivity" />
    </>
  );
}

/** Gives all activities of the list as a spreadsheet, with the columns that are shown. */
function Export({ of: { pages, visible } }: { of: ReturnType<typeof useActivities> }) {
  const { t } = useWords();
  const { on } = useMoment();
  const [isExporting, setExporting] = useState(false);
  const exportAll = async () => {
    setExporting(true);
    const rows = await pages.all();
    setExporting(false);
    const body = rows.map((row) => visible.map(({ texts }) => texts(row).join('; ')));
    download(`${t('activities.fileName')}-${on}.csv`, csv([visible.map(({ title }) => title), ...body]));
  };
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={isExporting}
      disabled={!pages.total}
      onClick={exportAll}
    >
      {t('activities.export')}
    </Button>
  );
}
