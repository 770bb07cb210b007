import { Text } from '@mantine/core';
import { useAsk } from '../../api/read';
import { useMoment } from '../../moment/moment';
import { LawChanges } from '../../parts/law/LawChanges';
import { LAW_CHANGES } from '../../parts/law/queries';
import { AnswerState } from '../../parts/NoAnswer';
import { Section } from '../../parts/Section';
import { useWords } from '../../words/words';

/** The changes of a law after the date of the page, as far as the data know. */
export function Next({ code }: { code: string }) {
  const { t, date } = useWords();
  const { on } = useMoment();
  const { data, problems, again } = useAsk(LAW_CHANGES, { from: on, laws: [code] });
  return (
    <Section title={t('law.next')}>
      <AnswerState data={data} problems={problems} again={again} lines={3} />
      {data && data.lawChanges.length === 0 && <Text size="sm">{t('law.nextNone', { date: date(on) })}</Text>}
      {data && <LawChanges key={`${code} ${on}`} changes={data.lawChanges} />}
    </Section>
  );
}
