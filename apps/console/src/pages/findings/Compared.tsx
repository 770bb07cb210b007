import { Group, SegmentedControl, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useAsk } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Empty } from '../../parts/Empty';
import { Loading } from '../../parts/Loading';
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
  if (!data) return problems.length > 0 ? <Problems problems={problems} again={again} /> : <Loading lines={10} />;
  const isClosed = search.show === 'closed';
  const list = isClosed ? data.gone : data.come;
  return (
    <>
      <Filters search={search} narrow={narrow} rows={[...data.come.nodes, ...data.gone.nodes]} />
      <Problems problems={problems} again={again} />
      <Group justify="space-between" mb="xs">
        <SegmentedControl
          value={search.show ?? 'opened'}
          onChange={(show) => narrow({ show: show === 'closed' ? 'closed' : undefined, open: undefined })}
          data={[
            { value: 'opened', label: t('findings.opened', { count: data.come.findingCount }) },
            { value: 'closed', label: t('findings.closed', { count: data.gone.findingCount }) },
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
      <Text size="sm" c="dimmed" mb="md" role="status">
        {t(search.as ? 'findings.comparedToday' : 'findings.comparedKnown', { date: date(search.since) })}{' '}
        {t('findings.countOf', { findings: list.findingCount, rows: list.totalCount })}
      </Text>
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
