import { Select, type SelectProps } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../words/words';
import { languageChoices } from './languages';

interface Props extends Pick<SelectProps, 'label' | 'w' | 'mb'> {
  /** A tag of BCP 47. */
  readonly value: string | null;
  change(value: string | null): void;
}

/** The choice of one language by its name, or by its tag. */
export function LanguageSelect({ value, change, ...shown }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  return (
    <Select
      {...shown}
      data={languageChoices(words, value ? [value] : [], typed)}
      value={value}
      onChange={change}
      onSearchChange={setTyped}
      searchable
    />
  );
}
