import { Text } from '@mantine/core';
import { Fragment } from 'react';
import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { useAccountName } from '../../parts/accounts';
import { PageLink } from '../../parts/PageLink';
import { StillChecking } from '../../parts/StillChecking';
import { useWords } from '../../words/words';

const ASSIGNED = graphql(`
  query AssignedFindings($at: Moment) {
    findingGroups(at: $at, first: 1, maxWaitMs: 100) { isStale counts(by: ASSIGNEE) { value count } }
  }
`);

/** Says to whom findings are assigned, each with the list of them: they are tasks, too. Nothing if there are none. */
export function AssignedFindings() {
  const { t, number } = useWords();
  const nameOf = useAccountName();
  const { data, isStale } = useRead(ASSIGNED, {});
  const counts = data?.findingGroups.counts ?? [];
  if (counts.length === 0) return null;
  return (
    <>
      <Text size="sm" mb="sm">
        {t('notes.assignedFindings')}{' '}
        {counts.map(({ value, count }, at) => (
          <Fragment key={value}>
            {at > 0 && ' · '}
            <PageLink to="/findings" search={{ assignee: value }} data-count={count} size="sm" underline="always">
              {`${nameOf(value)} (${number(count)})`}
            </PageLink>
          </Fragment>
        ))}
      </Text>
      <StillChecking isStale={isStale} />
    </>
  );
}
