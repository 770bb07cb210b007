import { Autocomplete, type AutocompleteProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useRead } from '../../../api/read';
import { COMPANIES_FOUND, type Company } from './query';

const TYPING_PAUSE = 150;
const SHOWN = 20;

interface Props extends Pick<AutocompleteProps, 'label' | 'description'> {
  readonly value: string;
  /** The id of the company, if it is one of the register. */
  readonly id: string | undefined;
  /** The companies to choose before anything is typed. */
  readonly first: readonly Company[];
  /** True: it is one of the organisation's own group. */
  readonly isOwn?: true;
  /** Takes what is typed, and the company of the register with that name. */
  take(name: string, company: Company | undefined): void;
}

/** The name of a company: one of the register, which is searched among all, or a new one. */
export function CompanyInput({ value, id, first, isOwn, take, ...common }: Props) {
  const [text] = useDebouncedValue(value.trim(), TYPING_PAUSE);
  const { data } = useRead(COMPANIES_FOUND, { text, group: isOwn }, { pause: text === '' });
  const found = data?.parties.nodes;
  const companies = useMemo(() => [...first, ...(found ?? [])], [first, found]);
  const named = companies.find(({ name }) => name === value.trim());
  useEffect(() => {
    if (named && id === undefined) take(value, named); // it was found after its name was typed
  });
  return (
    <Autocomplete
      {...common}
      data={[...new Set(companies.map(({ name }) => name))]}
      limit={SHOWN}
      value={value}
      onChange={(typed) =>
        take(
          typed,
          companies.find(({ name }) => name === typed.trim()),
        )
      }
    />
  );
}
