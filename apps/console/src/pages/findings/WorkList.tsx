import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { Empty } from '../../parts/Empty';
import { NoAnswer } from '../../parts/NoAnswer';
import { Problems } from '../../parts/Problems';
import { ShowMore } from '../../parts/ShowMore';
import { StillChecking } from '../../parts/StillChecking';
import { useWords } from '../../words/words';
import { ClearFilters } from './ClearFilters';
import { Filters } from './Filters';
import { WORK_LIST } from './queries';
import { Rows } from './Rows';
import { conditionsOf, type FindingsSearch, isNarrowed, type Narrow } from './search';

const PAGE = 30;

/** The findings at the moment of the page. */
export function WorkList({ search, narrow }: { search: FindingsSearch; narrow: Narrow }) {
  const { t, number } = useWords();
  const [first, setFirst] = useState(PAGE);
  const filter = conditionsOf(search);
  const { data, problems, isLoading, isStale, again } = useRead(WORK_LIST, {
    first,
    filter,
    accepted: conditionsOf(search, 'accepted'),
  });
  if (!data) return <NoAnswer problems={problems} again={again} />;
  const { findingGroups: list } = data;
  return (
    <>
      <Filters search={search} narrow={narrow} />
      <Problems problems={problems} again={again} />
      <Group justify="space-between" mb="xs">
        <Dimmed role="status" data-total={list.findingCount}>
          {t('findings.countOf', { findings: list.findingCount, rows: list.totalCount })}
        </Dimmed>
        {search.accepted ? (
          <Button size="compact-sm" variant="subtle" onClick={() => narrow({ accepted: undefined })}>
            {t('findings.backToWork')}
          </Button>
        ) : (
          data.accepted.acceptedCount > 0 && (
            <Button size="compact-sm" variant="subtle" onClick={() => narrow({ accepted: 'true' })}>
              {t('findings.showAccepted', { count: number(data.accepted.acceptedCount) })}
            </Button>
          )
        )}
      </Group>
      <StillChecking isStale={isStale} />
      {list.totalCount === 0 && !isStale && <NothingFound search={search} narrow={narrow} />}
      <Rows rows={list.nodes} search={search} narrow={narrow} filter={filter} />
      <ShowMore
        shown={list.nodes.length}
        total={list.totalCount}
        isLoading={isLoading}
        more={() => setFirst(first + 2 * PAGE)}
      />
    </>
  );
}

function NothingFound({ search, narrow }: { search: FindingsSearch; narrow: Narrow }) {
  const { t } = useWords();
  if (isNarrowed(search))
    return (
      <Empty title={t('findings.noneNarrowed')} help={t('findings.noneNarrowedHelp')}>
        <ClearFilters narrow={narrow} />
      </Empty>
    );
  return search.accepted ? (
    <Empty title={t('findings.noneAccepted')} help={t('findings.noneAcceptedHelp')} />
  ) : (
    <Empty title={t('findings.allClear')} help={t('findings.allClearHelp')} />
  );
}
