import { Text } from '@mantine/core';
import { Dimmed } from '../../parts/Dimmed';
import { useEventWords } from '../../provenance/useEventWords';
import { useWords } from '../../words/words';
import type { EventOfChange } from './queries';

interface Props {
  readonly event: EventOfChange;
  /** Names ids of things and accounts. */
  readonly named: (value: unknown) => unknown;
  /** True: only the time of the day is said of when it was recorded. */
  readonly isOfDay?: boolean;
}

/** An event in words: what, from when it holds, when and by whom it was recorded, and why. */
export function EventLine({ event, named, isOfDay }: Props) {
  const { t, find, date, instant, language } = useWords();
  const say = useEventWords();
  const { effectiveOn, recordedAt, actor, actorLabel, reason, evidence } = event;
  const who = actorLabel ?? find(`changes.actor.${actor}`) ?? String(named(actor));
  const when = isOfDay
    ? new Date(recordedAt).toLocaleTimeString(language === 'en' ? 'en-GB' : language, { timeStyle: 'short' })
    : instant(recordedAt);
  const recordedOn = recordedAt.slice(0, 10);
  return (
    <>
      <Text size="sm">{say(event)}</Text>
      <Dimmed>
        {t(isOfDay ? 'changes.recordedAt' : 'changes.recordedBy', { when, who })}
        {effectiveOn < recordedOn && ` · ${t('changes.holdsSince', { date: date(effectiveOn) })}`}
        {effectiveOn > recordedOn && ` · ${t('changes.holdsLater', { date: date(effectiveOn) })}`}
      </Dimmed>
      {reason && <Text size="sm">{t('history.because', { reason })}</Text>}
      {evidence && <Text size="sm">{t('history.proof', { evidence })}</Text>}
    </>
  );
}
