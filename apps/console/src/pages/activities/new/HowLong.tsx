import { Button, Group, TagsInput, Text, TextInput } from '@mantine/core';
import { DurationInput } from '../../../edit/DurationInput';
import { Dimmed } from '../../../parts/Dimmed';
import { useWords } from '../../../words/words';
import type { Library } from './library';
import type { Model } from './query';
import type { NewRecord } from './record';
import { Step } from './Step';
import { useChoices } from './useChoices';

interface Props {
  readonly record: NewRecord;
  readonly change: (part: Partial<NewRecord>) => void;
  readonly library: Library;
  readonly periods: Model['periods'];
  readonly country: string | undefined;
}

/** The fifth step: for how long data are kept, and how they are kept safe. */
export function HowLong({ record, change, library, periods, country }: Props) {
  const words = useWords();
  const { t, period: inWords, place: countryName } = words;
  const choices = useChoices();
  const kept = record.period ? 0 : (record.copied?.entry.retention?.length ?? 0);
  const here = periods.filter(({ place }) => place === country);
  return (
    <Step number={5} title={t('record.howLong')}>
      {here.length > 0 && (
        <div>
          <Text size="sm">{t('record.periods', { country: countryName(country) })}</Text>
          <Group gap="xs" mt={4}>
            {here.map(({ of, period, isMinimum, trigger, source }) => (
              <Button
                key={`${of} ${period}`}
                size="compact-sm"
                variant={record.period === period && record.trigger === trigger ? 'filled' : 'default'}
                onClick={() => change({ period, isAtMost: !isMinimum, trigger })}
                title={source}
              >
                {t(isMinimum ? 'record.atLeast' : 'record.atMost', { period: inWords(period), source })}
              </Button>
            ))}
          </Group>
          <Dimmed>{t('record.periodsHelp')}</Dimmed>
        </div>
      )}
      {kept > 0 && <Text size="sm">{t('record.rulesCopied', { count: kept })}</Text>}
      <Group grow align="flex-start">
        <DurationInput
          label={t('record.period')}
          description={t('record.periodHelp')}
          withAsterisk={false}
          value={record.period}
          change={(period) => change({ period: period ?? '', isAtMost: false })}
        />
        <TextInput
          label={t('record.trigger')}
          description={t('record.triggerHelp')}
          value={record.trigger}
          onChange={({ currentTarget }) => change({ trigger: currentTarget.value })}
        />
      </Group>
      <TagsInput
        label={t('record.measures')}
        data={choices(library.measures)}
        value={[...record.measures]}
        onChange={(measures) => change({ measures })}
      />
    </Step>
  );
}
