import { Badge, Button, Tabs, Text } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { mayGive } from '../../edit/roles';
import { useMoment } from '../../moment/moment';
import { useFindingsOf } from '../../parts/findings-of';
import { Loading } from '../../parts/Loading';
import { NoAnswer } from '../../parts/NoAnswer';
import { NotThere } from '../../parts/NotThere';
import { PageButton } from '../../parts/PageLink';
import { StatusBadge } from '../../parts/StatusBadge';
import { ThingPage } from '../../parts/ThingPage';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { ACTIVITY, type Activity } from './record/query';
import { Record } from './record/Record';
import styles from './record/record.module.css';
import { useSeesFindings } from './seesFindings';

const Findings = lazy(() => import('./tabs/Findings'));
const History = lazy(() => import('./tabs/History'));
const Documents = lazy(() => import('./tabs/Documents'));
const Compared = lazy(() => import('./compare/Compared'));

const TABS = [
  ['record', 'activities.tabRecord'],
  ['findings', 'activities.findings'],
  ['approved', 'activities.tabApproved'],
  ['history', 'activities.tabHistory'],
  ['documents', 'activities.tabDocuments'],
] as const;
const OF_FINDINGS: ReadonlySet<string> = new Set(['findings', 'approved', 'documents']);

/** One activity. */
export default function ActivityPage() {
  const { t } = useWords();
  const { id } = useParams({ from: '/activities/$id' });
  const { data, isLoading, ...read } = useRead(ACTIVITY, { id });
  const found = useFindingsOf({ around: id });
  const activity = data?.processingActivity;
  if (!data || (isLoading && activity?.id !== id)) return <NoAnswer {...read} lines={12} />;
  if (!activity) return <NotThere />;
  return (
    <ThingPage
      {...read}
      type="processingActivity"
      id={id}
      status={activity.status}
      name={activity.title}
      list={{ to: '/activities', title: t('frame.activities') }}
      about={activity.reference}
      marks={<StatusBadge type="RecordStatus" code={activity.status} />}
      actions={<Actions id={id} />}
    >
      <MomentOnPaper />
      <ActivityTabs activity={activity} profiles={data.jurisdictionProfiles} findings={found.total} />
    </ThingPage>
  );
}

/** Prints the record, and begins another one with what it says. */
function Actions({ id }: { id: string }) {
  const { t } = useWords();
  const role = useSession()?.role;
  return (
    <>
      {mayGive('applyRegister', role) && (
        <PageButton
          to="/activities/new"
          search={{ copy: id }}
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden />}
        >
          {t('record.copy')}
        </PageButton>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => print()}
      >
        {t('activities.print')}
      </Button>
    </>
  );
}

/** The moment of the page, where it is printed. */
function MomentOnPaper() {
  const { t, date, instant } = useWords();
  const { on, known } = useMoment();
  return (
    <Text size="xs" className={styles.printOnly}>
      {known
        ? t('frame.bannerBoth', { date: date(on), known: known.includes('T') ? instant(known) : date(known) })
        : t('frame.inForceOn', { date: date(on) })}
    </Text>
  );
}

interface TabsProps {
  readonly activity: Activity;
  readonly profiles: readonly { readonly code: string }[];
  readonly findings: number;
}

/** The record of the activity, and what is said about it. Callers who see no findings see what has none. */
function ActivityTabs({ activity, profiles, findings }: TabsProps) {
  const { t } = useWords();
  const seesFindings = useSeesFindings();
  const [search, change] = useSearchTexts();
  const count = findings > 0 && (
    <Badge variant="default" size="sm">
      {findings}
    </Badge>
  );
  const jurisdictions = profiles.map(({ code }) => code).filter((code) => code !== 'ALL');
  return (
    <Tabs
      value={TABS.find(([tab]) => tab === search.tab)?.[0] ?? 'record'}
      onChange={(next) => change({ tab: next === 'record' || next === null ? undefined : next, path: undefined })}
      keepMounted={false}
    >
      <Tabs.List mb="md" className="no-print">
        {TABS.filter(([tab]) => seesFindings !== false || !OF_FINDINGS.has(tab)).map(([tab, title]) => (
          <Tabs.Tab key={tab} value={tab} rightSection={tab === 'findings' && count}>
            {t(title)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Suspense fallback={<Loading />}>
        <Tabs.Panel value="record">
          <Record activity={activity} jurisdictions={jurisdictions} />
        </Tabs.Panel>
        <Tabs.Panel value="findings">
          <Findings id={activity.id} />
        </Tabs.Panel>
        <Tabs.Panel value="approved">
          <Compared activity={activity} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <History id={activity.id} />
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <Documents activity={activity} />
        </Tabs.Panel>
      </Suspense>
    </Tabs>
  );
}
