import { List, Text } from '@mantine/core';
import { useAsk } from '../../api/read';
import { AnswerState } from '../../parts/NoAnswer';
import { PageHead } from '../../parts/PageHead';
import { NoLog } from '../../parts/proof/NoLog';
import { LOG } from '../../parts/proof/queries';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';
import { Destinations } from './Destinations';
import { Keys } from './Keys';
import { State } from './State';
import { Verifiers } from './Verifiers';
import { Witnesses } from './Witnesses';

/** Whether others can check that nothing was rewritten: the state of the log, its keys and its witnesses. */
export default function EvidencePage() {
  const { t } = useWords();
  const { data, problems, again } = useAsk(LOG, {}, { isLive: true });
  const log = data?.evidenceLog;
  return (
    <>
      <PageHead title={t('frame.evidence')} about={t('evidence.about')} />
      <AnswerState data={data} problems={problems} again={again} lines={8} />
      {data && (log ? <State log={log} /> : <NoLog />)}
      {data && (
        <Section title={t('evidence.what')}>
          <Text size="sm">{t('evidence.whatSigned')}</Text>
          <Text size="sm" mt="xs">
            {t('evidence.whatForget')}
          </Text>
          <Text size="sm" mt="xs">
            {t('evidence.where')}
          </Text>
        </Section>
      )}
      {log && (
        <>
          <Keys log={log} />
          <Witnesses log={log} />
          {log.destinations.length > 0 && <Destinations log={log} />}
          <Verifiers />
          <Section title={t('evidence.limits')}>
            <List size="sm" spacing={4}>
              {(['Truth', 'Time', 'Person', 'Later'] as const).map((limit) => (
                <List.Item key={limit}>{t(`evidence.limit${limit}`)}</List.Item>
              ))}
            </List>
          </Section>
        </>
      )}
    </>
  );
}
