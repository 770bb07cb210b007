import { Group, SegmentedControl, Select } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { NoAnswer } from '../../parts/NoAnswer';
import { Problems } from '../../parts/Problems';
import { ShowMore } from '../../parts/ShowMore';
import { useWords } from '../../words/words';
import { Filters } from './Filters';
import { COMPARED } from './queries';
import { Rows } from './Rows';
import { comparedMoments, conditionsOf, type FindingsSearch, type Narrow } from './search';

const PAGE = 30;

/** What has come and what has gone since a day. */
export function Compared({ search, narrow }: { search: FindingsSearch; narrow: Narrow }) {
  const { t, date } = useWords();
  const { at } = useMoment();
  const [first, setFirst] = useState(PAGE);
  const { now, then } = comparedMoments(search, at)!;
  const conditions = conditionsOf(search);
  const come = { ...conditions, newSince: then };
  const gone = { ...conditions, newSince: now };
  const { data, problems, isLoading, again } = useAsk(COMPARED, { now, then, first, come, gone });
  const isClosed = search.show === 'closed';
  if (!data) return <NoAnswer problems={problems} again={again} />;
  const list = isClosed ? data.gone : data.come;
  return (
    <>
      <Filters
        search={search}
        narrow={narrow}
        compared={isClosed ? { at: then, newSince: now } : { at: now, newSince: then }}
      />
      <Problems problems={problems} again={again} />
      <HowCompared search={search} narrow={narrow} opened={data.come.findingCount} closed={data.gone.findingCount} />
      <Dimmed mb="md" role="status" data-total={list.findingCount}>
        {t(search.as ? 'findings.comparedToday' : 'findings.comparedKnown', { date: date(search.since) })}{' '}
        {t('findings.countOf', { findings: list.findingCount, rows: list.totalCount })}
      </Dimmed>
      {list.totalCount === 0 && (
        <Empty title={t(isClosed ? 'findings.comparedEmptyClosed' : 'findings.comparedEmptyOpened')} />
      )}
      <Rows
        rows={list.nodes}
        search={search}
        narrow={narrow}
        filter={isClosed ? gone : come}
        at={isClosed ? then : now}
        isOver={isClosed}
      />
      <ShowMore
        shown={list.nodes.length}
        total={list.totalCount}
        isLoading={isLoading}
        more={() => setFirst(first + 2 * PAGE)}
      />
    </>
  );
}

interface HowProps {
  readonly search: FindingsSearch;
  readonly narrow: Narrow;
  readonly opened: number;
  readonly closed: number;
}

/** Chooses between what has come and what has gone, and as what the earlier day is seen. */
function HowCompared({ search, narrow, opened, closed }: HowProps) {
  const { t, number } = useWords();
  return (
    <Group justify="space-between" mb="xs">
      <SegmentedControl
        value={search.show ?? 'opened'}
        onChange={(show) => narrow({ show: show === 'closed' ? 'closed' : undefined, open: undefined })}
        data={[
          { value: 'opened', label: t('findings.opened', { count: number(opened) }) },
          { value: 'closed', label: t('findings.closed', { count: number(closed) }) },
        ]}
      />
      <Select
        aria-label={t('findings.compareAs')}
        data={[
          { value: 'known', label: t('findings.asKnownThen') },
          { value: 'today', label: t('findings.asKnownToday') },
        ]}
        value={search.as ?? 'known'}
        onChange={(as) => narrow({ as: as === 'today' ? 'today' : undefined })}
        allowDeselect={false}
        w={300}
        className="no-print"
      />
    </Group>
  );
}
