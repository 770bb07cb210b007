import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { Texts } from '../../app/address';
import { useWords } from '../../words/words';
import type { ChangeSearch } from '../table/useSearchTexts';

const WAITS = 50;

interface Props {
  readonly label: string;
  readonly search: Texts;
  readonly change: ChangeSearch;
}

/** A field to search a list by the `text` of the address: the list is asked a moment after the last key. */
export function TextFilter({ label, search: { text = '' }, change }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  useEffect(() => {
    if (text === sent.current) return; // what was typed here, or nothing new
    sent.current = text;
    setTyped(text);
  }, [text]);
  useEffect(() => {
    if (typed.trim() === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = typed.trim();
      change({ text: sent.current || undefined }, 'inPlace');
    }, WAITS);
    return () => clearTimeout(timer);
  }, [typed, change]);
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label={t('parts.clear')} onClick={() => setTyped('')} />}
      value={typed}
      onChange={({ currentTarget: { value } }) => setTyped(value)}
      style={{ flex: '1 1 16rem' }}
    />
  );
}
