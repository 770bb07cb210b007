import { List, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words';
import { FindingLine } from './FindingLine';
import { useFindingsOf } from './findings-of';
import { PageLink } from './PageLink';
import { Section } from './Section';
import { ShowMore } from './ShowMore';
import { StillChecking } from './StillChecking';

const STEP = 5;

/**
 * The findings in a thing and in what belongs to it, the gravest first, with the way to the work list. Nothing for callers who do
 * not see findings.
 */
export function ThingFindings({ id }: { id: string }) {
  const { t } = useWords();
  const { nodes, total, isStale } = useFindingsOf({ around: id });
  const [shown, setShown] = useState(STEP);
  if (!nodes) return null;
  return (
    <Section
      title={t('parts.findings', { count: total })}
      actions={
        total > 0 && (
          <PageLink to="/findings" search={{ around: id }} size="sm">
            {t('parts.toFindings')}
          </PageLink>
        )
      }
    >
      <StillChecking isStale={isStale} />
      {total === 0 && isStale ? null : total === 0 ? (
        <Text size="sm" c="dimmed">
          {t('parts.noFindings')}
        </Text>
      ) : (
        <List listStyleType="none" spacing="sm">
          {nodes.slice(0, shown).map((finding) => (
            <List.Item key={finding.id}>
              <FindingLine finding={finding} of={id} />
            </List.Item>
          ))}
        </List>
      )}
      <ShowMore shown={shown} total={nodes.length} more={() => setShown(shown + STEP)} />
    </Section>
  );
}
