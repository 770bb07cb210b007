import { Button } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { csv } from '../../../../../libs/files/spreadsheet/src/write/csv';
import { useSession } from '../../app/SessionContext';
import { Commands } from '../../edit/Commands';
import { mayGive } from '../../edit/roles';
import { useMoment } from '../../moment/moment';
import { download } from '../../parts/download';
import { ThingList } from '../../parts/list/ThingList';
import { NoneYet } from '../../parts/NoneYet';
import { PageHead } from '../../parts/PageHead';
import { PageButton } from '../../parts/PageLink';
import { SavedViews } from '../../parts/SavedViews';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { BulkActs } from './bulk/BulkActs';
import { FACETS } from './list/facets';
import { useActivities } from './list/useActivities';

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
  const { pages, columns, filters } = activities;
  return (
    <>
      <PageHead title={t('frame.activities')} about={t('activities.about')} actions={<Beginnings />} />
      <ThingList
        kind="processingActivity"
        label={t('frame.activities')}
        searchLabel={t('activities.search')}
        {...{ search, change, pages, columns, filters }}
        nameOf={({ reference, title }) => `${reference} ${title}`}
        usualSort="reference"
        counted={(count, isNarrowed) =>
          t(isNarrowed ? 'activities.found' : 'activities.count', { count, number: number(count) })
        }
        none={<NoneYet section="processingActivity" title={t('activities.none')} help={t('activities.noneHelp')} />}
        noneFound={{ title: t('activities.noneFound'), help: t('activities.noneFoundHelp') }}
        tools={
          <>
            <SavedViews
              list="activities"
              usual={USUAL.map(([name, view]) => ({ name: t(name), search: view }))}
              parameters={OF_VIEW}
              search={search}
              change={change}
            />
            <Export of={activities} />
          </>
        }
        more={(rows) => <BulkActs rows={rows} />}
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
function Export({ of: { pages, table } }: { of: ReturnType<typeof useActivities> }) {
  const { t } = useWords();
  const { on } = useMoment();
  const [isExporting, setExporting] = useState(false);
  const exportAll = async () => {
    setExporting(true);
    const rows = await table().finally(() => setExporting(false));
    download(`${t('activities.fileName')}-${on}.csv`, csv(rows));
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
