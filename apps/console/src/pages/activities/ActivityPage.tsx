import { Badge, Button, Tabs, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useRead } from '../../api/read';
import { Commands } from '../../edit/Commands';
import { useMoment } from '../../moment/moment';
import { Loading } from '../../parts/Loading';
import { NotThere } from '../../parts/NotThere';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Problems } from '../../parts/Problems';
import { Proof } from '../../parts/proof/Proof';
import { StatusBadge } from '../../parts/StatusBadge';
import { useSearchTexts } from '../../parts/table/useSearchTexts';
import { useWords } from '../../words/words';
import { ACTIVITY, FINDINGS_COUNT } from './record/query';
import { Record } from './record/Record';
import styles from './record/record.module.css';
import { useSeesFindings } from './seesFindings';

const Findings = lazy(() => import('./tabs/Findings'));
const History = lazy(() => import('./tabs/History'));
const Documents = lazy(() => import('./tabs/Documents'));
const Compared = lazy(() => import('./compare/Compared'));

const TABS = ['record', 'findings', 'approved', 'history', 'documents'];

/** One activity. */
export default function ActivityPage() {
  const { t, date, instant } = useWords();
  const { id } = useParams({ from: '/activities/$id' });
  const { on, known } = useMoment();
  const seesFindings = useSeesFindings();
  const [search, change] = useSearchTexts();
  const { data, problems, isLoading, again } = useRead(ACTIVITY, { id });
  const counted = useRead(FINDINGS_COUNT, { id }, { pause: !seesFindings });
  const tab = TABS.includes(search.tab ?? '') ? search.tab! : 'record';
  if (problems.length > 0 && !data) return <Problems problems={problems} again={again} />;
  if (!data || (isLoading && data.processingActivity?.id !== id)) return <Loading lines={12} />;
  const activity = data.processingActivity;
  if (!activity) return <NotThere />;
  const findings = counted.data?.findings.totalCount ?? 0;
  const jurisdictions = data.jurisdictionProfiles.map(({ code }) => code).filter((code) => code !== 'ALL');

  return (
    <>
      <PageLink to="/activities" size="sm" className="no-print">
        ← {t('frame.activities')}
      </PageLink>
      <PageHead
        title={activity.title}
        about={activity.reference}
        marks={<StatusBadge type="RecordStatus" code={activity.status} />}
        actions={
          <>
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => print()}
            >
              {t('activities.print')}
            </Button>
            <Proof id={id} name={activity.title} />
            <Commands type="processingActivity" section="head" id={id} status={activity.status} name={activity.title} />
          </>
        }
      />
      <Text size="xs" className={styles.printOnly}>
        {known
          ? t('frame.bannerBoth', { date: date(on), known: known.includes('T') ? instant(known) : date(known) })
          : t('frame.inForceOn', { date: date(on) })}
      </Text>
      <Problems problems={problems} again={again} />
      <Tabs
        value={tab}
        onChange={(next) => change({ tab: next === 'record' || next === null ? undefined : next, path: undefined })}
        keepMounted={false}
      >
        <Tabs.List mb="md" className="no-print">
          <Tabs.Tab value="record">{t('activities.tabRecord')}</Tabs.Tab>
          {seesFindings !== false && (
            <>
              <Tabs.Tab
                value="findings"
                rightSection={
                  findings > 0 && (
                    <Badge variant="default" size="sm">
                      {findings}
                    </Badge>
                  )
                }
              >
                {t('activities.findings')}
              </Tabs.Tab>
              <Tabs.Tab value="approved">{t('activities.tabApproved')}</Tabs.Tab>
            </>
          )}
          <Tabs.Tab value="history">{t('activities.tabHistory')}</Tabs.Tab>
          {seesFindings !== false && <Tabs.Tab value="documents">{t('activities.tabDocuments')}</Tabs.Tab>}
        </Tabs.List>
        <Suspense fallback={<Loading />}>
          <Tabs.Panel value="record">
            <Record activity={activity} jurisdictions={jurisdictions} />
          </Tabs.Panel>
          <Tabs.Panel value="findings">
            <Findings id={id} />
          </Tabs.Panel>
          <Tabs.Panel value="approved">
            <Compared activity={activity} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <History id={id} />
          </Tabs.Panel>
          <Tabs.Panel value="documents">
            <Documents activity={activity} />
          </Tabs.Panel>
        </Suspense>
      </Tabs>
    </>
  );
}
