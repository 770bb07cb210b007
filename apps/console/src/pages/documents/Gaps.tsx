import { Alert, Text } from '@mantine/core';
import { useMemo } from 'react';
import { graphql } from '../../api/graphql';
import { useRead } from '../../api/read';
import { LegalReference } from '../../parts/LegalReference';
import { PageLink } from '../../parts/PageLink';
import { useIsRegulator } from '../../parts/role';
import { Section } from '../../parts/Section';
import { ThingLink } from '../../parts/ThingLink';
import { useWords } from '../../words/words';
import classes from './gaps.module.css';
import type { WholeDocument } from './useDocument';

const FINDINGS_OF_LAW = graphql(`
  query FindingsOfLaw($at: Moment, $law: String!) {
    findings(at: $at, first: 500, filter: { law: $law }, maxWaitMs: 100) {
      isStale
      nodes { id path subject { id key type } }
    }
  }
`);

interface Props {
  readonly document: WholeDocument;
  readonly law: string;
}

/** What the law requires and the document lacks, each with the field where it is mended. */
export function Gaps({ document, law }: Props) {
  const { t } = useWords();
  const isRegulator = useIsRegulator();
  const { data } = useRead(FINDINGS_OF_LAW, { law }, { pause: document.gaps.length === 0 || isRegulator !== false });
  const findings = useMemo(() => new Map(data?.findings.nodes.map((finding) => [finding.id, finding])), [data]);
  if (document.gaps.length === 0)
    return (
      <Alert color="teal" title={t('documents.complete')} mb="md">
        {t('documents.completeHelp')}
      </Alert>
    );
  return (
    <Section title={`${t('documents.gaps')} (${document.gaps.length})`}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('documents.gapsHelp')}
      </Text>
      <ul className={classes.gaps}>
        {document.gaps.map((gap) => {
          const finding = findings.get(gap.finding ?? '');
          return (
            <li key={`${gap.article} ${gap.message}`}>
              <Text size="sm" lang={document.language}>
                {gap.message}
              </Text>
              <Text size="xs" c="dimmed">
                <LegalReference law={law} article={gap.article} isVerified={gap.isVerified} />
              </Text>
              {finding ? (
                <ThingLink
                  type={finding.subject.type}
                  id={finding.subject.id}
                  keyOf={finding.subject.key}
                  path={finding.path}
                  size="sm"
                >
                  {t('documents.goToField')}
                </ThingLink>
              ) : (
                isRegulator === false && (
                  <PageLink to="/findings" search={{ law }} size="sm">
                    {t('documents.goToList')}
                  </PageLink>
                )
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
