import { Anchor, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { daysAfter, isDate, today } from '../moment/dates';
import { useMoment } from '../moment/moment';
import { useWords } from '../words/words';
import type { Circumstances } from './variables';

interface Props {
  readonly circumstances: Circumstances;
  readonly change: (circumstances: Circumstances) => void;
  /** True: it holds from when it is recorded. */
  readonly isAct: boolean;
  /** True: the command has a reason among its own fields. */
  readonly hasOwnReason: boolean;
  readonly problems: Readonly<Record<string, string>>;
}

/** The fields that every command has: from when it holds, why, and what proves it. */
export function WhenAndWhy({ circumstances, change, isAct, hasOwnReason, problems }: Props) {
  const { t, date } = useWords();
  const { on, isToday } = useMoment();
  const { effectiveOn, reason, evidence } = circumstances;
  const isPast = isDate(effectiveOn) && effectiveOn < today();
  const isFuture = isDate(effectiveOn) && effectiveOn >= daysAfter(today(), 1);
  return (
    <Stack gap="sm">
      {!isAct && (
        <>
          <TextInput
            type="date"
            required
            label={t('edit.from')}
            description={t('edit.fromHelp')}
            error={problems['meta.effectiveOn']}
            value={effectiveOn}
            onChange={({ currentTarget }) => change({ ...circumstances, effectiveOn: currentTarget.value })}
          />
          {!isToday && effectiveOn !== on && (
            <Anchor
              component="button"
              type="button"
              size="sm"
              ta="left"
              onClick={() => change({ ...circumstances, effectiveOn: on })}
            >
              {t('edit.fromPage', { date: date(on) })}
            </Anchor>
          )}
          {isPast && <Text size="sm">{t('edit.past', { date: date(effectiveOn) })}</Text>}
          {isFuture && <Text size="sm">{t('edit.future', { date: date(effectiveOn) })}</Text>}
        </>
      )}
      {!hasOwnReason && (
        <Textarea
          label={t('edit.why')}
          description={t('edit.whyHelp')}
          autosize
          minRows={2}
          error={problems['meta.reason']}
          value={reason}
          onChange={({ currentTarget }) => change({ ...circumstances, reason: currentTarget.value })}
        />
      )}
      <TextInput
        label={t('edit.evidence')}
        description={t('edit.evidenceHelp')}
        error={problems['meta.evidence']}
        value={evidence}
        onChange={({ currentTarget }) => change({ ...circumstances, evidence: currentTarget.value })}
      />
    </Stack>
  );
}
