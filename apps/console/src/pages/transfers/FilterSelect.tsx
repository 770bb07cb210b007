import { Select } from '@mantine/core';
import { useWords } from '../../words/words';

interface Props {
  readonly label: string;
  /** The values to choose, each with its name and number. */
  readonly options: readonly { readonly value: string; readonly name: string; readonly count: number }[];
  readonly chosen: string | undefined;
  choose(value: string | undefined): void;
  readonly minWidth?: number;
}

/** A filter with a choice of values, each with its number. */
export function FilterSelect({ label, options, chosen, choose, minWidth = 130 }: Props) {
  const { t } = useWords();
  return (
    <Select
      label={label}
      placeholder={t('parts.all')}
      value={chosen ?? null}
      onChange={(value) => choose(value ?? undefined)}
      data={options.map(({ value, name, count }) => ({
        value,
        label: t('transfers.counted', { what: name, count }),
      }))}
      clearable
      searchable
      clearButtonProps={{ 'aria-label': t('transfers.filter.clearOne') }}
      style={{ flex: `1 1 ${minWidth}px` }}
    />
  );
}
