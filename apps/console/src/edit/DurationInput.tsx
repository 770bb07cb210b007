import { Group, NumberInput, Select, TextInput } from '@mantine/core';
import { useWords } from '../words/words';

interface Props {
  readonly label: string;
  readonly description?: string;
  readonly withAsterisk: boolean;
  readonly error?: string;
  readonly value: string;
  readonly change: (value: string | undefined) => void;
}

const UNITS = ['Y', 'M', 'W', 'D', 'H'] as const;
const SIMPLE = /^P(?:(\d+)([YMWD])|T(\d+)H)$/;

/** A period as a number and a unit. A period of several units is shown as it is. */
export function DurationInput({ label, description, withAsterisk, error, value, change }: Props) {
  const { t } = useWords();
  const [, days, unitOfDays, hours] = SIMPLE.exec(value) ?? [];
  if (value && !SIMPLE.test(value))
    return (
      <TextInput
        {...{ label, description, withAsterisk, error, value }}
        onChange={({ currentTarget }) => change(currentTarget.value || undefined)}
      />
    );
  const count = days ?? hours ?? '';
  const unit = unitOfDays ?? (hours ? 'H' : 'M');
  const set = (number: string | number, letter: string) =>
    change(number === '' ? undefined : letter === 'H' ? `PT${number}H` : `P${number}${letter}`);
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <NumberInput
        {...{ label, description, withAsterisk, error }}
        flex={1}
        min={0}
        allowDecimal={false}
        value={count === '' ? '' : Number(count)}
        onChange={(number) => set(number, unit)}
      />
      <Select
        aria-label={t('edit.unit', { field: label })}
        w={130}
        allowDeselect={false}
        data={UNITS.map((letter) => ({ value: letter, label: t(`edit.unit.${letter}`) }))}
        value={unit}
        onChange={(letter) => letter && set(count || 1, letter)}
      />
    </Group>
  );
}
