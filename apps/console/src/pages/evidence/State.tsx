import { Alert, Anchor, Text } from '@mantine/core';
import { Fact, Facts } from '../../parts/Facts';
import type { Log } from '../../parts/proof/queries';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';

/** The state of the log in words: whether it runs, what it covers, and since when. */
export function State({ log }: { log: Log }) {
  const { t, instant } = useWords();
  const { origin, since, checkpoint, previous, trouble } = log;
  return (
    <Section title={t('evidence.state')}>
      {log.isStopped ? <Stopped reason={log.stopped} /> : <Running log={log} />}
      {trouble && (
        <Alert color="yellow" mb="sm" title={t('evidence.trouble')}>
          <Text size="sm">{t('evidence.troubleHelp')}</Text>
          <Text size="sm" mt="xs">
            {t('evidence.serverSays', { message: trouble })}
          </Text>
        </Alert>
      )}
      <Facts>
        <Fact label={t('evidence.name')}>{origin}</Fact>
        {since && <Fact label={t('evidence.since')}>{instant(since)}</Fact>}
        {checkpoint && (
          <>
            <Fact label={t('evidence.newest')}>
              {t('evidence.newestIs', { instant: instant(checkpoint.at), count: checkpoint.events })}
              {' · '}
              <Anchor href="/log/checkpoint" target="_blank" size="sm">
                {t('evidence.note')}
              </Anchor>
            </Fact>
            <Fact label={t('evidence.root')}>{checkpoint.root}</Fact>
          </>
        )}
        {previous && (
          <Fact label={t('evidence.previous')}>
            {t('evidence.previousIs', { origin: previous.origin, count: previous.events })}
          </Fact>
        )}
      </Facts>
    </Section>
  );
}

function Running({ log: { checkpoint, notCovered, trouble } }: { log: Log }) {
  const { t } = useWords();
  if (trouble) return null;
  return (
    <Text fw={600} mb="sm">
      {!checkpoint
        ? t('evidence.beginning')
        : notCovered > 0
          ? t('evidence.behind', { count: notCovered })
          : t('evidence.running', { count: checkpoint.events })}
    </Text>
  );
}

function Stopped({ reason }: { reason: string | null }) {
  const { t } = useWords();
  return (
    <Alert color="red" role="alert" mb="sm" title={t('evidence.stopped')}>
      <Text size="sm">{t('evidence.stoppedHelp')}</Text>
      <Text size="sm" mt="xs">
        {t('evidence.stoppedTodo')}
      </Text>
      {reason && (
        <Text size="sm" mt="xs">
          {t('evidence.serverSays', { message: reason })}
        </Text>
      )}
    </Alert>
  );
}
