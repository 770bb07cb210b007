import { Text } from '@mantine/core';
import { useRead } from '../../api/read';
import { Dimmed } from '../../parts/Dimmed';
import { LawChanges } from '../../parts/law/LawChanges';
import { AnswerState } from '../../parts/NoAnswer';
import { Section } from '../../parts/Section';
import { useSeen } from '../../parts/useSeen';
import { useWords } from '../../words/words';
import { LAW_SINCE } from './morning-queries';

/** What has changed in the laws of approved records since the last of them was approved, the newest first. It is worked out once it is in sight. */
export default function LawSince() {
  const { t } = useWords();
  const { ref, isSeen } = useSeen();
  const { data, problems, again } = useRead(LAW_SINCE, {}, { pause: !isSeen });
  const laws = data?.lawSinceApproval ?? [];
  const changes = laws.flatMap((one) => one.changes).sort((a, b) => (a.on > b.on ? -1 : a.on < b.on ? 1 : 0));
  return (
    <Section title={t('morning.lawSince')}>
      <div ref={ref}>
        <Dimmed mb="xs">{t('morning.lawSinceHelp')}</Dimmed>
      </div>
      {isSeen && <AnswerState data={data} problems={problems} again={again} lines={3} />}
      {data && laws.length === 0 && <Text size="sm">{t('morning.lawSinceNone')}</Text>}
      <LawChanges changes={changes} since={new Map(laws.map(({ law, since }) => [law, since]))} />
    </Section>
  );
}
