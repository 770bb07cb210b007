import { Button, Group, TextInput } from '@mantine/core';
import { useMemo } from 'react';
import { nameOfContact } from '../../parts/contact-name';
import { useWords } from '../../words/words';
import { FilterSelect } from './FilterSelect';
import { CHOICES, countsOf, NONE, type TransferSearch } from './search';
import type { Judgement } from './useTransfers';

interface Props {
  readonly rows: readonly Judgement[];
  readonly search: TransferSearch;
  readonly set: (change: Partial<TransferSearch>) => void;
}

/** The filters of the page, each value with its number. */
export function Filters({ rows, search, set }: Props) {
  const { t } = useWords();
  const nameOf = useNames(rows);
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
          options={optionsOf(countsOf(rows, search, filter), search[filter]).map(([value, count]) => ({
            value,
            name: nameOf(filter, value),
            count,
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

/** Keeps the chosen value among the options, also if nothing has it on this date. */
function optionsOf(counts: ReadonlyMap<string, number>, chosen: string | undefined): readonly [string, number][] {
  return chosen !== undefined && !counts.has(chosen) ? [...counts, [chosen, 0]] : [...counts];
}

/** Returns the function that names a value of a filter. */
function useNames(rows: readonly Judgement[]) {
  const words = useWords();
  const { t, code, country } = words;
  const names = useMemo(() => {
    const known = new Map<string, string>();
    for (const { transfer, grounds } of rows) {
      for (const party of [transfer.exporter, transfer.importer]) if (party) known.set(party.id, party.name);
      if (transfer.owner) known.set(transfer.owner.id, nameOfContact(words, transfer.owner));
      for (const { row, ofLaw } of grounds) if (ofLaw) known.set(row.code, `${ofLaw.name} (${row.law})`);
    }
    return known;
  }, [rows, words]);
  return (filter: (typeof CHOICES)[number], value: string): string => {
    if (filter === 'class') return code('GroundClass', value);
    if (filter === 'status') return code('RecordStatus', value);
    if (value === NONE) return t(`transfers.none.${filter}`);
    if (filter === 'country') return country(value);
    return names.get(value) ?? value;
  };
}
