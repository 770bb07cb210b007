import { MultiSelect, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useAsk } from '../api/read';
import { useMoment } from '../moment/moment';
import { useWords } from '../words/words';
import { THINGS_FOUND } from './found';
import { type Reference, referencesOf } from './prefill';

interface Props {
  readonly name: string;
  readonly isMany: boolean;
  readonly value: unknown;
  readonly change: (value: Reference | readonly Reference[] | undefined) => void;
  readonly label: string;
  readonly description?: string;
  readonly withAsterisk: boolean;
  readonly error?: string;
}

/** The kind of things that a field names, by the name of the field. */
const KIND_OF: Readonly<Record<string, keyof typeof THINGS_FOUND>> = {
  activities: 'processingActivity',
  activity: 'processingActivity',
  contact: 'contact',
  owner: 'contact',
  under: 'engagement',
};

const TYPING_PAUSE = 150;

/** A field that names other things of the register: found by what is typed. */
export function ThingPicker({ name, isMany, value, change, ...common }: Props) {
  const { t } = useWords();
  const { at } = useMoment();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, TYPING_PAUSE);
  const { query, found } = THINGS_FOUND[KIND_OF[name] ?? 'party'];
  const { data } = useAsk(query, { text, at });
  const chosen = useMemo(() => referencesOf(value), [value]);
  const options = useMemo(() => {
    const byId = new Map<string, string>(chosen.map(({ id, label }) => [id, label]));
    for (const { id, label } of found(data, text)) byId.set(id, label);
    return [...byId].map(([id, label]) => ({ value: id, label: label || t('people.noName') }));
  }, [chosen, data, found, text, t]);
  const referenceOf = (id: string): Reference => ({
    id,
    label: options.find(({ value }) => value === id)?.label ?? id,
  });
  const searching = {
    searchable: true,
    searchValue: typed,
    onSearchChange: setTyped,
    nothingFoundMessage: t('frame.nothingFound'),
  };
  if (isMany)
    return (
      <MultiSelect
        {...common}
        {...searching}
        data={options}
        value={chosen.map(({ id }) => id)}
        onChange={(ids) => change(ids.map(referenceOf))}
      />
    );
  return (
    <Select
      {...common}
      {...searching}
      data={options}
      value={chosen[0]?.id ?? null}
      onChange={(id) => change(id ? referenceOf(id) : undefined)}
      clearable
    />
  );
}
