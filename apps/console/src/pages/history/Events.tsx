import { Badge, Group, Stack, Text, Timeline } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../api/client';
import type { ResultOf } from '../../api/graphql';
import { Commands } from '../../edit/Commands';
import { Dimmed } from '../../parts/Dimmed';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { useEventWords } from '../../provenance/useEventWords';
import { useWords } from '../../words/words';
import classes from './history.module.css';
import { type EventOfHistory, HISTORY } from './queries';

interface Props {
  readonly id: string;
  readonly first: ResultOf<typeof HISTORY>['history'];
  readonly again: () => void;
}

/** The events of a thing in words, oldest first, each with what can be done about it. */
export function Events({ id, first }: Props) {
  const { t } = useWords();
  const [more, setMore] = useState<readonly EventOfHistory[]>([]);
  const [after, setAfter] = useState(first.pageInfo.endCursor);
  const events = [...first.nodes, ...more];
  const showMore = async () => {
    const { data } = await client.query(HISTORY, { id, after });
    if (!data) return;
    setMore((before) => [...before, ...data.history.nodes]);
    setAfter(data.history.pageInfo.endCursor);
  };
  return (
    <Section title={t('history.events', { count: first.totalCount })}>
      <Timeline bulletSize={14} lineWidth={2}>
        {events.map((event) => (
          <Timeline.Item key={event.id}>
            <Event id={id} event={event} />
          </Timeline.Item>
        ))}
      </Timeline>
      <ShowMore shown={events.length} total={first.totalCount} more={() => void showMore()} />
    </Section>
  );
}

/** Events that only the ledger itself makes; they can be neither annulled nor moved. */
const FINAL = new Set(['EventAnnulled', 'PersonErased', 'LossAccepted']);
/** Events that are acts of the day on which they were recorded. */
const RECORD_ACTIONS = new Set(['SubmittedForReview', 'Approved', 'ChangesRequested', 'Reviewed', 'ReviewScheduled']);

function Event({ id, event }: { id: string; event: EventOfHistory }) {
  const { t, date, instant } = useWords();
  const say = useEventWords();
  const { type, position, effectiveOn, recordedAt, annulledAt, actor, actorLabel, reason, evidence } = event;
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <Stack gap={2}>
        <Text fw={500} className={annulledAt ? classes.annulled : undefined}>
          {say(event)}
        </Text>
        <Dimmed>
          {!RECORD_ACTIONS.has(type) && `${t('history.holdsFrom', { date: date(effectiveOn) })} `}
          {t('history.recordedBy', { date: instant(recordedAt), who: actorLabel ?? actor })}
        </Dimmed>
        {reason && <Text size="sm">{t('history.because', { reason })}</Text>}
        {evidence && <Text size="sm">{t('history.proof', { evidence })}</Text>}
        {annulledAt && (
          <Badge color="red" variant="light" tt="none">
            {t('history.annulled', { date: instant(annulledAt) })}
          </Badge>
        )}
      </Stack>
      {!annulledAt && !FINAL.has(type) && (
        <Commands type="event" section="head" id={id} values={{ position }} name={say(event)} isSmall />
      )}
    </Group>
  );
}
