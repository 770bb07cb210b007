import { Alert, List, Paper, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useAsk } from '../../../api/read';
import { ThingCommands } from '../../../edit/ThingCommands';
import { useMoment } from '../../../moment/moment';
import { useAccountName } from '../../../parts/accounts';
import { Dimmed } from '../../../parts/Dimmed';
import { Empty } from '../../../parts/Empty';
import { NoAnswer } from '../../../parts/NoAnswer';
import { useEventWords } from '../../../provenance/useEventWords';
import { useWords } from '../../../words/words';
import type { Activity } from '../record/query';
import styles from '../record/record.module.css';
import { type Approval, approvalIn } from './approval';
import { contentOf, type Difference, differences } from './difference';
import { TWO_VERSIONS } from './query';
import { type ActivityEvent, useEvents, useWhenAndWho } from './useEvents';
import { pathInWords, valueInWords } from './values';

/** The approved version of the record and the newest one, side by side. */
export default function Compared({ activity }: { activity: Activity }) {
  const { t } = useWords();
  const { on } = useMoment();
  const { events, problems, again } = useEvents(activity.id);
  const approval = useMemo(() => events && approvalIn(events, on), [events, on]);
  if (!events || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={4} />;
  if (!approval) return <Empty title={t('activities.neverApproved')} help={t('activities.neverApprovedHelp')} />;
  return <SinceApproval activity={activity} approval={approval} />;
}

function SinceApproval({ activity, approval }: { activity: Activity; approval: Approval<ActivityEvent> }) {
  const { t, date, instant } = useWords();
  const { at, on } = useMoment();
  const nameOf = useAccountName();
  const { data, problems, again } = useAsk(TWO_VERSIONS, {
    id: activity.id,
    approved: { on: approval.on, position: approval.position },
    newest: { ...at, on: approval.on },
  });
  const versions = useMemo(
    () => (data ? ([contentOf(data.newest ?? {}), contentOf(data.approved ?? {})] as const) : undefined),
    [data],
  );
  if (!versions || problems.length > 0) return <NoAnswer problems={problems} again={again} lines={4} />;
  const [newest, approved] = versions;
  const found = differences(approved, newest);
  const by = approval.event.actorLabel ?? nameOf(approval.event.actor);
  return (
    <Paper withBorder p="md">
      <Text size="sm" mb="xs">
        {t('activities.approvedBy', { date: instant(approval.event.recordedAt), who: by })}
      </Text>
      {approval.on > on && (
        <Alert color="blue" mb="sm" py="xs">
          {t('activities.comparedOn', { date: date(approval.on) })}
        </Alert>
      )}
      {found.length === 0 ? (
        <Empty title={t('activities.noDifference')} help={t('activities.noDifferenceHelp')} />
      ) : (
        <DifferenceTable found={found} versions={versions} />
      )}
      {approval.since.length > 0 && <Since events={approval.since} />}
      <div className="no-print" style={{ marginTop: '1rem' }}>
        <ThingCommands section="review" name={activity.title} />
      </div>
    </Paper>
  );
}

/** The events after the approval. */
function Since({ events }: { events: readonly ActivityEvent[] }) {
  const { t } = useWords();
  const say = useEventWords();
  const whenAndWho = useWhenAndWho();
  return (
    <>
      <Text fw={600} size="sm" mt="md">
        {t('activities.since')}
      </Text>
      <List size="sm">
        {events.map((event) => (
          <List.Item key={event.position}>
            {say(event)}
            <Dimmed span> · {whenAndWho(event)}</Dimmed>
          </List.Item>
        ))}
      </List>
    </>
  );
}

interface TableProps {
  readonly found: readonly Difference[];
  readonly versions: readonly Readonly<Record<string, unknown>>[];
}

function DifferenceTable({ found, versions }: TableProps) {
  const words = useWords();
  const { t } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('activities.tabApproved')}>
      <table className={`${styles.matrix} ${styles.sides}`}>
        <thead>
          <tr>
            <th scope="col">{t('activities.field')}</th>
            <th scope="col">{t('activities.approvedVersion')}</th>
            <th scope="col">{t('activities.newestVersion')}</th>
          </tr>
        </thead>
        <tbody>
          {found.map(({ path, before, after }) => (
            <tr key={path}>
              <th scope="row">{pathInWords(path, versions, words)}</th>
              <Side className={styles.before} lines={valueInWords(path, before, words)} />
              <Side className={styles.after} lines={valueInWords(path, after, words)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Side({ className, lines }: { className: string | undefined; lines: readonly string[] }) {
  const { t } = useWords();
  return (
    <td className={className}>
      {lines.length === 0
        ? t('parts.none')
        : lines.map((line) => (
            <Text key={line} size="sm">
              {line}
            </Text>
          ))}
    </td>
  );
}
