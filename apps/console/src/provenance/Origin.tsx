import { Stack, Text } from '@mantine/core';
import { useAccountName } from '../parts/accounts';
import { useWords } from '../words/words';
import type { ProvenanceOfValue } from './provenance';
import { useEventWords } from './useEventWords';

/** Says where a value comes from: the event in words, from when it holds, when it was recorded, by whom, and why. */
export function Origin({ origin }: { origin: ProvenanceOfValue }) {
  const { t, date, instant } = useWords();
  const nameOf = useAccountName();
  const say = useEventWords();
  const { effectiveOn, recordedAt, actor, actorLabel, reason, evidence } = origin;
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {say(origin)}
      </Text>
      <Text size="sm">{t('history.holdsFrom', { date: date(effectiveOn) })}</Text>
      <Text size="sm">{t('history.recordedBy', { date: instant(recordedAt), who: actorLabel ?? nameOf(actor) })}</Text>
      {reason && <Text size="sm">{t('history.because', { reason })}</Text>}
      {evidence && <Text size="sm">{t('history.proof', { evidence })}</Text>}
    </Stack>
  );
}
