import { MultiSelect, type MultiSelectProps, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { use, useMemo, useState } from 'react';
import { useAsk } from '../api/read';
import { useMoment } from '../moment/moment';
import { useWords } from '../words/words';
import { ThingOfForm } from './form-context';
import { THINGS_FOUND } from './found';
import { NewParty } from './NewParty';
import { type Reference, referencesOf } from './prefill';

interface Props extends Pick<MultiSelectProps, 'placeholder' | 'maw' | 'miw' | 'flex' | 'w'> {
  readonly name: string;
  readonly isMany: boolean;
  readonly value: unknown;
  readonly change: (value: Reference | readonly Reference[] | undefined) => void;
  readonly label: string;
  readonly description?: string;
  readonly withAsterisk?: boolean;
  readonly error?: string;
  /** Takes what is typed, if it is not the name of a choice; the empty text once it is. */
  readonly missed?: (text: string) => void;
}

/** The kind of things that a field names, by the name of the field. */
const KIND_OF: Readonly<Record<string, keyof typeof THINGS_FOUND>> = {
  about: 'thing',
  activities: 'processingActivity',
  activity: 'processingActivity',
  assignee: 'contact',
  asset: 'asset',
  company: 'company',
  contact: 'contact',
  mentions: 'contact',
  owner: 'contact',
  persons: 'contact',
  runsOn: 'asset',
  transfers: 'transfer',
  under: 'engagement',
};

/** Returns the kind of things that a field names. One to join with is of the kind of the thing of the form. */
const kindOf = (name: string, id: string): keyof typeof THINGS_FOUND => {
  const kind = name === 'into' ? id.slice(0, id.indexOf('-')) : KIND_OF[name];
  return kind !== undefined && kind in THINGS_FOUND ? (kind as keyof typeof THINGS_FOUND) : 'party';
};

const TYPING_PAUSE = 150;

/** A field of a form that names other things of the register. A party that is not there yet is made where it is needed. */
export function ThingOfField(props: Props) {
  const { name, isMany, value, change } = props;
  const [missed, setMissed] = useState('');
  const kind = kindOf(name, '');
  if (kind !== 'party' && kind !== 'company') return <ThingPicker {...props} />;
  const take = (party: Reference) => change(isMany ? [...referencesOf(value), party] : party);
  return (
    <Stack gap={4}>
      <ThingPicker {...props} missed={setMissed} />
      <NewParty typed={missed} isOwn={kind === 'company'} take={take} />
    </Stack>
  );
}

/** A field that names other things of the register: found by what is typed. */
export function ThingPicker({ name, isMany, value, change, missed, ...common }: Props) {
  const { t } = useWords();
  const { at } = useMoment();
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed, TYPING_PAUSE);
  const own = String(use(ThingOfForm).id ?? '');
  const { query, listed, found } = THINGS_FOUND[kindOf(name, own)];
  const { data } = useAsk(text.trim() ? query : listed, { text, at });
  const chosen = useMemo(() => referencesOf(value), [value]);
  const options = useMemo(() => {
    const byId = new Map<string, string>(chosen.map(({ id, label }) => [id, label]));
    for (const { id, label } of found(data, text)) if (id !== own) byId.set(id, label);
    return [...byId].map(([id, label]) => ({ value: id, label: label || t('people.noName') }));
  }, [chosen, data, found, own, text, t]);
  const referenceOf = (id: string): Reference => ({
    id,
    label: options.find(({ value }) => value === id)?.label ?? id,
  });
  const searching = {
    searchable: true,
    searchValue: typed,
    onSearchChange: (search: string) => {
      setTyped(search);
      if (search.trim() !== '') missed?.(options.some(({ label }) => label === search) ? '' : search.trim());
    },
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
      clearButtonProps={{ 'aria-label': t('parts.clear') }}
    />
  );
}
