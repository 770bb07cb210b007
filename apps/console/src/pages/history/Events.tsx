import { Badge, Group, Stack, Text, Timeline } from '@mantine/core';
import { useMemo, useState } from 'react';
import { client } from '../../api/client';
import type { ResultOf } from '../../api/graphql';
import { Commands } from '../../edit/Commands';
import { useAccountName } from '../../parts/accounts';
import { Dimmed } from '../../parts/Dimmed';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { useNames } from '../../parts/useNames';
import { useEventWords } from '../../provenance/useEventWords';
import { useWords } from '../../words/words';
import { EventChange } from './EventChange';
import { type EventsTogether, together } from './folded';
import classes from './history.module.css';
import { type EventOfHistory, HISTORY } from './queries';

interface Props {
  readonly id: string;
  readonly first: ResultOf<typeof HISTORY>['history'];
  readonly again: () => void;
}

/** The events of a thing in words, oldest first, each with what can be done about it. Translations in a row are folded. */
export function Events({ id, first }: Props) {
  const { t } = useWords();
  const [more, setMore] = useState<readonly EventOfHistory[]>([]);
  const [after, setAfter] = useState(first.pageInfo.endCursor);
  const events = useMemo(() => [...first.nodes, ...more], [first.nodes, more]);
  const named = useNames(useMemo(() => events.map(({ words }) => words.arguments), [events]));
  const showMore = async () => {
    const { data } = await client.query(HISTORY, { id, after });
    if (!data) return;
    setMore((before) => [...before, ...data.history.nodes]);
    setAfter(data.history.pageInfo.endCursor);
  };
  return (
    <Section title={t('history.events', { count: first.totalCount })}>
      <Timeline bulletSize={14} lineWidth={2}>
        {together(events).map((group) => (
          <Timeline.Item key={group.events[0]!.id}>
            <EventGroup id={id} group={group} named={named} />
          </Timeline.Item>
        ))}
      </Timeline>
      <ShowMore shown={events.length} total={first.totalCount} more={() => void showMore()} />
    </Section>
  );
}

interface GroupProps {
  readonly id: string;
  readonly group: EventsTogether<EventOfHistory>;
  /** Names ids of things and accounts. */
  readonly named: (value: unknown) => unknown;
}

/** One event, or several translations in a row, which unfold. */
function EventGroup({ id, group: { events, isFolded }, named }: GroupProps) {
  const { t } = useWords();
  const all = events.map((event) => <Event key={event.id} id={id} event={event} named={named} />);
  if (!isFolded) return all;
  return (
    <details className={classes.folded}>
      <summary>{t('history.translations', { count: events.length })}</summary>
      <Stack gap="sm" mt="xs">
        {all}
      </Stack>
    </details>
  );
}

/** Events that only the ledger itself makes; they can be neither annulled nor moved. */
const FINAL = new Set(['EventAnnulled', 'PersonErased', 'LossAccepted']);
/** Events that are acts of the day on which they were recorded. */
const RECORD_ACTIONS = new Set(['SubmittedForReview', 'Approved', 'ChangesRequested', 'Reviewed', 'ReviewScheduled']);

function Event({ id, event, named }: Pick<GroupProps, 'id' | 'named'> & { readonly event: EventOfHistory }) {
  const { t, date, instant } = useWords();
  const nameOf = useAccountName();
  const say = useEventWords();
  const { type, position, effectiveOn, recordedAt, annulledAt, actor, actorLabel, reason, evidence } = event;
  const words = { ...event.words, arguments: named(event.words.arguments) as typeof event.words.arguments };
  const said = say({ words });
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <Stack gap={2}>
        <Text fw={500} className={annulledAt ? classes.annulled : undefined}>
          {said}
        </Text>
        <Dimmed>
          {!RECORD_ACTIONS.has(type) && `${t('history.holdsFrom', { date: date(effectiveOn) })} `}
          {t('history.recordedBy', { date: instant(recordedAt), who: actorLabel ?? nameOf(actor) })}
        </Dimmed>
        {reason && <Text size="sm">{t('history.because', { reason })}</Text>}
        {evidence && <Text size="sm">{t('history.proof', { evidence })}</Text>}
        {!RECORD_ACTIONS.has(type) && !FINAL.has(type) && <EventChange id={id} event={event} />}
        {annulledAt && (
          <Badge color="red" variant="light" tt="none">
            {t('history.annulled', { date: instant(annulledAt) })}
          </Badge>
        )}
      </Stack>
      {!annulledAt && !FINAL.has(type) && (
        <Commands type="event" section="head" id={id} values={{ position }} name={said} isSmall />
      )}
    </Group>
  );
}
