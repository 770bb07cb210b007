import { Grid, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useRead } from '../../api/read';
import { useSession } from '../../app/SessionContext';
import { useMoment } from '../../moment/moment';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
import { AnswerState, NoAnswer } from '../../parts/NoAnswer';
import { PageHead } from '../../parts/PageHead';
import { Problems } from '../../parts/Problems';
import { useIsRegulator } from '../../parts/role';
import { StillChecking } from '../../parts/StillChecking';
import { withAllTexts } from '../../words/language';
import { useWords } from '../../words/words';
import { GROUNDS, TODAY, type TodayData, WORK, type WorkData } from './queries';
import { Tiles } from './Tiles';

const Covered = lazy(() => withAllTexts(import('./Covered')));
const FirstRun = lazy(() => withAllTexts(import('./FirstRun')));
const Whose = lazy(() => withAllTexts(import('./Whose')));
const Due = lazy(() => withAllTexts(import('./Due')));
const People = lazy(() => withAllTexts(import('./People')));
const LastChanged = lazy(() => withAllTexts(import('./LastChanged')));
const DoFirst = lazy(() => import('./DoFirst'));
const ByLaw = lazy(() => import('./ByLaw'));
const Waiting = lazy(() => import('./Waiting'));
const Horizon = lazy(() => import('./Horizon'));
const LawSince = lazy(() => withAllTexts(import('./LawSince')));
const Trend = lazy(() => withAllTexts(import('./Trend')));

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
  const { data, problems, again } = useRead(TODAY, {});
  const title = isToday ? t('today.title') : t('today.titleOn', { date: date(on) });
  if (!data)
    return (
      <>
        <PageHead title={title} />
        <NoAnswer problems={problems} again={again} lines={8} />
      </>
    );
  if (data.activities.totalCount + data.parties.totalCount === 0)
    return isToday && !known ? (
      <Suspense>
        <FirstRun />
      </Suspense>
    ) : (
      <>
        <PageHead title={title} />
        <Empty title={t('today.emptyThen')} help={t('today.emptyThenHelp')} />
      </>
    );
  const whose = (
    <Suspense fallback="…">
      <Whose data={data} />
    </Suspense>
  );
  return (
    <>
      <PageHead title={title} about={whose} />
      <Problems problems={problems} again={again} />
      <Panels data={data} />
    </>
  );
}

/**
 * The parts of the page, each as soon as it is there: none waits for another. What is to be done comes first, then what will be, and
 * then what was.
 */
function Panels({ data }: { data: TodayData }) {
  const { t } = useWords();
  const account = useSession()?.account;
  const work = useRead(WORK, { me: { assignee: account }, isKnown: account !== undefined });
  const grounds = useRead(GROUNDS, { suspended: SUSPENDED });
  return (
    <>
      {work.data && !work.isStale && (
        <Text mb="sm">{t(isCalm(data, work.data) ? 'today.summaryCalm' : 'today.summaryBusy')}</Text>
      )}
      <StillChecking isStale={work.isStale} />
      <Tiles data={data} work={work.data} grounds={grounds.data} />
      <AnswerState {...work} lines={6} />
      {work.data && (
        <Suspense fallback={<Loading lines={6} />}>
          <Grid gap="md">
            <Grid.Col span={{ base: 12, md: 7 }}>
              <DoFirst data={work.data} isStale={work.isStale} />
            </Grid.Col>
            <Grid.Col span={{ base: 12, md: 5 }}>
              <ByLaw data={work.data} />
            </Grid.Col>
          </Grid>
        </Suspense>
      )}
      <Suspense fallback={<Loading lines={3} />}>
        <Due />
      </Suspense>
      <Problems problems={grounds.problems} again={grounds.again} />
      <Suspense>
        <Waiting data={data} grounds={grounds.data} />
      </Suspense>
      <Suspense>
        <Horizon isLarge={data.activities.totalCount > LARGE} />
        <People />
      </Suspense>
      <Suspense fallback={<Loading />}>
        <LastChanged />
      </Suspense>
      <Suspense>
        <LawSince />
        <Trend />
      </Suspense>
    </>
  );
}

/** The activities above which what lies ahead is worked out on demand. */
const LARGE = 2_000;

const SUSPENDED = { facets: [{ by: 'CLASS' as const, values: ['SUSPENDED'] }] };

function isCalm({ overdue, activitiesToApprove, transfersToApprove }: TodayData, { work }: WorkData): boolean {
  return (
    !work.nodes.some(({ severity }) => severity === 'ERROR') &&
    overdue.totalCount + activitiesToApprove.totalCount + transfersToApprove.totalCount === 0
  );
}
