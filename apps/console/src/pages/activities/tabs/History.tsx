import { Group, Paper, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { Dimmed } from '../../../parts/Dimmed';
import { NoAnswer } from '../../../parts/NoAnswer';
import { PageLink } from '../../../parts/PageLink';
import { ShowMore } from '../../../parts/ShowMore';
import { useNames } from '../../../parts/useNames';
import { useEventWords } from '../../../provenance/useEventWords';
import { useWords } from '../../../words/words';
import { useEvents, useWhenAndWho } from '../compare/useEvents';
import styles from '../record/record.module.css';

const PAGE = 15;

/** What was recorded last about the activity. All of it, in both clocks, is on the page of its history. */
export default function History({ id }: { id: string }) {
  const { t, instant } = useWords();
  const say = useEventWords();
  const whenAndWho = useWhenAndWho();
  const [shown, setShown] = useState(PAGE);
  const { events, problems, again } = useEvents(id);
  const named = useNames(useMemo(() => events?.map(({ words }) => words.arguments) ?? [], [events]));
  if (!events || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={4} />;
  return (
    <Paper withBorder p="md" mb="md">
      <Group justify="space-between" mb="xs">
        <Text size="sm">{t('activities.eventsCount', { count: events.length })}</Text>
        <PageLink to="/history/$id" params={{ id }} size="sm" fw={600} className="no-print">
          {t('activities.toHistory')}
        </PageLink>
      </Group>
      <ol className={styles.rows}>
        {events
          .toReversed()
          .slice(0, shown)
          .map((event) => (
            <li key={event.id} className={styles.row}>
              <div className={styles.main}>
                <Text size="sm" fw={500} td={event.annulledAt ? 'line-through' : undefined}>
                  {say({ ...event, words: { ...event.words, arguments: named(event.words.arguments) as never } })}
                </Text>
                <Dimmed>
                  {whenAndWho(event)}
                  {event.annulledAt && ` · ${t('activities.annulled', { date: instant(event.annulledAt) })}`}
                </Dimmed>
                {event.reason && <Text size="sm">{t('activities.reason', { reason: event.reason })}</Text>}
              </div>
            </li>
          ))}
      </ol>
      <ShowMore shown={shown} total={events.length} more={() => setShown(shown + 3 * PAGE)} />
    </Paper>
  );
}
