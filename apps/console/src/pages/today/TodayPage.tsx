import { Grid } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { useMoment } from '../../moment/moment';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { StillChecking } from '../../parts/StillChecking';
import { withAllTexts } from '../../words/language';
import { useWords } from '../../words/words';
import { ByLaw } from './ByLaw';
import { DoFirst } from './DoFirst';
import { Horizon } from './Horizon';
import { TODAY, type TodayData } from './queries';
import { Tiles } from './Tiles';
import { Waiting } from './Waiting';

const Covered = lazy(() => withAllTexts(import('./Covered')));
const FirstRun = lazy(() => withAllTexts(import('./FirstRun')));
const Tasks = lazy(() => withAllTexts(import('./Tasks')));
const LastChanged = lazy(() => withAllTexts(import('./LastChanged')));

/** The first page: all that needs attention today, and what will. A regulator sees what its grant covers. */
export default function TodayPage() {
  const isRegulator = useIsRegulator();
  if (isRegulator === undefined) return <Loading lines={8} />;
  return isRegulator ? (
    <Suspense fallback={<Loading lines={8} />}>
      <Covered />
    </Suspense>
  ) : (
    <Attention />
  );
}

function Attention() {
  const { t, date } = useWords();
  const { on, known, isToday } = useMoment();
  const account = useSession()?.account;
  const { data, problems, isStale, again } = useRead(TODAY, {
    me: { assignee: account },
    isKnown: account !== undefined,
  });
  const head = (about?: string) => (
    <PageHead title={isToday ? t('today.title') : t('today.titleOn', { date: date(on) })} about={about} />
  );
  if (!data)
    return (
      <>
        {head()}
        {problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={8} />}
      </>
    );
  if (data.activities.totalCount + data.parties.totalCount === 0)
    return isToday && !known ? (
      <Suspense>
        <FirstRun />
      </Suspense>
    ) : (
      <>
        {head()}
        <Empty title={t('today.emptyThen')} help={t('today.emptyThenHelp')} />
      </>
    );
  return (
    <>
      {head(t(isCalm(data) ? 'today.summaryCalm' : 'today.summaryBusy'))}
      <Problems problems={problems} again={again} />
      <StillChecking isStale={isStale} />
      <Tiles data={data} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          <DoFirst work={data.work} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <ByLaw data={data} />
        </Grid.Col>
      </Grid>
      <Suspense>
        <Tasks />
      </Suspense>
      <Waiting data={data} />
      <Suspense fallback={<Loading />}>
        <LastChanged />
      </Suspense>
      <Horizon />
    </>
  );
}

function isCalm({ work, overdue, activitiesToApprove, transfersToApprove }: TodayData): boolean {
  const isOwnClear = !work.nodes.some(({ isOwnLaw, severity }) => isOwnLaw && severity === 'ERROR');
  return isOwnClear && overdue.totalCount + activitiesToApprove.totalCount + transfersToApprove.totalCount === 0;
}
