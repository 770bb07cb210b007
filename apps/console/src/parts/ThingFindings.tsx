import { Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words';
import { useFindingsOf } from './findings-of';
import { LegalReferences } from './LegalReference';
import { Message } from './Message';
import { PageLink } from './PageLink';
import { Section } from './Section';
import { ShowMore } from './ShowMore';
import { StatusBadge } from './StatusBadge';
import { ThingLink } from './ThingLink';
import { thingTitle } from './thing-title';

const STEP = 5;

/**
 * The findings in a thing and in what belongs to it, the gravest first, with the way to the work list. Nothing for callers who do
 * not see findings.
 */
export function ThingFindings({ id }: { id: string }) {
  const words = useWords();
  const { t, code } = words;
  const { nodes, total } = useFindingsOf({ around: id });
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
      {total === 0 ? (
        <Text size="sm" c="dimmed">
          {t('parts.noFindings')}
        </Text>
      ) : (
        <List listStyleType="none" spacing="sm">
          {nodes.slice(0, shown).map((finding) => (
            <List.Item key={finding.id}>
              <Stack gap={2}>
                <Group gap="xs">
                  <StatusBadge type="Severity" code={finding.severity} />
                  <Text size="sm" c="dimmed" span>
                    <LegalReferences finding={finding} />
                  </Text>
                </Group>
                <Text size="sm">
                  <Message of={finding} />
                </Text>
                {finding.subject.id !== id && (
                  <Text size="sm" c="dimmed">
                    {code('ThingType', finding.subject.type)}:{' '}
                    <ThingLink
                      type={finding.subject.type}
                      id={finding.subject.id}
                      keyOf={finding.subject.key}
                      path={finding.path}
                      size="sm"
                    >
                      {thingTitle(words, finding.subject)}
                    </ThingLink>
                  </Text>
                )}
              </Stack>
            </List.Item>
          ))}
        </List>
      )}
      <ShowMore shown={shown} total={nodes.length} more={() => setShown(shown + STEP)} />
    </Section>
  );
}
