import { Button, Group, TextInput } from '@mantine/core';
import { useWords } from '../../words/words';
import { FilterSelect } from './FilterSelect';
import type { Picture } from './questions';
import { CHOICES, NONE, type TransferSearch } from './search';
import { useGroundsOfLaw } from './useTransfers';

interface Props {
  readonly picture: Picture;
  readonly search: TransferSearch;
  readonly set: (change: Partial<TransferSearch>) => void;
}

/** The filters of the page, each value with its number. */
export function Filters({ picture, search, set }: Props) {
  const { t } = useWords();
  const nameOf = useNames();
  const isFiltered = CHOICES.some((filter) => search[filter] !== undefined) || Boolean(search.q);
  return (
    <Group gap="xs" align="flex-end" mb="sm" className="no-print">
      <TextInput
        label={t('transfers.filter.q')}
        placeholder={t('transfers.filter.qHint')}
        value={search.q ?? ''}
        onChange={({ currentTarget: { value } }) => set({ q: value || undefined })}
        type="search"
        style={{ flex: '1 1 130px' }}
      />
      {CHOICES.map((filter) => (
        <FilterSelect
          key={filter}
          label={t(`transfers.filter.${filter}`)}
          options={optionsOf(picture[filter], search[filter]).map((one) => ({
            value: one.value,
            name: nameOf(filter, one),
            count: one.count,
          }))}
          chosen={search[filter]}
          choose={(value) => set({ [filter]: value })}
        />
      ))}
      {isFiltered && (
        <Button
          variant="subtle"
          onClick={() => set(Object.fromEntries([...CHOICES, 'q'].map((key) => [key, undefined])))}
        >
          {t('transfers.filter.clear')}
        </Button>
      )}
    </Group>
  );
}

type Counted = Picture['class'][number];

/** Keeps the chosen value among the options, also if nothing has it on this date. */
function optionsOf(counts: readonly Counted[], chosen: string | undefined): readonly Counted[] {
  return chosen !== undefined && !counts.some(({ value }) => value === chosen)
    ? [...counts, { value: chosen, label: null, count: 0 }]
    : counts;
}

/** Returns the function that names a value of a filter. */
function useNames() {
  const { t, code, country } = useWords();
  const ofLaw = useGroundsOfLaw();
  return (filter: (typeof CHOICES)[number], { value, label }: Counted): string => {
    if (filter === 'class') return code('GroundClass', value);
    if (filter === 'status') return code('RecordStatus', value);
    if (value === NONE) return t(`transfers.none.${filter}`);
    if (filter === 'country') return country(value);
    const ground = filter === 'ground' ? ofLaw.get(value) : undefined;
    return ground ? `${ground.name} (${ground.law})` : (label ?? value);
  };
}
