import { Text } from '@mantine/core';
import { useAsk, useRead } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { Dimmed } from '../../parts/Dimmed';
import { LawChanges } from '../../parts/law/LawChanges';
import { LAW_CHANGES } from '../../parts/law/queries';
import { AnswerState } from '../../parts/NoAnswer';
import { Section } from '../../parts/Section';
import { useSeen } from '../../parts/useSeen';
import { useWords } from '../../words/words';
import { LAST_APPROVAL } from './morning-queries';

/** The changes since the last approval in the laws that concern the organisation. Nothing, if nothing was approved. */
export default function LawSince() {
  const { t, date } = useWords();
  const { on } = useMoment();
  const { ref, isSeen } = useSeen();
  const approval = useRead(LAST_APPROVAL, {}, { pause: !isSeen });
  const since = approval.data?.recordings.nodes[0]?.recordedAt.slice(0, 10);
  const laws = approval.data?.jurisdictions.filter(({ concerns }) => concerns.length > 0).map(({ code }) => code);
  const isAsked = since !== undefined && laws !== undefined;
  const { data, problems, again } = useAsk(LAW_CHANGES, { from: since ?? on, to: on, laws }, { pause: !isAsked });
  return (
    <div ref={ref}>
      {approval.problems.length > 0 && <AnswerState {...approval} lines={3} />}
      {isAsked && (
        <Section title={t('morning.lawSince', { date: date(since) })}>
          <Dimmed mb="xs">{t('morning.lawSinceHelp')}</Dimmed>
          <AnswerState data={data} problems={problems} again={again} lines={3} />
          {data && data.lawChanges.length === 0 && <Text size="sm">{t('morning.lawSinceNone')}</Text>}
          {data && <LawChanges changes={data.lawChanges} since={since} />}
        </Section>
      )}
    </div>
  );
}
