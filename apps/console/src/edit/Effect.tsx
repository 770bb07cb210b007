import { Alert, List, Paper, Stack, Text, Title } from '@mantine/core';
import { Dimmed } from '../parts/Dimmed';
import { Message } from '../parts/Message';
import { StatusBadge } from '../parts/StatusBadge';
import { eventTitle } from '../words/plain-fields';
import { useWords } from '../words/words';
import type { FindingChanged, Receipt } from './receipt';

/** Says what a command would do: its events, what hides it, and the findings that it ends and begins. */
export function Effect({ effect }: { effect: Receipt }) {
  const { t, find, date, instant, list } = useWords();
  const { rehearsal, shadowedBy } = effect;
  const titleOf = (type: string) =>
    eventTitle({ find }, type) ?? type.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  const events = rehearsal?.events ?? [];
  return (
    <Paper withBorder p="md" role="status">
      <Stack gap="xs">
        <Title order={3} size="h5">
          {t('edit.effect')}
        </Title>
        <Text size="sm">
          {events.length === 0
            ? t('edit.effectNothing')
            : t('edit.effectRecords', { count: events.length, events: list([...new Set(events.map(titleOf))]) })}
        </Text>
        {shadowedBy.length > 0 && (
          <Alert color="orange" py="xs" title={t('edit.shadowed')}>
            {shadowedBy.map(({ position, type, recordedAt }) => (
              <Text size="sm" key={position}>
                {t('edit.shadowedBy', { event: titleOf(type), date: instant(recordedAt) })}
              </Text>
            ))}
          </Alert>
        )}
        {rehearsal && events.length > 0 && (
          <>
            <Dimmed>{t('edit.effectFindings', { date: date(rehearsal.on) })}</Dimmed>
            <Findings title={t('edit.closes', { count: rehearsal.closes.length })} findings={rehearsal.closes} />
            <Findings title={t('edit.opens', { count: rehearsal.opens.length })} findings={rehearsal.opens} />
          </>
        )}
      </Stack>
    </Paper>
  );
}

/** Most findings to name; the title counts all. */
const NAMED = 10;

function Findings({ title, findings }: { title: string; findings: readonly FindingChanged[] }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm" spacing={4} listStyleType="none">
        {findings.slice(0, NAMED).map((finding) => (
          <List.Item key={finding.id}>
            <StatusBadge type="Severity" code={finding.severity} /> {finding.law} {finding.article}:{' '}
            <Message of={finding} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}
