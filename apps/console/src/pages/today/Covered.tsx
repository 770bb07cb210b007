import { List, Text } from '@mantine/core';
import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { AnswerState } from '../../parts/NoAnswer';
import { PageHead } from '../../parts/PageHead';
import { PageLink } from '../../parts/PageLink';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import LastChanged from './LastChanged';

const COVERED = graphql(`
  query Covered($at: Moment) {
    me { jurisdictions }
    processingActivities(at: $at, first: 1) { totalCount }
    engagements(at: $at, first: 1) { totalCount }
    transfers(at: $at, first: 1) { totalCount }
  }
`);

/** The first page of a regulator: what its grant covers, and the ways there. */
export default function Covered() {
  const { t, place, list } = useWords();
  const { data, problems, again } = useRead(COVERED, {});
  return (
    <>
      <PageHead title={t('today.covered')} about={t('today.coveredHelp')} />
      <AnswerState data={data} problems={problems} again={again} />
      {data && (
        <Section title={t('today.coveredParts')}>
          {data.me.jurisdictions.length > 0 && (
            <Text mb="sm">{t('today.coveredFor', { jurisdictions: list(data.me.jurisdictions.map(place)) })}</Text>
          )}
          <List>
            <List.Item>
              <PageLink to="/activities" data-count={data.processingActivities.totalCount}>
                {t('today.coveredActivities', { count: data.processingActivities.totalCount })}
              </PageLink>
            </List.Item>
            <List.Item>
              <PageLink to="/processors" data-count={data.engagements.totalCount}>
                {t('today.coveredEngagements', { count: data.engagements.totalCount })}
              </PageLink>
            </List.Item>
            <List.Item>
              <PageLink to="/transfers" data-count={data.transfers.totalCount}>
                {t('today.coveredTransfers', { count: data.transfers.totalCount })}
              </PageLink>
            </List.Item>
            <List.Item>
              <PageLink to="/reports">{t('today.coveredDocuments')}</PageLink>
            </List.Item>
          </List>
        </Section>
      )}
      <LastChanged />
    </>
  );
}
