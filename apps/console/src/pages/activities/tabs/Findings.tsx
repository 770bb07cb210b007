import { Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql, type ResultOf } from '../../../api/graphql';
import { useRead } from '../../../api/read';
import { Commands } from '../../../edit/Commands';
import { Empty } from '../../../parts/Empty';
import { FindingLine } from '../../../parts/FindingLine';
import { Loading } from '../../../parts/Loading';
import { PageLink } from '../../../parts/PageLink';
import { Problems } from '../../../parts/Problems';
import { ShowMore } from '../../../parts/ShowMore';
import { StillChecking } from '../../../parts/StillChecking';
import { useWords } from '../../../words/words';
import styles from '../record/record.module.css';

const FINDINGS = graphql(`
  query FindingsOfActivity($id: ID!, $at: Moment, $reader: LanguageTag, $first: Int) {
    findings(at: $at, first: $first, filter: { around: $id }, maxWaitMs: 100) {
      isStale
      totalCount
      nodes { id rule severity message(language: $reader) messageLanguage(language: $reader) dayUnknown(language: $reader) lookedThroughUntil law article howKnown path subject { id key name type } alike { law article howKnown lookedThroughUntil } acceptance { until reason } }
    }
  }
`);

const PAGE = 50;

/** What the laws find in the activity; each leads to the field where it is mended. */
export default function Findings({ id }: { id: string }) {
  const { t } = useWords();
  const [first, setFirst] = useState(PAGE);
  const { data, problems, again, isLoading, isStale } = useRead(FINDINGS, { id, first });
  if (problems.length > 0) return <Problems problems={problems} again={again} />;
  if (!data) return <Loading />;
  const { nodes, totalCount } = data.findings;
  if (totalCount === 0)
    return isStale ? (
      <StillChecking isStale />
    ) : (
      <Empty title={t('activities.noFindings')} help={t('activities.noFindingsHelp')} />
    );
  return (
    <Paper withBorder p="md" mb="md">
      <Group justify="space-between" mb="xs">
        <Text size="sm" data-total={totalCount}>
          {t('activities.findingsCount', { count: totalCount })}
        </Text>
        <PageLink to="/findings" search={{ around: id }} size="sm" className="no-print">
          {t('activities.toWorkList')}
        </PageLink>
      </Group>
      <StillChecking isStale={isStale} />
      <ul className={styles.rows}>
        {nodes.map((finding) => (
          <Finding key={finding.id} finding={finding} of={id} />
        ))}
      </ul>
      <ShowMore shown={nodes.length} total={totalCount} isLoading={isLoading} more={() => setFirst(first + 2 * PAGE)} />
    </Paper>
  );
}

interface FindingProps {
  readonly finding: ResultOf<typeof FINDINGS>['findings']['nodes'][number];
  /** The id of the activity. */
  readonly of: string;
}

/** A finding in the activity or in what belongs to it, with the work on it. */
function Finding({ finding, of }: FindingProps) {
  const { t, date } = useWords();
  const { id, message, acceptance } = finding;
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <FindingLine
          finding={finding}
          of={of}
          work={
            <Commands
              type="finding"
              section="head"
              id={id}
              name={message}
              status={acceptance ? 'ACCEPTED' : 'OPEN'}
              isSmall
            />
          }
        >
          {acceptance && (
            <Text size="sm" c="dimmed">
              {t('activities.acceptedUntil', { date: date(acceptance.until), reason: acceptance.reason })}
            </Text>
          )}
        </FindingLine>
      </div>
    </li>
  );
}
